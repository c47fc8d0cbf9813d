import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeSchema } from './schema/make-schema';

/** `npm run schema`: the lossless form as a JSON Schema, for whoever reads or writes it without Repères. */
const PATH = fileURLToPath(new URL('../assets/reperes.schema.json', import.meta.url));

writeFileSync(PATH, await makeSchema());
console.log(`Wrote ${PATH}`);
