import { writeFileSync } from 'node:fs';
import { composeGazetteer } from './gazetteer/compose-gazetteer';
import { countGazetteer } from './gazetteer/count-gazetteer';

/** Writes assets/gazetteer.tsv and prints the figures of its card. `npm run gazetteer`. */
const text = composeGazetteer();
writeFileSync(new URL('../assets/gazetteer.tsv', import.meta.url), text);
for (const line of countGazetteer(text)) console.log(line);
