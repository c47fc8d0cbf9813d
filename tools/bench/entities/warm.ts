import { loadTexts } from '../texts';
import { measureWarm } from './measure-warm';
import { ENTITY_READERS } from './readers';

/** `tsx warm.ts <reader> [<folder of corpora>]`: what a reader takes when it is warm, in a process of its own. */
const [id, folder] = process.argv.slice(2);
const reader = ENTITY_READERS.find((one) => one.id === id);
if (!reader) throw new Error(`There is no reader "${id}".`);

const load = await reader.prepare();
const texts = loadTexts(folder).filter(({ language }) => reader.languages.includes(language));
console.log(JSON.stringify(measureWarm(reader.name, await load(), texts)));
