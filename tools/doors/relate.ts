import * as v from 'valibot';
import { analyze } from '../../src/core/analyze';
import { chooseCandidates } from '../../src/core/related/choose-candidates';
import { fingerprint } from '../../src/core/related/fingerprint';
import { keysWorthReading, questionKeys } from '../../src/core/related/question-keys';
import { rank, type Candidate, type Compared } from '../../src/core/related/rank';
import { answerLines } from './json-lines';
import { loadKnowledge } from './knowledge';

/** `npm run --silent relate`: articles in the order of saving in, for each the earlier ones that are related out. */
const question = v.object({
  id: v.string(),
  lang: v.nullish(v.string()),
  title: v.string(),
  text: v.nullish(v.string()),
  date: v.nullish(v.string()),
});

const MOST_RELATED = 200;
const DAY_LENGTH = 'YYYY-MM-DD'.length;
const knowledge = loadKnowledge();
const library: Candidate[] = [];
const index = new Map<string, { articles: number[]; weights: number[] }>();

await answerLines(question, ({ id, lang, title, text, date }) => {
  const whole = wholeText(title, text ?? '');
  const published = date?.slice(0, DAY_LENGTH);
  const { language, mentions } = analyze(
    { text: whole, ...(lang && { language: lang }), ...(published && { published }) },
    knowledge,
  );
  const query = {
    fingerprint: fingerprint({ title, text: whole, language, mentions }),
    language,
    ...(published && { published }),
  };
  const related = findRelated(query);
  add({ id, ...query });
  return { id, related: related.map(({ because, ...one }) => ({ ...one, because: because.map(({ label }) => label) })) };
});

function wholeText(title: string, text: string): string {
  if (text === '') return title;
  return text.startsWith(title) ? text : `${title}\n\n${text}`;
}

/** As the background asks its database, but for the number of candidates. */
function findRelated(query: Compared): ReturnType<typeof rank> {
  const articlesWith = new Map(questionKeys(query.fingerprint).map((key) => [key, index.get(key)?.articles.length ?? 0]));
  const postings = new Map(
    keysWorthReading(articlesWith).flatMap((key) => {
      const known = index.get(key);
      return known ? [[key, known] as const] : [];
    }),
  );
  const chosen = chooseCandidates(query.fingerprint, postings, library.length, MOST_RELATED);
  const candidates = chosen.flatMap((number) => library[number] ?? []);
  return rank(query, candidates, { articles: library.length, articlesWith: (key) => articlesWith.get(key) ?? 0 });
}

function add(article: Candidate): void {
  for (const { key, weight } of article.fingerprint) {
    const postings = index.get(key) ?? { articles: [], weights: [] };
    postings.articles.push(library.length);
    postings.weights.push(weight);
    index.set(key, postings);
  }
  library.push(article);
}
