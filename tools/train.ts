import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeTaggerModel } from '../src/core/entities/tagger-model';
import { CORPORA } from './train/corpora';
import { RECIPE, trainModel } from './train/train-model';

/**
 * `npm run train -- --corpora <folder> [--mix full | permissive] [--first <articles>] [--out <file>]`: trains the tagger. With `--first`
 * the news corpus ends after so many articles, so that figures on the others can be believed.
 */
const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    mix: { type: 'string', default: 'full' },
    first: { type: 'string' },
    out: { type: 'string' },
  },
});
if (!values.corpora) throw new Error('Where are the corpora? npm run train -- --corpora <folder>');

const corpora = CORPORA.filter(({ isPermissive }) => values.mix === 'full' || isPermissive);
const recipe = { ...RECIPE, ...(values.first && { firstArticles: Number(values.first) }) };
const model = trainModel(values.corpora, corpora, recipe, console.log);
const bytes = gzipSync(writeTaggerModel(model), { level: 9 });
const path = values.out ?? new URL(`../assets/tagger-${values.mix}.bin.gz`, import.meta.url);
writeFileSync(path, bytes);
console.log(`${bytes.length} bytes`);
