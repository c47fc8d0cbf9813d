import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { PAIR_PARTS } from './contradictions/find-pairs';
import { judgeArticle, type Judgement } from './contradictions/judge-article';
import { randomFrom } from './corpora/random';
import { inContext } from './corpora/in-context';
import { readCorpus } from './corpora/read-corpus';

/**
 * `npm run --silent contradictions -- <corpus.jsonl> ... [--errors] [--seed <number>]`: takes the weekdays of a corpus that stand
 * beside their true date, changes the weekday, the day or the month, and counts how often our analysis tells. The last line sums up.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
});
if (positionals.length === 0)
  throw new Error('Usage: npm run --silent contradictions -- <corpus.jsonl> ... [--errors] [--seed <number>]');

const judgements = positionals.flatMap((path) => {
  // Anew for every corpus, so that one more does not change the others' sets.
  const random = randomFrom(Number(values.seed));
  const found = readCorpus(path).flatMap((article) => judgeArticle(article, random));
  console.log(`${basename(path)}: ${summary(found)}`);
  return found;
});
for (const part of PAIR_PARTS)
  console.log(`${part} changed: ${summary(judgements.filter(({ changed }) => changed.part === part))}`);
const nearby = judgements.filter(({ changed }) => changed.isTrueNearby);
console.log(`without year, true in the year before or after: ${summary(nearby)}`);
if (values.errors) for (const line of judgements.flatMap(errorsOf)) console.log(line);
console.log(`contradictions: ${summary(judgements)}`);

function summary(judged: readonly Judgement[]): string {
  const count = (isCounted: (one: Judgement) => boolean): number => judged.filter(isCounted).length;
  return [
    `${judged.length} pairs`,
    `changed told ${shareOf(count(isTold), judged.length)}`,
    `right suggestion ${shareOf(count(isRight), judged.length)}`,
    `wrong suggestion ${count((one) => one.suggestions.length > 0 && !isRight(one))}`,
    `unchanged flagged ${count(({ isUnchangedFlagged }) => isUnchangedFlagged)}`,
  ].join(' | ');
}

function isTold(judgement: Judgement): boolean {
  return judgement.isTold;
}

function isRight({ suggestions, original }: Judgement): boolean {
  return suggestions.includes(original);
}

function shareOf(count: number, all: number): string {
  return all === 0 ? '0' : `${count} (${((100 * count) / all).toFixed(1)} %)`;
}

function errorsOf(judgement: Judgement): string[] {
  const { article, pair, changed, original, suggestions } = judgement;
  const line = (kind: string, context: string): string =>
    [kind, article.id, article.published ?? '', original, suggestions.join(' '), changed.part, context].join('\t');
  const outcome = outcomeOf(judgement);
  return [
    ...(judgement.isUnchangedFlagged ? [line('false alarm', inContext(article.text, pair))] : []),
    ...(outcome === 'right' ? [] : [line(outcome, inContext(changed.text, changed))]),
  ];
}

function outcomeOf(judgement: Judgement): string {
  if (!judgement.isTold) return judgement.changed.isTrueNearby ? 'missed, true nearby' : 'missed';
  if (judgement.suggestions.length === 0) return 'no suggestion';
  return isRight(judgement) ? 'right' : 'wrong suggestion';
}
