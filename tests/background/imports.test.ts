import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Annotations from '../../src/background/annotations';
import type * as Corrections from '../../src/background/corrections';
import type * as Decisions from '../../src/background/import-decisions';
import type * as EntityDecisions from '../../src/background/entity-decisions';
import type * as Imports from '../../src/background/imports';
import type * as Library from '../../src/background/library';
import type * as Names from '../../src/background/names';
import type * as Removals from '../../src/background/removals';
import type * as Tags from '../../src/background/tags';
import { addressesOfSaved } from '../../src/core/addresses/addresses-of-saved';
import { normaliseAddress } from '../../src/core/addresses/normalise-address';
import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import { json as written } from '../../src/core/exports/json';
import { json } from '../../src/core/imports/json';
import { fingerprint } from '../../src/core/related/fingerprint';
import type { Article, WholeDraft } from '../../src/model/article';
import type { ImportedArticle, ImportedLibrary } from '../../src/model/import';
import { findLoose, putChange, rowOf } from '../../src/store/annotations';
import { putArticle } from '../../src/store/articles';
import type { Database } from '../../src/store/database';
import { listEntityDecisions } from '../../src/store/entity-decisions';
import { listRules, putRules } from '../../src/store/rules';
import { anyLibrary } from '../support/generated-libraries';
import { rowsOf, wipe } from '../support/library-rows';
import { listSaved } from '../support/list-saved';
import { makeMark, makeNote } from '../support/make-annotation';
import { makeArticle, makePlace, spanOf } from '../support/make-article';
import { makeDecision } from '../support/make-decision';
import { makeNameRule } from '../support/make-rule';
import { writeOneFile } from '../support/write-export';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));
// It looks at what is stored whenever it has time.
vi.mock('../../src/background/compare-days', () => ({
  compareUncompared: async () => undefined,
  compareDays: async () => false,
}));

const TEXT = 'Les ministres se sont vus à Alger le mardi 5 novembre 2022.';
const DRAFT: WholeDraft = {
  address: 'https://journal.example/a',
  title: 'Les ministres à Alger',
  site: 'Le Journal',
  authors: ['Ann'],
  language: 'fr',
  published: { value: '2022-11-06', source: 'json-ld' },
  text: TEXT,
  html: `<p>${TEXT}</p>`,
};

let annotations: typeof Annotations;
let corrections: typeof Corrections;
let decisions: typeof Decisions;
let entityDecisions: typeof EntityDecisions;
let imports: typeof Imports;
let library: typeof Library;
let names: typeof Names;
let removals: typeof Removals;
let tags: typeof Tags;
let database: Database;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-12-01T08:00:00Z') });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  annotations = await import('../../src/background/annotations');
  corrections = await import('../../src/background/corrections');
  decisions = await import('../../src/background/import-decisions');
  entityDecisions = await import('../../src/background/entity-decisions');
  imports = await import('../../src/background/imports');
  library = await import('../../src/background/library');
  names = await import('../../src/background/names');
  removals = await import('../../src/background/removals');
  tags = await import('../../src/background/tags');
  database = await (await import('../../src/background/open-library')).openLibrary();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a library that is exported, wiped and imported', () => {
  it('is the same, row by row, whatever is in it, and once more changes nothing', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async ({ labels: _labels, articles, ...others }) => {
        await quiet();
        await wipe(database);
        await putAll({ articles, ...others });
        const [file, rows] = [await exported(), await rowsOf(database)];
        fc.pre(articles.length + (await listRules(database)).length > 0);
        await wipe(database);
        await take(file);
        expect(JSON.parse(await exported())).toEqual(JSON.parse(file));
        expect(await rowsOf(database)).toEqual(rows);
        const before = await dump();
        const counts = await take(file);
        expect(counts).toEqual({ added: [], merged: [], unchanged: articles.length });
        await quiet();
        expect(await dump()).toBe(before);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('is the same after all that a reader does', async () => {
    await makeByHand();
    const [file, rows] = [await exported(), await rowsOf(database)];
    expect(JSON.parse(file)).toMatchObject({ nameRules: [{}], entityDecisions: [{}], subjectNotes: [{}] });
    expect(await saved()).toContainEqual(
      expect.objectContaining({
        revisions: [expect.anything()],
        corrections: { published: '2022-04-06', dates: [expect.anything()], names: [expect.anything()] },
        annotations: [expect.anything(), expect.anything(), expect.anything()],
        html: DRAFT.html,
      }),
    );
    await wipe(database);
    await take(file);
    expect(JSON.parse(await exported())).toEqual(JSON.parse(file));
    // What can be undone is of the browser it was done in.
    expect(await rowsOf(database)).toEqual({ ...rows, changes: [] });
  });

  it('is the same when its articles come before the decisions that they follow', async () => {
    await makeByHand();
    const file = await exported();
    await wipe(database);
    const { articles, labels: _labels, ...others } = read(file);
    await imports.importArticles(articles);
    await decisions.importDecisions(others);
    await entityDecisions.carryOutDecisions();
    expect(JSON.parse(await exported())).toEqual(JSON.parse(file));
  });

  it('has a note of a megabyte', { timeout: 60_000 }, async () => {
    const note = 'é\uD83D\u0000'.repeat(350_000);
    await putOne(makeArticle({ annotations: [makeNote({ note })] }));
    const file = await exported();
    await wipe(database);
    await take(file);
    expect((await saved())[0]?.annotations?.[0]?.note === note).toBe(true);
  });
});

describe('an imported article', () => {
  it('that is known by its address only is one to read, with its marks as they came', async () => {
    const mark = makeMark(TEXT, 'Alger');
    const toRead: ImportedArticle = { ...DRAFT, text: '', annotations: [mark] };
    const { added } = await imports.importArticles([toRead]);
    expect(await saved()).toMatchObject([{ id: added[0], text: '', mentions: [], annotations: [mark] }]);
    expect(await imports.importArticles([toRead])).toEqual({ added: [], merged: [], unchanged: 1 });
  });

  it('that is to read keeps no revision of nothing when its page is saved, and its mark is found there', async () => {
    const mark = makeMark(TEXT, 'Alger');
    await imports.importArticles([{ ...DRAFT, text: '', annotations: [mark] }]);
    const { hasChanged } = await import('../../src/background/revise');
    expect(await hasChanged(DRAFT)).toBe(false);
    const { id } = await library.saveDraft(DRAFT);
    const [article] = await saved();
    expect(article).toMatchObject({ id, text: TEXT, html: DRAFT.html, annotations: [mark] });
    expect(article).not.toHaveProperty('revisions');
    const { anchor } = mark.target;
    expect(article?.text.slice(anchor.start, anchor.end)).toBe('Alger');
  });

  it('that is to read takes the text of a removed one that is given back', async () => {
    const { id } = await library.saveDraft(DRAFT);
    const removal = await removals.removeArticles([id]);
    await imports.importArticles([{ ...DRAFT, text: '', title: '' }]);
    await removals.undoRemoval(removal.id);
    expect(await saved()).toMatchObject([{ text: TEXT, title: DRAFT.title, html: DRAFT.html }]);
    expect((await saved())[0]).not.toHaveProperty('revisions');
  });

  it('without mentions is analysed as the reader corrected it', async () => {
    await corrections.correctDate(DRAFT.address, {
      anchor: describeAnchor(TEXT, spanOf(TEXT, 'mardi 5 novembre 2022')),
      decision: { value: '2022-04-05' },
    });
    await imports.importArticles([DRAFT]);
    const [article] = await saved();
    expect(article?.mentions).toMatchObject([{ kind: 'date', resolved: { value: '2022-04-05' }, source: 'reader' }]);
    expect(article?.corrections?.dates).toHaveLength(1);
  });

  it('becomes one with that of its address, under another id too, and loses nothing', async () => {
    const { id } = await library.saveDraft(DRAFT);
    await tags.addTags([id], ['à moi']);
    const newer = makeArticle({
      ...DRAFT,
      id: 'other',
      address: 'http://www.journal.example/a?utm_source=x',
      text: TEXT.replace('novembre', 'avril'),
      savedAt: '2022-12-02T00:00:00.000Z',
      updatedAt: '2022-12-02T00:00:00.000Z',
      annotations: [makeNote({ note: 'Corrigé.', tags: ['à eux'] }), makeMark(TEXT, 'Alger', { id: 'mark' })],
    });
    expect(await imports.importArticles([newer])).toEqual({ added: [], merged: [id], unchanged: 0 });
    const [article, ...others] = await saved();
    expect(others).toEqual([]);
    expect(article).toMatchObject({ id, text: newer.text, revisions: [{ text: TEXT, keptAt: newer.savedAt }] });
    const whole = article?.annotations?.filter(({ target }) => target.type === 'article');
    expect(whole).toMatchObject([{ note: 'Corrigé.', tags: ['à moi', 'à eux'] }]);
    expect(article?.annotations).toHaveLength(2);
    expect(await imports.importArticles([newer])).toEqual({ added: [], merged: [], unchanged: 1 });
  });

  it('is one with another of the same file at its address', async () => {
    const counts = await imports.importArticles([
      { ...DRAFT, id: 'one', mentions: [] },
      { ...DRAFT, id: 'two', mentions: [], annotations: [makeNote({ note: 'Deux.' })] },
    ]);
    expect(counts).toEqual({ added: ['one'], merged: ['one'], unchanged: 0 });
    expect(await saved()).toMatchObject([{ id: 'one', annotations: [{ note: 'Deux.' }] }]);
  });

  it('leaves an annotation where another article has it, with the later of each field', async () => {
    await imports.importArticles([makeArticle({ id: 'one', annotations: [makeMark('Les troupes', 'troupes', { id: 'mark' })] })]);
    const later = '2023-01-01T00:00:00.000Z';
    const changed = makeMark('Les troupes', 'troupes', {
      id: 'mark',
      note: 'Plus tard.',
      changedAt: { label: later, note: later, tags: later },
    });
    const other = makeArticle({ id: 'two', address: 'https://autre.example/', annotations: [changed] });
    await imports.importArticles([other]);
    expect(await saved()).toMatchObject([{ id: 'one', annotations: [{ note: 'Plus tard.' }] }, { id: 'two' }]);
    expect((await saved())[1]).not.toHaveProperty('annotations');
  });

  it('takes a loose note that it has too, and is not read where another was', async () => {
    const note = makeNote({ id: 'loose', target: { type: 'subject', key: 'e:iso:DZ', name: 'Alger' }, note: 'Ici.' });
    await decisions.importDecisions({ subjectNotes: [note] });
    const two = makeArticle({ id: 'two', address: 'https://autre.example/' });
    await imports.importArticles([makeArticle({ id: 'one' }), two]);
    const address = normaliseAddress(makeArticle().address);
    const merges = [{ address, because: 'text', mergedAt: '2022-04-11T08:00:00.000Z' }] as const;
    await imports.importArticles([{ ...two, merges, annotations: [note] }]);
    expect(await findLoose(database)).toEqual([]);
    expect((await saved())[1]).toEqual({ ...two, annotations: [note] });
  });

  it('is new when the one with its id was removed, which can be given back', async () => {
    await putOne(makeArticle({ text: TEXT, annotations: [makeNote({ note: 'Vu.' })] }));
    const file = await exported();
    const removal = await removals.removeArticles(['article-1']);
    const { added } = (await take(file)) ?? { added: [] };
    expect(added).toHaveLength(1);
    expect(added).not.toContain('article-1');
    await removals.undoRemoval(removal.id);
    expect(await saved()).toMatchObject([{ text: TEXT, annotations: [{ note: 'Vu.' }] }]);
  });

  it('is there whole or not at all when the disk is full, and it is said', async () => {
    const many = Array.from({ length: 120 }, (_, number) => makeFull(number));
    failAfter('texts', 75);
    await expect(imports.importArticles(many)).rejects.toMatchObject({ name: 'StorageFull' });
    vi.restoreAllMocks();
    expect(await saved()).toHaveLength(50);
    expect(await saved()).toEqual(many.slice(0, 50));
    expect(await imports.importArticles(many)).toMatchObject({ unchanged: 50 });
    expect(await saved()).toEqual(many);
  });
});

describe('imported decisions', () => {
  it('are all there or none when the disk is full', async () => {
    failAfter('entityDecisions', 0);
    const brought = {
      nameRules: [{ ...makeNameRule('Alger', { type: 'mute' }), scope: 'everywhere' } as const],
      entityDecisions: [makeDecision({ kind: 'place', canonical: 'Alger' }, { type: 'mute' })],
    };
    await expect(decisions.importDecisions(brought)).rejects.toMatchObject({ name: 'StorageFull' });
    vi.restoreAllMocks();
    expect([await listRules(database), await listEntityDecisions(database)]).toEqual([[], []]);
  });

  it('are followed by saved articles', async () => {
    await putOne(makeArticle({ text: TEXT, mentions: [makePlace(TEXT, 'Alger')] }));
    await decisions.importDecisions({
      entityDecisions: [makeDecision({ kind: 'place', canonical: 'Alger' }, { type: 'rename', name: 'El Djazaïr' })],
    });
    await entityDecisions.carryOutDecisions();
    expect((await saved())[0]?.mentions).toMatchObject([{ canonical: 'El Djazaïr' }]);
  });

  it('that were taken at one instant are all kept, and come once', async () => {
    const own = { ...makeNameRule('Alger', { type: 'mute' }), scope: 'everywhere' } as const;
    const other = { ...own, words: 'Oran' };
    await decisions.importDecisions({ nameRules: [own] });
    for (let again = 0; again < 2; again += 1) await decisions.importDecisions({ nameRules: [other, own] });
    expect((await listRules(database)).map(({ words }) => words)).toEqual(['Alger', 'Oran']);
  });

  it('give a loose note the later of each field, and lose none', async () => {
    const note = makeNote({ target: { type: 'subject', key: 'd:2022-04-05', name: '5 avril' }, note: 'Avant.', tags: ['a'] });
    const changedAt = { ...note.changedAt, note: '2023-01-01T00:00:00.000Z' };
    await decisions.importDecisions({ subjectNotes: [note] });
    await decisions.importDecisions({ subjectNotes: [{ ...note, note: 'Après.', tags: ['b'], changedAt }] });
    await decisions.importDecisions({ subjectNotes: [note] });
    expect(await findLoose(database)).toEqual([{ ...note, note: 'Après.', changedAt }]);
  });
});

/** Puts a library into the store by other ways than an import. */
async function putAll({
  articles,
  nameRules = [],
  entityDecisions: all = [],
  subjectNotes = [],
}: ImportedLibrary): Promise<void> {
  await putRules(database, { kept: nameRules, forgotten: new Set() });
  for (const decision of all) await entityDecisions.restoreEntityDecision(decision);
  for (const note of subjectNotes)
    await putChange(database, { articleId: '', annotationId: note.id, before: null, after: rowOf(note, '') });
  await database.clear('changes');
  for (const article of articles) await library.storeArticle(article as Article);
  await entityDecisions.carryOutDecisions();
}

async function putOne(article: Article): Promise<void> {
  await putArticle(database, article, { addresses: addressesOfSaved(article), fingerprint: fingerprint(article) });
}

/** What a reader does. */
async function makeByHand(): Promise<void> {
  const step = (): void => void vi.setSystemTime(Date.now() + 1_000);
  await library.saveDraft({ ...DRAFT, text: TEXT.replace('Alger', 'Oran') });
  step();
  const { id } = await library.saveDraft(DRAFT);
  await library.saveDraft({ ...DRAFT, address: 'https://autre.example/b', text: `${TEXT} Alger.`.repeat(3) });
  step();
  const anchor = describeAnchor(TEXT, spanOf(TEXT, 'mardi 5 novembre 2022'));
  await corrections.correctDate(DRAFT.address, { anchor, decision: { value: '2022-04-05' } });
  await corrections.setPublished(DRAFT, '2022-04-06');
  step();
  await names.decideName(DRAFT.address, { words: 'Alger', verdict: { type: 'add', kind: 'place' }, scope: 'article' });
  await names.decideName(DRAFT.address, { words: 'ministres', verdict: { type: 'mute' }, scope: 'everywhere' });
  step();
  const { target } = makeMark(TEXT, 'Alger');
  await annotations.annotate(DRAFT.address, { id: 'mark', target, label: 'doubt', note: '*Oran* ?', tags: ['à voir'] }, never);
  const subject = { type: 'subject', key: 'e:place:alger', name: 'Alger' } as const;
  await annotations.annotate(DRAFT.address, { id: 'subject', target: subject, label: '', note: 'Capitale.', tags: [] }, never);
  await annotations.writeNote(subject, 'loose', { note: 'Blanche.' });
  await tags.addTags([id], ['dossier']);
  step();
  await entityDecisions.decideEntity(makeDecision({ kind: 'place', canonical: 'Alger' }, { type: 'rename', name: 'El Djazaïr' }));
  await entityDecisions.carryOutDecisions();
}

function never(): Promise<never> {
  return Promise.reject(new Error('It is saved.'));
}

function makeFull(number: number): Article {
  const id = `article-${String(number).padStart(4, '0')}`;
  const mark = makeMark(TEXT, 'Alger', { id: `mark-${number}` });
  return makeArticle({
    id,
    address: `https://journal.example/${number}`,
    text: TEXT,
    savedAt: `2022-04-11T08:00:00.${999 - number}Z`,
    mentions: [makePlace(TEXT, 'Alger')],
    html: '<p>x</p>',
    annotations: [mark],
  });
}

/** The lossless export of the library. */
async function exported(): Promise<string> {
  return writeOneFile(written, await saved(), {
    nameRules: await listRules(database),
    entityDecisions: await listEntityDecisions(database),
    subjectNotes: await findLoose(database),
  });
}

async function saved(): Promise<Article[]> {
  const ids = (await listSaved()).map(({ id }) => id);
  const articles = await library.getSaved(ids);
  return articles.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function read(file: string): ImportedLibrary {
  return json.read({ name: '', text: file }, JSON.parse(file), { importedAt: '', idOf: (words) => words });
}

/** Takes a file in as the import page does. */
async function take(file: string) {
  const { articles, labels: _labels, ...others } = read(file);
  await decisions.importDecisions(others);
  const counts = await imports.importArticles(articles);
  await entityDecisions.carryOutDecisions();
  return counts;
}

/** Every row of every store with its key. */
async function dump(): Promise<string> {
  await quiet();
  const stores = [...database.objectStoreNames];
  const rows = await Promise.all(
    stores.map(async (name) => [name, await database.getAllKeys(name), await database.getAll(name)]),
  );
  return JSON.stringify(rows);
}

/** Waits until the index is in shape. */
async function quiet(): Promise<void> {
  const { tidy } = await import('../../src/background/tidy');
  await tidy();
}

/** From so many rows on, nothing more goes into a store. */
function failAfter(store: string, count: number): void {
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (this.name === store && (puts += 1) > count) throw new DOMException('Full.', 'QuotaExceededError');
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  });
}
