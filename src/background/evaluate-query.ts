import { joinPostings, NO_POSTINGS, type PostingList } from '../core/postings/posting-list';
import type { Query, QueryFilter, QueryPhrase, QueryWord } from '../core/search/parse-query';
import { keepOnly, scoreWords, type AskedWord, type Mask, type Scored } from '../core/search/score-words';
import { beginningWith, facetRange, hostTerm, keyOfName, nameRange, textTerm } from '../core/search/terms';
import { fold } from '../core/text/fold';
import type { AnnotationTrait } from '../store/annotation-words';
import type { Columns } from '../store/columns';
import { readRange, readTerms, type IndexReader } from '../store/index-reader';
import { findPhrase } from './find-phrase';

/** What a query and filters are asked of. */
export interface Asked {
  readonly reader: IndexReader;
  readonly columns: Columns;
  /** What the reader calls the labels, folded; by id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** A note says what its writer thought worth a word. */
const NOTE_WEIGHT = 200;
/** A name that more keys have is looked for by the name alone. */
const MOST_KEYS = 64;

/** The articles that hold all parts of a query and have all filters. */
export async function evaluateQuery(query: Query, filters: readonly string[], asked: Asked): Promise<Scored> {
  const { numbers } = asked.columns;
  const ofPhrases = query.phrases.filter(({ isExcluded }) => !isExcluded).flatMap(wordsOf);
  const [words, ...lists] = await Promise.all([
    findWords([...query.words, ...ofPhrases], asked),
    ...filters.map(async (key) => ({ isExcluded: false, numbers: await numbersWith(key, asked) })),
    ...query.filters.map(async (filter) => ({ ...filter, numbers: await numbersFor(filter, asked) })),
  ]);
  const { mask, scores } = scoreWords(words, numbers);
  const having = lists.reduce((left, { numbers: kept, isExcluded }) => keepOnly(left, kept, isExcluded), mask);
  return { scores, mask: await keepPhrases(having, query.phrases, asked) };
}

/** The texts that have all words of a phrase are read: whether they stand together the index does not say. */
async function keepPhrases(mask: Mask, phrases: readonly QueryPhrase[], asked: Asked): Promise<Mask> {
  const { numbers } = asked.columns;
  let kept = mask;
  for (const phrase of phrases) {
    const { terms, isExcluded } = phrase;
    const having = isExcluded ? scoreWords(await findWords(wordsOf(phrase), asked), numbers).mask : kept;
    const candidates = numbers.filter((number) => kept[number] === 1 && having[number] === 1);
    kept = keepOnly(kept, await findPhrase(terms, candidates, asked), isExcluded);
  }
  return kept;
}

function wordsOf({ terms }: QueryPhrase): QueryWord[] {
  return terms.map((term) => ({ term, isPrefix: false, isExcluded: false }));
}

async function findWords(words: readonly QueryWord[], asked: Asked): Promise<AskedWord[]> {
  const exact = words.filter(({ isPrefix }) => !isPrefix).map(({ term }) => textTerm(term));
  const lists = exact.length > 0 ? await readTerms(asked.reader, exact) : new Map<string, PostingList>();
  return Promise.all(
    words.map(async (word) => {
      const range = beginningWith(textTerm(word.term));
      const [inTexts, inNotes] = await Promise.all([
        word.isPrefix ? readRange(asked.reader, range) : [{ list: lists.get(textTerm(word.term)) ?? NO_POSTINGS }],
        numbersOfNotes(word, asked),
      ]);
      const notes = { numbers: inNotes, weights: inNotes.map(() => NOTE_WEIGHT) };
      return { list: joinPostings([...inTexts.map(({ list }) => list), notes]), isExcluded: word.isExcluded };
    }),
  );
}

async function numbersOfNotes({ term, isPrefix }: QueryWord, asked: Asked): Promise<number[]> {
  const index = asked.reader.transaction.objectStore('annotations').index('byWord');
  const rows = await index.getAll(isPrefix ? IDBKeyRange.bound(term, `${term}\uFFFF`) : term);
  return numbersOf(rows, asked);
}

function numbersOf(rows: readonly { readonly articleId: string }[], { columns }: Asked): number[] {
  if (rows.length === 0) return [];
  const ids = new Set(rows.map(({ articleId }) => articleId));
  return columns.numbers.filter((_, at) => ids.has(columns.ids[at] ?? ''));
}

async function numbersFor(filter: QueryFilter, asked: Asked): Promise<readonly number[]> {
  if (filter.type === 'key') return numbersWith(filter.key, asked);
  if (filter.type === 'has') return numbersHaving(filter.trait, asked);
  if (filter.type === 'entity') return numbersNaming(filter, asked);
  if (filter.type === 'site') return numbersOnSite(filter.host, asked);
  return filter.type === 'label' ? numbersLabelled(filter.name, asked) : numbersTagged(filter.name, asked);
}

async function numbersOnSite(host: string, { reader }: Asked): Promise<readonly number[]> {
  const terms = await readTerms(reader, [hostTerm(host)]);
  return joinPostings([...terms.values()]).numbers;
}

/** The articles that have a filter's key: `e:iso:DZ`, `d:2022-04`, `tag:…`. */
async function numbersWith(key: string, asked: Asked): Promise<readonly number[]> {
  const { columns, reader } = asked;
  const value = key.slice(key.indexOf(':') + 1);
  const annotations = reader.transaction.objectStore('annotations');
  if (key.startsWith('id:')) return columns.numbers.filter((_, at) => columns.ids[at] === value);
  if (key.startsWith('tag:')) return numbersOf(await annotations.index('byTag').getAll(value), asked);
  if (key.startsWith('label:')) return numbersOf(await annotations.index('byLabel').getAll(value), asked);
  if (key.startsWith('has:')) return numbersHaving(value, asked);
  const terms = await readRange(reader, facetRange(key));
  return joinPostings(terms.map(({ list }) => list)).numbers;
}

async function numbersHaving(trait: string, asked: Asked): Promise<readonly number[]> {
  if (trait !== 'note' && trait !== 'mark') {
    const terms = await readRange(asked.reader, facetRange(`has:${trait}`));
    return joinPostings(terms.map(({ list }) => list)).numbers;
  }
  const known: AnnotationTrait = trait;
  return numbersOf(await asked.reader.transaction.objectStore('annotations').index('byHas').getAll(known), asked);
}

/** The articles that name an entity some of whose names have all the words, whatever it is called there. */
async function numbersNaming(
  { kind, terms }: Extract<QueryFilter, { type: 'entity' }>,
  { reader }: Asked,
): Promise<readonly number[]> {
  const found = await Promise.all(terms.map((word) => readRange(reader, nameRange(kind, word, true))));
  const keysOfWords = found.map((names) => new Set(names.map(({ term }) => keyOfName(term))));
  const isMeant = (key: string): boolean => keysOfWords.every((keys) => keys.has(key));
  const named = (found[0] ?? []).filter(({ term }) => isMeant(keyOfName(term)));
  const keys = [...new Set(named.map(({ term }) => keyOfName(term)))];
  const elsewhere = keys.length > MOST_KEYS ? [] : await Promise.all(keys.map((key) => readRange(reader, facetRange(key))));
  return joinPostings([...named, ...elsewhere.flat()].map(({ list }) => list)).numbers;
}

async function numbersTagged(name: string, asked: Asked): Promise<readonly number[]> {
  const index = asked.reader.transaction.objectStore('annotations').index('byTag');
  const tags: string[] = [];
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    if (fold(cursor.key) === name) tags.push(cursor.key);
  const rows = await Promise.all(tags.map((tag) => index.getAll(tag)));
  return numbersOf(rows.flat(), asked);
}

async function numbersLabelled(name: string, asked: Asked): Promise<readonly number[]> {
  const index = asked.reader.transaction.objectStore('annotations').index('byLabel');
  const ids = [...asked.labels].filter(([id, label]) => label.startsWith(name) || fold(id) === name).map(([id]) => id);
  const rows = await Promise.all(ids.map((id) => index.getAll(id)));
  return numbersOf(rows.flat(), asked);
}
