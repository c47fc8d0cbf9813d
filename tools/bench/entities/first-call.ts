import { text as readAll } from 'node:stream/consumers';
import { ENTITY_READERS } from './readers';

/** `tsx first-call.ts <reader> <language>`, the text on standard input: what the very first text costs, in a process of its own. */
const [id, language = ''] = process.argv.slice(2);
const reader = ENTITY_READERS.find((one) => one.id === id);
if (!reader) throw new Error(`There is no reader "${id}".`);
const text = await readAll(process.stdin);

const load = await reader.prepare();
const started = performance.now();
const count = await load();
const loaded = performance.now();
count(text, language);
console.log(JSON.stringify({ load: loaded - started, first: performance.now() - loaded }));
