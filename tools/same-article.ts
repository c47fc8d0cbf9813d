import { judgeSame, type Link, type Verdict } from '../src/core/same-article/judge-same';
import { compareTexts } from '../src/core/same-article/compare-texts';
import { printText } from '../src/core/same-article/print-text';
import { randomFrom } from './corpora/random';
import { readTexts, type CorpusText } from './same-article/read-texts';
import { sentencesOf, VERSIONS, type MakeVersion } from './same-article/versions';

/**
 * `npm run --silent same-article -- <corpus.jsonl> ...`: which articles of some corpora are taken for one another, if all sites tell the
 * truth and if all lie, and how often an article is known again when its text has changed. Pairs taken for the same are listed:
 * some are, for corpora hold doubles.
 */
const LINKS: Readonly<Record<string, Link>> = {
  'each on its own site': { isClaimed: false, isSameSite: false },
  'all on one site': { isClaimed: false, isSameSite: true },
  'all on one site, each claiming every address': { isClaimed: true, isSameSite: true },
};
const FOREIGN_LENGTH = 30;
/** A brief has no teaser. In code units. */
const SHORTEST_TEXT = 1_500;

const articles = process.argv.slice(2).flatMap(readTexts);
if (articles.length === 0) throw new Error('Usage: npm run --silent same-article -- <corpus.jsonl> ...');

const pairs = pairsSharing(articles);
console.log(`${articles.length} articles; ${pairs.length} pairs share a number of their prints`);
for (const [name, link] of Object.entries(LINKS)) tellPairs(name, link);
const long = articles.filter(({ text }) => text.length >= SHORTEST_TEXT);
const foreign = articles.flatMap(({ text }) => sentencesOf(text)).filter(({ length }) => length >= FOREIGN_LENGTH);
console.log(
  `\n${long.length} articles of ${SHORTEST_TEXT} letters and more, changed: found by the print | known where claimed | on one site`,
);
for (const [name, make] of Object.entries(VERSIONS)) console.log(`${name}: ${summary(make)}`);

function pairsSharing(texts: readonly CorpusText[]): (readonly [CorpusText, CorpusText])[] {
  const known = new Map<number, number[]>();
  const numbers = new Set<number>();
  texts.forEach(({ text }, at) => {
    for (const number of printText(text)) {
      for (const before of known.get(number) ?? []) numbers.add(before * texts.length + at);
      known.set(number, [...(known.get(number) ?? []), at]);
    }
  });
  return [...numbers].flatMap((number) => {
    const [one, other] = [texts[Math.floor(number / texts.length)], texts[number % texts.length]];
    return one && other ? [[one, other] as const] : [];
  });
}

function tellPairs(name: string, link: Link): void {
  const verdicts = pairs.map(([one, other]): Verdict => judgeSame(one, other, link));
  const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  console.log(`\n${name}: ${count('same')} the same, ${count('perhaps')} perhaps`);
  pairs.forEach(([one, other], at) => {
    if (verdicts[at] !== 'same') return;
    const { containment, resemblance } = compareTexts(one.text, other.text);
    console.log([containment.toFixed(2), resemblance.toFixed(2), one.id, other.id, one.title, other.title].join('\t'));
  });
}

function summary(make: MakeVersion): string {
  const random = randomFrom(1);
  const versions = long.map((article) => ({ article, later: { ...article, text: make(article.text, random, foreign) } }));
  const found = versions.filter(({ article, later }) => shareNumbers(article.text, later.text));
  const known = (link: Link): number =>
    versions.filter(({ article, later }) => judgeSame(article, later, link) === 'same').length;
  const counts = [found.length, known({ isClaimed: true, isSameSite: false }), known({ isClaimed: false, isSameSite: true })];
  return counts.map((count) => `${((100 * count) / long.length).toFixed(1)} %`).join(' | ');
}

function shareNumbers(one: string, other: string): boolean {
  const numbers = new Set(printText(one));
  return printText(other).some((number) => numbers.has(number));
}
