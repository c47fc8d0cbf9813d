import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Removals from '../../src/background/removals';
import type * as Search from '../../src/background/search';
import { parseQuery } from '../../src/core/search/parse-query';
import { termsIn } from '../../src/core/search/tokens';
import type { Article } from '../../src/model/article';
import { putArticle } from '../../src/store/articles';
import type { Database } from '../../src/store/database';
import { tidyIndex } from '../../src/store/merge-segments';
import { makeArticle } from '../support/make-article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

let search: typeof Search;
let removals: typeof Removals;
let database: Database;

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
