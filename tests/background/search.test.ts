import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Removals from '../../src/background/removals';
import type * as Search from '../../src/background/search';
import { termsIn } from '../../src/core/search/tokens';
import { parseQuery } from '../../src/core/search/parse-query';
import type { Article } from '../../src/model/article';
import type { LibrarySort } from '../../src/model/library';
import { putArticle } from '../../src/store/articles';
import { putChange, rowOf } from '../../src/store/annotations';
import type { Database } from '../../src/store/database';
import { tidyIndex } from '../../src/store/merge-segments';
import { makeMark, makeNote } from '../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../support/make-article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

let search: typeof Search;
let removals: typeof Removals;
let database: Database;

beforeEach(open);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(): Promise<void> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  search = await import('../../src/background/search');
  removals = await import('../../src/background/removals');
  database = await (await import('../../src/background/open-library')).openLibrary();
}

describe('words', () => {
  it.each([
    ['béchar', ['a']],
    ['BECHAR ', ['a']],
    ['l’Algérie', ['a', 'b']],
    ['algerie russie ', ['a']],
    ['algér', ['a', 'b']],
    ['algér ', []],
    ['alg*', ['a', 'b']],
    ['algérie -russie', ['b']],
    ['"manœuvres militaires"', ['a']],
    ['«militaires manoeuvres»', []],
    ['oeuvre', ['b']],
    ['-algérie', ['c']],
    ['東京', ['c']],
    ['京', ['c']],
    ['東京都知', []],
    ['東京都庁', ['c']],
    ['de la ', ['a', 'b']],
    ['manœuvres de l’armée', []],
    ['rédaction', ['b']],
    ['', ['a', 'b', 'c']],
  ])('%j finds %j', async (words, ids) => {
    await put({ id: 'a', text: 'Des manœuvres militaires de la Russie et de l’Algérie, à Béchar.' });
    await put({ id: 'b', text: 'Une œuvre de la nuit, d’Algérie.', authors: ['La Rédaction'] });
    await put({ id: 'c', text: '東京都庁で会議' });
    expect((await search.select({ words, filters: [] }, 'saved')).toSorted()).toEqual(ids);
  });

  it('stand in notes too', async () => {
    await put({ id: 'a', text: 'Rien.' });
    await put({ id: 'b', text: 'Rien.' });
    await annotate('b', makeNote({ id: 'note-b', note: 'À **vérifier** auprès de Lamamra' }));
    expect(await found('vérifier')).toEqual(['b']);
    expect(await found('lamam')).toEqual(['b']);
  });

  it('that a title has come first, then the last saved', async () => {
    await put({ id: 'text', title: 'Rien', text: 'Un accord à Alger.' });
    await put({ id: 'title', title: 'L’accord d’Alger', text: 'Un accord à Alger.' });
    await put({ id: 'later', title: 'Rien', text: 'Un accord à Alger.', savedAt: '2023-01-01T00:00:00Z' });
    expect(await found('accord', 'relevance')).toEqual(['title', 'later', 'text']);
  });
});

describe('filters', () => {
  beforeEach(async () => {
    const text = 'Ramtane Lamamra était à Alger le 5 avril 2022 avec Jean Lamamra.';
    const mentions = [
      makePlace(text, 'Ramtane Lamamra', { kind: 'person' }),
      makePlace(text, 'Alger', { entityId: 'geonames:2507480' }),
      makeDate(text, '5 avril 2022', '2022-04-05', { warnings: [{ code: 'impossible-date', day: 5, month: 4 }] }),
    ];
    await put({ id: 'a', text, mentions, address: 'https://www.lemonde.fr/a' });
    const english = 'Algiers, in 2022.';
    const inEnglish = [makePlace(english, 'Algiers', { entityId: 'geonames:2507480' }), makeDate(english, '2022', '2022')];
    await put({ id: 'b', text: english, mentions: inEnglish, language: 'en', address: 'https://blog.lemonde.fr/b' });
    await put({ id: 'c', text: 'Rien.', address: 'https://notlemonde.fr/c' });
    await annotate('a', makeMark(text, 'était à Alger', { id: 'mark-a', label: 'doubt', tags: ['Suivi'] }));
    await annotate('c', makeNote({ id: 'note-c', note: 'Vu.' }));
  });

  it.each([
    ['person:lamamra', ['a']],
    ['personne:"ramtane lamamra"', ['a']],
    ['person:"jean lamamra"', []],
    ['lieu:alger', ['a', 'b']],
    ['place:algiers ', ['a', 'b']],
    ['org:alger', []],
    ['date:2022-04', ['a']],
    ['date:2022-04-05', ['a']],
    ['date:2022', ['a', 'b']],
    ['date:2022-05', []],
    ['site:lemonde.fr', ['a', 'b']],
    ['site:blog.lemonde.fr', ['b']],
    ['lang:en', ['b']],
    ['-langue:en', ['a', 'c']],
    ['tag:suivi', ['a']],
    ['étiquette:doubt', ['a']],
    ['has:mark', ['a']],
    ['avec:note', ['c']],
    ['has:warning', ['a']],
    ['-has:warning', ['b', 'c']],
    ['has:', ['a', 'b', 'c']],
    ['has:nonsense', ['a', 'b', 'c']],
    ['alger place:alger', ['a']],
  ])('%j finds %j', async (words, ids) => {
    expect((await search.select({ words, filters: [] }, 'saved')).toSorted()).toEqual(ids);
  });

  it.each([
    [['e:geonames:2507480'], ['a', 'b']],
    [['d:2022-04'], ['a']],
    [['d:2022-04-05', 'site:lemonde.fr'], ['a']],
    [['site:blog.lemonde.fr'], ['b']],
    [['lang:fr'], ['a', 'c']],
    [['tag:Suivi'], ['a']],
    [['label:doubt'], ['a']],
    [['id:c'], ['c']],
    [['id:gone'], []],
  ])('%j keep %j', async (filters, ids) => {
    expect((await search.select({ words: '', filters }, 'saved')).toSorted()).toEqual(ids);
  });
});

describe('the order', () => {
  it.each([
    ['saved', ['c', 'b', 'a']],
    ['published', ['a', 'c', 'b']],
    ['title', ['b', 'c', 'a']],
    ['relevance', ['c', 'b', 'a']],
  ] as const)('by %s is %j', async (sort, ids) => {
    const published = (value: string) => ({ value, source: 'meta' as const });
    await put({ id: 'a', title: '« Zèle »', savedAt: '2022-01-01T00:00:00Z', published: published('2022-03-01') });
    await put({ id: 'b', title: 'Âne', savedAt: '2022-01-02T00:00:00Z' });
    await put({ id: 'c', title: 'Ânesse', savedAt: '2022-01-03T00:00:00Z', published: published('2022') });
    expect(await found('', sort)).toEqual(ids);
  });
});

describe('a page of the library', () => {
  it('shows what matched, in the text', async () => {
    await put({ id: 'a', text: `${'Avant. '.repeat(60)}Les manœuvres d’Algérie.${' Après.'.repeat(60)}` });
    const page = await search.searchAnswers.searchLibrary({
      words: 'algerie manoeuvres',
      filters: [],
      sort: 'saved',
      from: 0,
      count: 5,
    });
    const { text, marks } = page.articles[0]?.snippet ?? { text: '', marks: [] };
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['manœuvres', 'Algérie']);
    expect(text).toMatch(/^….*…$/);
  });

  it('counts the whole selection and shows a stretch of it', async () => {
    for (let number = 1; number <= 5; number += 1) await put({ id: `on-${number}`, savedAt: `2022-01-0${number}T00:00:00Z` });
    const page = await search.searchAnswers.searchLibrary({ words: '', filters: [], sort: 'saved', from: 1, count: 2 });
    expect(page.total).toBe(5);
    expect(page.articles.map(({ article }) => article.id)).toEqual(['on-4', 'on-3']);
  });

  it('says how many marks, notes, tags and warnings an article has', async () => {
    const text = 'Le 31 avril.';
    const mentions = [makeDate(text, '31 avril', '2022-04', { warnings: [{ code: 'impossible-date', day: 31, month: 4 }] })];
    await put({ id: 'a', text, mentions });
    await annotate('a', makeMark(text, '31 avril', { id: 'm', tags: ['x'] }));
    await annotate('a', makeNote({ id: 'n', note: 'Vu.', tags: ['x', 'y'] }));
    const page = await search.searchAnswers.searchLibrary({ words: '', filters: [], sort: 'saved', from: 0, count: 5 });
    expect(page.articles).toMatchObject([{ marks: 1, notes: 1, tags: ['x', 'y'], warnings: 1, snippet: null }]);
  });
});

const WORDS = ['alger', 'Béchar', 'mer', 'merle', 'désert', 'mardi', '東京', '京都', 'l’eau'];
const anyText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyStep = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('save' as const), id: anyId, text: anyText }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('remove' as const), id: anyId }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('undo' as const, 'erase' as const) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('tidy' as const), steps: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('kill' as const), at: fc.nat(6) }) },
);
const anyQuery = fc
  .array(fc.tuple(fc.constantFrom('', '-'), fc.constantFrom(...WORDS, 'me*', 'b', '"alger mer"', '京')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pieces) => pieces.map(([minus, word]) => minus + word).join(' '));

describe('a search', () => {
  it(
    'finds what a look at every article finds, whatever was saved, removed, merged and killed before',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 30 }), fc.array(anyQuery, { maxLength: 6 }), async (steps, queries) => {
          await open();
          const library = new Map<string, Article>();
          for (const step of steps) await take(step, library);
          for (const words of queries) {
            const expected = [...library.values()].filter((article) => matches(article, words)).map(({ id }) => id);
            expect((await search.select({ words, filters: [] }, 'saved')).toSorted(), words).toEqual(expected.toSorted());
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});

type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;
const LIMITS = { mostPending: 1, blocksAtOnce: 1 };

async function take(step: Step, library: Map<string, Article>): Promise<void> {
  if (step.what === 'save') library.set(step.id, await put({ id: step.id, text: step.text }));
  if (step.what === 'remove' && library.delete(step.id)) await removals.removeArticles([step.id]);
  if (step.what === 'tidy') for (let left = step.steps; left > 0; left -= 1) await tidyIndex(database, LIMITS);
  if (step.what === 'kill') await tidyAndBeKilled(step.at);
  const [last] = await removals.listRemovals();
  if (step.what === 'erase' && last) await removals.eraseRemoval(last.id);
  if (step.what === 'undo' && last && !library.has(await idOf(last.id))) {
    const id = await idOf(last.id);
    await removals.undoRemoval(last.id);
    const row = await database.get('texts', id);
    library.set(id, makeArticle({ id, title: 'Titre', text: row?.text ?? '' }));
  }
}

/** The database fails at its nth write, as it does when the background dies. */
async function tidyAndBeKilled(at: number): Promise<void> {
  const { put: write } = IDBObjectStore.prototype;
  let left = at;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
    if (left-- === 0) throw new DOMException('Killed.', 'AbortError');
    return write.apply(this, values);
  });
  await tidyIndex(database, LIMITS).catch(() => false);
  spy.mockRestore();
}

async function idOf(removalId: string): Promise<string> {
  const [row] = await database.getAll('removed', IDBKeyRange.bound([removalId], [removalId, []]));
  return row?.articleId ?? '';
}

/** As the search is meant, without an index. */
function matches({ title, text }: Article, words: string): boolean {
  const { words: asked, phrases } = parseQuery(words);
  const parts = [termsIn(title), termsIn(text)];
  const holds = (terms: readonly string[]): boolean =>
    parts.some((part) => part.some((_, at) => terms.every((term, index) => part[at + index] === term)));
  return (
    asked.every(
      ({ term, isPrefix, isExcluded }) =>
        isExcluded !== parts.flat().some((one) => (isPrefix ? one.startsWith(term) : one === term)),
    ) && phrases.every(({ terms, isExcluded }) => isExcluded !== holds(terms))
  );
}

async function put(written: Partial<Article> & { readonly id: string }): Promise<Article> {
  const article = makeArticle({ title: 'Titre', site: 'Site', text: 'Rien.', ...written });
  await putArticle(database, article, { addresses: [`https://journal.example/${article.id}`], fingerprint: [] });
  return article;
}

async function annotate(articleId: string, annotation: Parameters<typeof rowOf>[0]): Promise<void> {
  await putChange(database, { articleId, annotationId: annotation.id, before: null, after: rowOf(annotation, articleId) });
}

function found(words: string, sort: LibrarySort = 'saved'): Promise<string[]> {
  return search.select({ words, filters: [] }, sort);
}
