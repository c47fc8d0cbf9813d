import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/store/database';
import { describeError } from '../../src/parts/describe-error';
import { makeMark, makeNote } from '../support/make-annotation';
import { makeArticle, makePlace } from '../support/make-article';
import { openBackground, type Background } from '../support/open-background';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const TEXT = 'Les ministres se sont vus à Alger le 5 avril 2022, devant les grues du port.';
const ADDRESS = 'https://journal.example/a';
const DRAFT = { address: ADDRESS, title: 'Le port', site: 'Le Journal', authors: [], language: 'fr', text: TEXT };
const ARTICLE = makeArticle({ ...DRAFT, id: 'a', mentions: [makePlace(TEXT, 'Alger')] });
const MARK = makeMark(TEXT, 'grues', { note: 'Vu' });
const NOTE_ID = '00000000-0000-4000-8000-000000000009';
/** No change takes more writes than so many. */
const MOST_WRITES = 100;

let background: Background;

/** Every way in which something of the reader's is written. */
const WAYS: Readonly<Record<string, (at: Background) => Promise<unknown>>> = {
  'saving an article': ({ library }) =>
    library.saveDraft({ ...DRAFT, address: 'https://journal.example/b', title: 'Autre', text: `${TEXT} Bis.` }),
  'saving it again': ({ library }) => library.saveDraft({ ...DRAFT, text: `${TEXT} Mis à jour.` }),
  'marking a passage': ({ annotations }) => annotations.annotate(ADDRESS, { ...MARK, id: NOTE_ID }, refuse),
  'marking a page that is not saved': ({ annotations }) => {
    const address = 'https://journal.example/c';
    return annotations.annotate(address, { ...MARK, id: NOTE_ID }, async () => ({
      ...DRAFT,
      address,
      title: 'Tiers',
      text: `${TEXT} Ter.`,
    }));
  },
  'changing a note': ({ annotations }) =>
    annotations.changeAnnotation(ADDRESS, { id: MARK.id, fields: { note: 'Vu encore', tags: ['x'] } }),
  'removing a note': ({ annotations }) => annotations.removeAnnotation(ADDRESS, MARK.id),
  'undoing a change': ({ annotations }) => annotations.undoChange(ADDRESS),
  'writing on an entity': ({ annotations }) =>
    annotations.writeNote({ type: 'subject', key: 'e:place:alger', name: 'Alger' }, NOTE_ID, { note: 'Capitale' }),
  'correcting a date': ({ corrections }) => corrections.setPublished(DRAFT, '2021'),
  'deciding on a name': ({ names }) =>
    names.decideName(ADDRESS, { words: 'Alger', verdict: { type: 'mute' }, scope: 'everywhere' }),
  'deciding on an entity': ({ entityDecisions }) =>
    entityDecisions.decideEntity({
      key: 'e:place:oran',
      kind: 'place',
      name: 'Oran',
      verdict: { type: 'rename', name: 'Wahran' },
    }),
  'importing articles': ({ imports }) =>
    imports.importArticles([
      makeArticle({ id: 'i', address: 'https://journal.example/i', annotations: [makeNote({ id: NOTE_ID })] }),
    ]),
  'importing decisions': ({ decisions }) =>
    decisions.importDecisions({
      nameRules: [{ decidedAt: '2022-04-11T08:00:00.000Z', words: 'X', verdict: { type: 'mute' }, scope: 'everywhere' }],
    } as never),
  'tagging articles': ({ tags }) => tags.addTags(['a'], ['suivi']),
  'removing articles': ({ removals }) => removals.removeArticles(['a']),
};

beforeEach(async () => {
  background = await openBackground();
  await background.imports.importArticles([ARTICLE]);
  await background.annotations.annotate(ADDRESS, MARK, refuse);
  await background.annotations.changeAnnotation(ADDRESS, { id: MARK.id, fields: { note: 'Revu' } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(Object.entries(WAYS))('a disk that is full while %s', (_way, write) => {
  // Guard: each change is one transaction, undone as a whole by its first write that fails (`writeAll`).
  it('leaves the library as it was, whichever write fails, says so, and takes it once there is room', async () => {
    const before = await dump(background.database);
    let failures = 0;
    for (; failures < MOST_WRITES; failures += 1) {
      const restore = failAtWrite(failures);
      const failure = await write(background).then(
        () => null,
        (error: unknown) => error,
      );
      restore();
      if (failure === null) break;
      expect(failure).toMatchObject({ name: 'StorageFull' });
      expect(describeError(failure)).toBe('error_StorageFull');
      expect(await dump(background.database), `write ${failures}`).toEqual(before);
    }
    expect(failures).toBeGreaterThan(0);
    expect(failures).toBeLessThan(MOST_WRITES);
    expect(await dump(background.database)).not.toEqual(before);
  });
});

describe('a removal of articles', () => {
  it('can be undone once there is room', async () => {
    const before = await dump(background.database);
    const { id } = await background.removals.removeArticles(['a']);
    const removed = await dump(background.database);
    const restore = failAtWrite(0);
    await expect(background.removals.undoRemoval(id)).rejects.toMatchObject({ name: 'StorageFull' });
    restore();
    expect(await dump(background.database)).toEqual(removed);
    await background.removals.undoRemoval(id);
    expect(await dump(background.database)).toEqual(before);
  });
});

/** The write with a number, counted from now on, finds no room. Gives what ends that. */
function failAtWrite(number: number): () => void {
  const { put, add } = IDBObjectStore.prototype;
  let writes = 0;
  const failing = (write: typeof put) =>
    function (this: IDBObjectStore, ...values: [value: unknown, key?: IDBValidKey]): IDBRequest<IDBValidKey> {
      if (!DERIVED.has(this.name) && (writes += 1) > number) throw new DOMException('Full.', 'QuotaExceededError');
      return write.apply(this, values);
    };
  const spies = [vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing(put))];
  spies.push(vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(failing(add)));
  return () => spies.forEach((spy) => spy.mockRestore());
}

/** What is brought into shape later, of what is there. */
const DERIVED = new Set(['postings', 'columns', 'indexing']);

/** All rows of the reader's. */
async function dump(database: Database): Promise<unknown> {
  const names = [...database.objectStoreNames].filter(
    (name) => !DERIVED.has(name) && name !== 'hidden' && name !== 'disagreements',
  );
  return Promise.all(names.map(async (name) => [name, (await database.getAll(name)).map(withoutWaiting)]));
}

function withoutWaiting(row: object): object {
  return { ...row, uncompared: undefined };
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('The article is saved.'));
}
