import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, UPGRADES, type Upgrade } from '../../src/store/database';
import { describeError } from '../../src/parts/describe-error';
import {
  makeLibraryOfVersion,
  OLD_ADDRESS,
  OLD_DECISION,
  OLD_HEAD,
  OLD_MARK,
  OLD_MENTIONS,
  OLD_RULE,
  OLD_TEXT,
} from '../support/library-of-version';
import { makeArticle } from '../support/make-article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const ALL = { words: '', filters: [] };
const { id: _id, savedAt: _savedAt, updatedAt: _updatedAt, mentions: _mentions, ...DRAFT } = makeArticle();

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

describe.each(UPGRADES.map((_, at) => at + 1))('a library of version %i', (version) => {
  // Guard: each upgrade keeps the rows of the versions before it (`UPGRADES`, store/upgrades).
  it('is given whole by the version of today, and can be searched, undone and added to', async () => {
    await makeLibraryOfVersion(version);
    const { library, search, annotations, reindex } = await openOld();
    expect(await library.getSaved(['old'])).toEqual([wholeSince(version)]);
    expect(await search.select(ALL)).toEqual(['old']);
    await reindex.reindex();
    expect(await library.getSaved(['old'])).toEqual([wholeSince(version)]);
    expect(await search.select({ words: 'ministres ', filters: [] })).toEqual(['old']);
    expect(await search.select({ words: 'grues port ', filters: [] })).toEqual(['old']);
    expect(await search.select({ words: 'tag:port', filters: [] })).toEqual(version >= 4 ? ['old'] : []);
    expect(await annotations.findOnPage(OLD_ADDRESS)).toEqual(version >= 4 ? [OLD_MARK] : []);
    const saved = await library.saveDraft(DRAFT);
    expect(new Set(await search.select(ALL))).toEqual(new Set(['old', saved.id]));
  });

  it('has its decisions, and gives back what was removed', async () => {
    await makeLibraryOfVersion(version);
    const { entities, names, removals, search, reindex } = await openOld();
    await reindex.reindex();
    expect(await names.listNameRules()).toEqual(version >= 5 ? [OLD_RULE] : []);
    expect(await entities.entityAnswers.listEntityDecisions()).toEqual(version >= 10 ? [OLD_DECISION] : []);
    for (const { id } of await removals.listRemovals()) await removals.undoRemoval(id);
    expect((await search.select({ words: 'ministres ', filters: [] })).toSorted()).toEqual(
      version >= 7 ? ['gone', 'old'] : ['old'],
    );
  });
});

describe('a library that a later Repères has written', () => {
  // Guard: a `VersionError` is told as `DatabaseTooNew`, and nothing is deleted for it (`openDatabase`).
  it('is not opened by this one, which says so plainly, and is whole when the later one is back', async () => {
    await makeLibraryOfVersion(UPGRADES.length);
    const later: readonly Upgrade[] = [...UPGRADES, () => undefined];
    (await openDatabase(() => undefined, 'reperes', later)).close();
    const { library, search } = await openOld();
    const failure = await search.select(ALL).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'DatabaseTooNew' });
    expect(describeError(failure)).toBe('error_DatabaseTooNew');
    await expect(library.saveDraft(DRAFT)).rejects.toMatchObject({ name: 'DatabaseTooNew' });
    const again = await openDatabase(() => undefined, 'reperes', later);
    expect(await again.getAllKeys('articles')).toEqual(['old']);
    again.close();
  });
});

describe('an upgrade', () => {
  // Guard: a connection gives way to a later version (`blocking` in `openDatabase`).
  it('is not held up by a background of the version before, which goes on with the library once it may', async () => {
    await makeLibraryOfVersion(UPGRADES.length);
    const { search } = await openOld();
    expect(await search.select(ALL)).toEqual(['old']);
    const later = await openDatabase(() => undefined, 'reperes', [...UPGRADES, () => undefined]);
    expect(await later.getAllKeys('articles')).toEqual(['old']);
    later.close();
    await expect(search.select(ALL)).rejects.toMatchObject({ name: 'DatabaseTooNew' });
  });

  // Guard: opening that is blocked fails after a while instead of waiting for ever (`LONGEST_WAIT` in `openDatabase`).
  it('that another connection holds up is told, and done when that is gone', async () => {
    await makeLibraryOfVersion(1);
    // An old window of which nobody knows: it closes for nobody.
    const held = await openOnly(1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const failures: unknown[] = [];
    openDatabase(() => undefined).catch((error: unknown) => failures.push(error));
    for (let tick = 0; tick < 100 && failures.length === 0; tick += 1) {
      await new Promise(setImmediate);
      vi.advanceTimersByTime(1_000);
    }
    vi.useRealTimers();
    expect(failures).toMatchObject([{ name: 'LibraryBusy' }]);
    held.close();
    const { search } = await openOld();
    expect(await search.select(ALL)).toEqual(['old']);
  });
});

/** The background as it finds the library. */
async function openOld() {
  const [library, search, annotations, reindex, entities, names, removals] = await Promise.all([
    import('../../src/background/library'),
    import('../../src/background/search'),
    import('../../src/background/annotations'),
    import('../../src/background/reindex'),
    import('../../src/background/entities'),
    import('../../src/background/names'),
    import('../../src/background/removals'),
  ]);
  return { library, search, annotations, reindex, entities, names, removals };
}

/** A connection that gives way to nobody. */
function openOnly(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('reperes', version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('No.')));
  });
}

/** The article as a version could keep it. */
function wholeSince(version: number): object {
  return {
    ...OLD_HEAD,
    text: OLD_TEXT,
    mentions: OLD_MENTIONS,
    ...(version >= 2 && { corrections: { published: '2022-04', dates: [] } }),
    ...(version >= 4 && { annotations: [OLD_MARK] }),
    ...(version >= 7 && { html: `<p>${OLD_TEXT}</p>`, revisions: [{ ...REVISION }] }),
  };
}

const REVISION = {
  savedAt: '2022-04-10T08:00:00.000Z',
  keptAt: '2022-04-11T08:00:00.000Z',
  title: OLD_HEAD.title,
  text: 'Avant.',
  mentions: [],
};
