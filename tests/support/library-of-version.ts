import { packFingerprint } from '../../src/store/packed-fingerprint';
import { openDatabase, UPGRADES, type Database } from '../../src/store/database';
import { makeMark } from './make-annotation';
import { makeDate, makePlace } from './make-article';

/** One article of the libraries below, as it is given back whichever version wrote it. */
export const OLD_TEXT = 'Les ministres se sont vus à Alger le 5 avril 2022, devant les grues du port.';
export const OLD_ADDRESS = 'https://journal.example/monde/alger';
/** As rows hold it. */
const NORMALISED = 'journal.example/monde/alger';
export const OLD_HEAD = {
  id: 'old',
  address: OLD_ADDRESS,
  title: 'Les ministres à Alger',
  site: 'Le Journal',
  authors: ['Anne Martin'],
  language: 'fr',
  published: { value: '2022-04-10', source: 'json-ld' },
  savedAt: '2022-04-11T08:00:00.000Z',
  updatedAt: '2022-04-11T08:00:00.000Z',
} as const;
export const OLD_MENTIONS = [makePlace(OLD_TEXT, 'Alger', { confidence: 1 }), makeDate(OLD_TEXT, '5 avril 2022', '2022-04-05')];
export const OLD_MARK = makeMark(OLD_TEXT, 'les grues du port', { note: 'À vérifier', tags: ['port'] });
export const OLD_RULE = {
  decidedAt: '2022-04-11T08:00:00.000Z',
  words: 'Journal',
  verdict: { type: 'mute' },
  scope: 'everywhere',
} as const;
export const OLD_REMOVAL = { id: 'removal', removedAt: '2022-04-12T08:00:00.000Z', articles: 1, title: OLD_HEAD.title };
export const OLD_DECISION = {
  decidedAt: '2022-04-11T09:00:00.000Z',
  key: 'e:place:oran',
  kind: 'place',
  name: 'Oran',
  verdict: { type: 'rename', name: 'Wahran' },
} as const;
const FINGERPRINT = [{ key: 'w:ministres', kind: 'word', label: 'ministres', weight: 1 }] as const;

type Write = (database: Database) => Promise<unknown>;

/**
 * What each version brought that its own code wrote, put as it was written then: code of today cannot write to a database that lacks the
 * later stores. A version that is not here changed no row. Never change what is here: that is what it is for.
 */
const WRITTEN_SINCE: Readonly<Record<number, Write>> = {
  1: async (database) => {
    const { confidence: _confidence, ...place } = makePlace(OLD_TEXT, 'Alger');
    await put(database, 'articles', { ...OLD_HEAD, addresses: [NORMALISED] });
    await put(database, 'texts', { id: 'old', text: OLD_TEXT, mentions: [place, OLD_MENTIONS[1]] });
    await put(database, 'fingerprints', { id: 'old', fingerprint: FINGERPRINT, keys: ['w:ministres'] });
  },
  2: (database) => database.add('corrections', { addresses: [NORMALISED], published: '2022-04', dates: [] } as never),
  3: (database) => put(database, 'texts', { id: 'old', text: OLD_TEXT, mentions: OLD_MENTIONS }),
  4: async (database) => {
    await put(database, 'annotations', { ...OLD_MARK, articleId: 'old' });
    await put(database, 'changes', {
      articleId: 'old',
      annotationId: OLD_MARK.id,
      before: null,
      after: { ...OLD_MARK, articleId: 'old' },
    });
  },
  5: (database) => put(database, 'rules', OLD_RULE),
  6: (database) => put(database, 'articles', { ...OLD_HEAD, addresses: [NORMALISED], textPrint: [] }),
  7: async (database) => {
    await put(database, 'contents', { id: 'old', html: `<p>${OLD_TEXT}</p>` });
    await put(database, 'revisions', { articleId: 'old', ...REVISION });
    await put(database, 'removals', OLD_REMOVAL);
    await put(database, 'removed', { removalId: 'removal', articleId: 'gone', rows: removedRows({}) });
  },
  8: async (database) => {
    const number = { number: 1, titleKey: 'les ministres a alger', warnings: 0 };
    await put(database, 'articles', { ...OLD_HEAD, addresses: [NORMALISED], textPrint: [], ...number });
    await put(database, 'fingerprints', { id: 'old', ...packFingerprint(FINGERPRINT) });
    await put(database, 'removed', {
      removalId: 'removal',
      articleId: 'gone',
      number: 2,
      rows: removedRows({ ...number, number: 2 }),
    });
    await put(database, 'annotations', { ...OLD_MARK, articleId: 'old', words: ['a', 'verifier'], has: ['mark', 'note'] });
    for (const id of ['old', 'gone'])
      await put(database, 'pending', {
        id,
        savedAt: OLD_HEAD.savedAt,
        published: '2022-04-10',
        terms: 'tgrues\ntministres\ntport',
        weights: new Uint8Array(3).fill(1),
      });
    await database.put('hidden', { hidden: bitOf(2), dropped: bitOf() }, 0);
    await database.put('indexing', { version: 1, after: null }, 'pass:index');
  },
  9: async (database) => {
    const dates = { published: '2022-04-10', dates: [], doubts: [] };
    await put(database, 'dates', { id: 'old', ...dates, times: ['2022-04'] });
    await database.put('indexing', { version: 1, after: null }, 'pass:dates');
  },
  10: (database) => put(database, 'entityDecisions', { ...OLD_DECISION, isCarriedOut: false }),
};

const REVISION = {
  savedAt: '2022-04-10T08:00:00.000Z',
  keptAt: '2022-04-11T08:00:00.000Z',
  title: OLD_HEAD.title,
  text: 'Avant.',
  mentions: [],
};

function removedRows(more: object): object[] {
  const address = 'https://journal.example/monde/oran';
  const addresses = ['journal.example/monde/oran'];
  return [
    { store: 'articles', value: { ...OLD_HEAD, id: 'gone', address, addresses, textPrint: [], ...more } },
    { store: 'texts', value: { id: 'gone', text: OLD_TEXT, mentions: OLD_MENTIONS } },
  ];
}

function bitOf(...numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(256);
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number % 8));
  return bits;
}

/** Rows of old are of no type of today. */
function put(database: Database, store: string, row: object): Promise<unknown> {
  return database.put(store as never, row as never);
}

/** Makes a library as a version left it, with rows of all that it could keep, and closes it. */
export async function makeLibraryOfVersion(version: number): Promise<void> {
  const database = await openDatabase(() => undefined, 'reperes', UPGRADES.slice(0, version));
  for (let since = 1; since <= version; since += 1) await WRITTEN_SINCE[since]?.(database);
  database.close();
}
