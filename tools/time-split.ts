import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findEntities } from '../src/core/entities/find-entities';
import { readTaggerModel, writeTaggerModel } from '../src/core/entities/tagger-model';
import { loadKnowledge } from './doors/knowledge';
import { corporaOf } from './train/corpora';
import { FIRST_ARTICLES, RECIPE, trainModel } from './train/train-model';

/**
 * `npm run time-split -- --corpora <folder> [--mix full | permissive]`: trains on the news corpus up to a day and finds the names of
 * what was written after it, the only figures that say how the tagger does on the news of tomorrow. Writes `gold.jsonl` and
 * `found.jsonl` into `out/time-split`, for a scorer.
 */
const { values } = parseArgs({ options: { corpora: { type: 'string' }, mix: { type: 'string', default: 'full' } } });
if (!values.corpora) throw new Error('Where are the corpora? npm run time-split -- --corpora <folder>');

const NEWS = 'winer-fr.jsonl';
const recipe = { ...RECIPE, firstArticles: FIRST_ARTICLES };
const tagger = readTaggerModel(writeTaggerModel(trainModel(values.corpora, corporaOf(values.mix), recipe, console.log)));
const knowledge = { ...loadKnowledge(), tagger };
const lines = readFileSync(join(values.corpora, NEWS), 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const later = lines.slice(FIRST_ARTICLES);
const found = later.map((line) => {
  const { id, text } = JSON.parse(line);
  return JSON.stringify({ id, mentions: findEntities(text, 'fr', knowledge) });
});
const folder = join('out', 'time-split');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'gold.jsonl'), `${later.join('\n')}\n`);
writeFileSync(join(folder, 'found.jsonl'), `${found.join('\n')}\n`);
console.log(`${later.length} articles: ${folder}`);
