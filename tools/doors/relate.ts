import * as v from 'valibot';
import { analyze } from '../../src/core/analyze';
import { fingerprint } from '../../src/core/related/fingerprint';
import { rank, type Candidate } from '../../src/core/related/rank';
import type { Fingerprint } from '../../src/model/related';
import { answerLines } from './json-lines';
import { loadKnowledge } from './knowledge';

/** `npm run --silent relate`: articles in the order of saving in, for each the earlier ones that are related out. */
const question = v.object({
  id: v.string(),
  lang: v.nullish(v.string()),
  title: v.string(),
  text: v.string(),
  date: v.nullish(v.string()),
});

const MOST_RELATED = 200;
const knowledge = loadKnowledge();
const library = new Map<string, Candidate>();
const owners = new Map<string, Set<string>>();

await answerLines(question, ({ id, lang, title, text, date }) => {
  const whole = text.startsWith(title) ? text : `${title}\n\n${text}`;
  const { language, mentions } = analyze(
    { text: whole, ...(lang && { language: lang }), ...(date && { published: date.slice(0, 10) }) },
    knowledge,
  );
  const query = fingerprint({ title, text: whole, language, mentions });
  const related = rank(query, candidatesFor(query), {
    articles: library.size,
    articlesWith: (key) => owners.get(key)?.size ?? 0,
  });
  add(id, query);
  return {
    id,
    related: related
      .slice(0, MOST_RELATED)
      .map(({ because, ...one }) => ({ ...one, because: because.map(({ label }) => label) })),
  };
});

function candidatesFor(query: Fingerprint): Candidate[] {
  const ids = new Set(query.flatMap(({ key }) => [...(owners.get(key) ?? [])]));
  return [...ids].flatMap((id) => library.get(id) ?? []);
}

function add(id: string, keys: Fingerprint): void {
  library.set(id, { id, fingerprint: keys });
  for (const { key } of keys) owners.set(key, (owners.get(key) ?? new Set()).add(id));
}
