import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import { json } from '../../src/core/exports/json';
import { plainWords } from '../../src/core/revisions/plain-words';
import type { Article, WholeDraft } from '../../src/model/article';
import { findLoose, putChange, rowOf } from '../../src/store/annotations';
import { putCorrections } from '../../src/store/corrections';
import { putRules } from '../../src/store/rules';
import { anyLibrary, besidesIn, type GeneratedLibrary } from '../support/generated-libraries';
import { rowsOf, wipe } from '../support/library-rows';
import { makeMark, makeNote } from '../support/make-annotation';
import { makeArticle, spanOf } from '../support/make-article';
import { makeDecision } from '../support/make-decision';
import { exportOf, openBackground, readFile, savedIn, takeInto, type Background } from '../support/open-background';
import { writeOneFile } from '../support/write-export';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));
// It looks at what is stored whenever it has time.
vi.mock('../../src/background/compare-days', () => ({
  compareUncompared: async () => undefined,
  compareLater: () => undefined,
  compareDays: async () => undefined,
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

let background: Background;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-12-01T08:00:00Z') });
  background = await openBackground();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a library that is exported, wiped and imported', () => {
  it('is the same, row by row, whatever is in it, and once more changes nothing', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const { articles } = library;
        await background.tidy();
        await wipe(background.database);
        await putAll(library);
        const [file, rows] = [await exportOf(background), await rowsOf(background.database)];
        fc.pre(articles.length > 0);
        await wipe(background.database);
        await takeInto(background, file);
        expect(JSON.parse(await exportOf(background))).toEqual(JSON.parse(file));
        expect(await rowsOf(background.database)).toEqual(rows);
        const before = await dump();
        const counts = await takeInto(background, file);
        expect(counts).toEqual({ added: [], merged: [], unchanged: articles.length });
        await background.tidy();
        expect(await dump()).toBe(before);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('is the same after all that a reader does', async () => {
    await makeByHand();
    const [file, rows] = [await exportOf(background), await rowsOf(background.database)];
    expect(JSON.parse(file)).toMatchObject({
      nameRules: [{}],
      entityDecisions: [{}],
      subjectNotes: [{}],
      pageCorrections: [{ addresses: ['loin.example/c'] }],
    });
    expect(await savedIn(background)).toContainEqual(
      expect.objectContaining({
        revisions: [expect.anything()],
        corrections: { published: '2022-04-06', dates: [expect.anything()], names: [expect.anything()] },
        annotations: [expect.anything(), expect.anything(), expect.anything()],
        html: DRAFT.html,
      }),
    );
    await wipe(background.database);
    await takeInto(background, file);
    expect(JSON.parse(await exportOf(background))).toEqual(JSON.parse(file));
    // What can be undone is of the browser it was done in.
    expect(await rowsOf(background.database)).toEqual({ ...rows, changes: [] });
  });

  it('is the same when its articles come before the decisions that they follow', async () => {
    await makeByHand();
    const file = await exportOf(background);
    await wipe(background.database);
    const { articles, labels: _labels, ...others } = readFile(file);
    await background.imports.importArticles(articles);
    await background.decisions.importDecisions(others);
    await background.entityDecisions.carryOutDecisions();
    expect(JSON.parse(await exportOf(background))).toEqual(JSON.parse(file));
  });

  it('has a note of a megabyte', { timeout: 60_000 }, async () => {
    const note = 'é\uD83D\u0000'.repeat(350_000);
    await background.library.storeArticle(makeArticle({ annotations: [makeNote({ note })] }));
    const file = await exportOf(background);
    await wipe(background.database);
    await takeInto(background, file);
    expect((await savedIn(background))[0]?.annotations?.[0]?.note === note).toBe(true);
  });
});

describe('two libraries that went their own ways', () => {
  it('become one that loses nothing of either, and takes nothing more of them', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyLibrary, async (one, another) => {
        await background.tidy();
        await wipe(background.database);
        const other = metAgain(one, another);
        fc.pre(one.articles.length > 0 && other.articles.length > 0);
        const files = [one, other].map((library) => writeOneFile(json, library.articles, besidesIn(library)));
        for (const file of files) await takeInto(background, file);
        const [saved, brought] = [await savedIn(background), [...one.articles, ...other.articles]];
        const loose = await findLoose(background.database);
        expect(new Set(saved.map(({ address }) => address))).toEqual(new Set(brought.map(({ address }) => address)));
        expect(idsOf([...saved, { annotations: loose }])).toEqual(expect.arrayContaining(idsOf(brought)));
        expect(textsOf(saved)).toEqual(expect.arrayContaining(textsOf(brought)));
        const before = await dump();
        for (const file of files) expect((await takeInto(background, file)).unchanged).toBe(readFile(file).articles.length);
        expect(await dump()).toBe(before);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

/** Another library, which holds the articles of one as they became there, and annotations of its own. */
function metAgain(one: GeneratedLibrary, other: GeneratedLibrary): GeneratedLibrary {
  const rename = (id: string): string => id.replace(/^0{8}/, '11111111');
  const articles = other.articles.map((article, at) => ({
    ...article,
    address: one.articles[at]?.address ?? article.address,
    ...(article.annotations && { annotations: article.annotations.map((mark) => ({ ...mark, id: rename(mark.id) })) }),
  }));
  const addresses = articles.map(({ address }) => address);
  return { ...other, articles: articles.filter(({ address }, at) => addresses.indexOf(address) === at) };
}

/** Of annotations on passages and subjects: notes on articles as a whole become one. */
function idsOf(articles: readonly Pick<Article, 'annotations'>[]): string[] {
  const all = articles.flatMap(({ annotations = [] }) => annotations);
  return all.filter(({ target }) => target.type !== 'article').map(({ id }) => id);
}

function textsOf(articles: readonly Article[]): string[] {
  return articles.flatMap(({ text, revisions = [] }) => [text, ...revisions.map((revision) => revision.text)].map(plainWords));
}

/** Puts a library into the store by other ways than an import. */
async function putAll(library: GeneratedLibrary): Promise<void> {
  const { database } = background;
  const { articles, nameRules, entityDecisions, subjectNotes, pageCorrections, dismissals } = library;
  await putRules(database, { kept: nameRules, forgotten: new Set() });
  for (const decision of entityDecisions) await background.entityDecisions.restoreEntityDecision(decision);
  for (const note of subjectNotes)
    await putChange(database, { articleId: '', annotationId: note.id, before: null, after: rowOf(note, '') });
  await database.clear('changes');
  for (const { addresses, ...decided } of pageCorrections) await putCorrections(database, addresses, decided);
  for (const dismissal of dismissals) await database.put('disagreements', dismissal);
  for (const article of articles) await background.library.storeArticle(article);
  await background.entityDecisions.carryOutDecisions();
}

/** What a reader does. */
async function makeByHand(): Promise<void> {
  const step = (): void => void vi.setSystemTime(Date.now() + 1_000);
  await background.library.saveDraft({ ...DRAFT, text: TEXT.replace('Alger', 'Oran') });
  step();
  const { id } = await background.library.saveDraft(DRAFT);
  await background.library.saveDraft({ ...DRAFT, address: 'https://autre.example/b', text: `${TEXT} Alger.`.repeat(3) });
  step();
  const anchor = describeAnchor(TEXT, spanOf(TEXT, 'mardi 5 novembre 2022'));
  await background.corrections.correctDate(DRAFT.address, { anchor, decision: { value: '2022-04-05' } });
  await background.corrections.correctDate('https://loin.example/c', { anchor, decision: { isDismissed: true } });
  await background.corrections.setPublished(DRAFT, '2022-04-06');
  step();
  await background.names.decideName(DRAFT.address, { words: 'Alger', verdict: { type: 'add', kind: 'place' }, scope: 'article' });
  await background.names.decideName(DRAFT.address, { words: 'ministres', verdict: { type: 'mute' }, scope: 'everywhere' });
  step();
  const { target } = makeMark(TEXT, 'Alger');
  await background.annotations.annotate(
    DRAFT.address,
    { id: 'mark', target, label: 'doubt', note: '*Oran* ?', tags: ['à voir'] },
    never,
  );
  const subject = { type: 'subject', key: 'e:place:alger', name: 'Alger' } as const;
  await background.annotations.annotate(
    DRAFT.address,
    { id: 'subject', target: subject, label: '', note: 'Capitale.', tags: [] },
    never,
  );
  await background.annotations.writeNote(subject, 'loose', { note: 'Blanche.' });
  await background.tags.addTags([id], ['dossier']);
  step();
  await background.entityDecisions.decideEntity(
    makeDecision({ kind: 'place', canonical: 'Alger' }, { type: 'rename', name: 'El Djazaïr' }),
  );
  await background.entityDecisions.carryOutDecisions();
}

function never(): Promise<never> {
  return Promise.reject(new Error('It is saved.'));
}

/** Every row of every store with its key. */
async function dump(): Promise<string> {
  await background.tidy();
  const stores = [...background.database.objectStoreNames];
  const rows = await Promise.all(
    stores.map(async (name) => [name, await background.database.getAllKeys(name), await background.database.getAll(name)]),
  );
  return JSON.stringify(rows);
}
