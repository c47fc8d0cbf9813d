import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { writeTaggerModel } from '../src/core/entities/tagger-model';
import { corporaOf } from './train/corpora';
import { RECIPE, trainModel } from './train/train-model';

/**
 * `npm run train -- --corpora <folder> [--mix full | permissive] [--out <file>]`: trains the tagger. For figures on news that
 * it has not seen, see `time-split.ts`.
 */
const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    mix: { type: 'string', default: 'full' },
    out: { type: 'string' },
  },
});
if (!values.corpora) throw new Error('Where are the corpora? npm run train -- --corpora <folder>');

const model = trainModel(values.corpora, corporaOf(values.mix), RECIPE, console.log);
const plain = writeTaggerModel(model);
const bytes = gzipSync(plain, { level: 9 });
const path = values.out ?? new URL(`../assets/tagger-${values.mix}.bin.gz`, import.meta.url);
writeFileSync(path, bytes);
console.log(`${bytes.length} bytes; sha256 before compression ${createHash('sha256').update(plain).digest('hex')}`);
