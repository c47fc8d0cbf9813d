import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { normaliseAddress } from '../../src/core/addresses/normalise-address';
import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import type { Article, WholeDraft } from '../../src/model/article';
import type { ImportedArticle } from '../../src/model/import';
import { findLoose } from '../../src/store/annotations';
import { makeMark, makeNote } from '../support/make-annotation';
import { makeArticle, makePlace, spanOf } from '../support/make-article';
import { makeNameRule } from '../support/make-rule';
import { exportOf, failAfter, openBackground, savedIn, takeInto, type Background } from '../support/open-background';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

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

describe('an imported article', () => {
  it('that is known by its address only is one to read, with its marks as they came', async () => {
    const mark = makeMark(TEXT, 'Alger');
    const toRead: ImportedArticle = { ...DRAFT, text: '', annotations: [mark] };
    const { added } = await background.imports.importArticles([toRead]);
    expect(await savedIn(background)).toMatchObject([{ id: added[0], text: '', mentions: [], annotations: [mark] }]);
    expect(await background.imports.importArticles([toRead])).toEqual({ added: [], merged: [], unchanged: 1 });
  });

  it('that is to read keeps no revision of nothing when its page is saved, and its mark is found there', async () => {
    const mark = makeMark(TEXT, 'Alger');
    await background.imports.importArticles([{ ...DRAFT, text: '', annotations: [mark] }]);
    const { hasChanged } = await import('../../src/background/revise');
    expect(await hasChanged(DRAFT)).toBe(false);
    const { id } = await background.library.saveDraft(DRAFT);
    const [article] = await savedIn(background);
    expect(article).toMatchObject({ id, text: TEXT, html: DRAFT.html, annotations: [mark] });
    expect(article).not.toHaveProperty('revisions');
    const { anchor } = mark.target;
    expect(article?.text.slice(anchor.start, anchor.end)).toBe('Alger');
  });

  it('that is to read takes the text of a removed one that is given back', async () => {
    const { id } = await background.library.saveDraft(DRAFT);
    const removal = await background.removals.removeArticles([id]);
    await background.imports.importArticles([{ ...DRAFT, text: '', title: '' }]);
    await background.removals.undoRemoval(removal.id);
    expect(await savedIn(background)).toMatchObject([{ text: TEXT, title: DRAFT.title, html: DRAFT.html }]);
    expect((await savedIn(background))[0]).not.toHaveProperty('revisions');
  });

  it('without mentions is analysed as the reader corrected it', async () => {
    await background.corrections.correctDate(DRAFT.address, {
      anchor: describeAnchor(TEXT, spanOf(TEXT, 'mardi 5 novembre 2022')),
      decision: { value: '2022-04-05' },
    });
    await background.imports.importArticles([DRAFT]);
    const [article] = await savedIn(background);
    expect(article?.mentions).toMatchObject([{ kind: 'date', resolved: { value: '2022-04-05' }, source: 'reader' }]);
    expect(article?.corrections?.dates).toHaveLength(1);
  });

  it('becomes one with that of its address, under another id too, and loses nothing', async () => {
    const { id } = await background.library.saveDraft(DRAFT);
    await background.tags.addTags([id], ['à moi']);
    const newer = makeArticle({
      ...DRAFT,
      id: 'other',
      address: 'http://www.journal.example/a?utm_source=x',
      text: TEXT.replace('novembre', 'avril'),
      savedAt: '2022-12-02T00:00:00.000Z',
      updatedAt: '2022-12-02T00:00:00.000Z',
      annotations: [makeNote({ note: 'Corrigé.', tags: ['à eux'] }), makeMark(TEXT, 'Alger', { id: 'mark' })],
    });
    expect(await background.imports.importArticles([newer])).toEqual({ added: [], merged: [id], unchanged: 0 });
    const [article, ...others] = await savedIn(background);
    expect(others).toEqual([]);
    expect(article).toMatchObject({ id, text: newer.text, revisions: [{ text: TEXT, keptAt: newer.savedAt }] });
    const whole = article?.annotations?.filter(({ target }) => target.type === 'article');
    expect(whole).toMatchObject([{ note: 'Corrigé.', tags: ['à moi', 'à eux'] }]);
    expect(article?.annotations).toHaveLength(2);
    expect(await background.imports.importArticles([newer])).toEqual({ added: [], merged: [], unchanged: 1 });
  });

  it('keeps its names when they cannot be found anew with what was decided in both libraries', async () => {
    const own = makeArticle({ text: TEXT, mentions: [makePlace(TEXT, 'Alger')], corrections: decidedOn('a') });
    await background.library.storeArticle(own);
    await background.imports.importArticles([makeArticle({ text: TEXT, mentions: [], corrections: decidedOn('b') })]);
    const [article] = await savedIn(background);
    expect(article?.corrections?.names).toHaveLength(2);
    expect(article?.mentions).toMatchObject([{ canonical: 'Alger' }, { kind: 'date' }]);
  });

  it('is one with another of the same file at its address', async () => {
    const counts = await background.imports.importArticles([
      { ...DRAFT, id: 'one', mentions: [] },
      { ...DRAFT, id: 'two', mentions: [], annotations: [makeNote({ note: 'Deux.' })] },
    ]);
    expect(counts).toEqual({ added: ['one'], merged: ['one'], unchanged: 0 });
    expect(await savedIn(background)).toMatchObject([{ id: 'one', annotations: [{ note: 'Deux.' }] }]);
  });

  it('leaves an annotation where another article has it, with the later of each field', async () => {
    await background.imports.importArticles([
      makeArticle({ id: 'one', annotations: [makeMark('Les troupes', 'troupes', { id: 'mark' })] }),
    ]);
    const later = '2023-01-01T00:00:00.000Z';
    const changed = makeMark('Les troupes', 'troupes', {
      id: 'mark',
      note: 'Plus tard.',
      changedAt: { label: later, note: later, tags: later },
    });
    const other = makeArticle({ id: 'two', address: 'https://autre.example/', annotations: [changed] });
    await background.imports.importArticles([other]);
    expect(await savedIn(background)).toMatchObject([{ id: 'one', annotations: [{ note: 'Plus tard.' }] }, { id: 'two' }]);
    expect((await savedIn(background))[1]).not.toHaveProperty('annotations');
  });

  it('takes a loose note that it has too, and is not read where another was', async () => {
    const note = makeNote({ id: 'loose', target: { type: 'subject', key: 'e:iso:DZ', name: 'Alger' }, note: 'Ici.' });
    await background.decisions.importDecisions({ subjectNotes: [note] });
    const two = makeArticle({ id: 'two', address: 'https://autre.example/' });
    await background.imports.importArticles([makeArticle({ id: 'one' }), two]);
    const address = normaliseAddress(makeArticle().address);
    const merges = [{ address, because: 'text', mergedAt: '2022-04-11T08:00:00.000Z' }] as const;
    await background.imports.importArticles([{ ...two, merges, annotations: [note] }]);
    expect(await findLoose(background.database)).toEqual([]);
    expect((await savedIn(background))[1]).toEqual({ ...two, annotations: [note] });
  });

  it('is new when the one with its id was removed, which can be given back', async () => {
    await background.library.storeArticle(makeArticle({ text: TEXT, annotations: [makeNote({ note: 'Vu.' })] }));
    const file = await exportOf(background);
    const removal = await background.removals.removeArticles(['article-1']);
    const { added } = await takeInto(background, file);
    expect(added).toHaveLength(1);
    expect(added).not.toContain('article-1');
    await background.removals.undoRemoval(removal.id);
    expect(await savedIn(background)).toMatchObject([{ text: TEXT, annotations: [{ note: 'Vu.' }] }]);
  });

  it('is there whole or not at all when the disk is full, and it is said', async () => {
    const many = Array.from({ length: 120 }, (_, number) => makeFull(number));
    failAfter('texts', 75);
    await expect(background.imports.importArticles(many)).rejects.toMatchObject({ name: 'StorageFull' });
    vi.restoreAllMocks();
    expect(await savedIn(background)).toHaveLength(50);
    expect(await savedIn(background)).toEqual(many.slice(0, 50));
    expect(await background.imports.importArticles(many)).toMatchObject({ unchanged: 50 });
    expect(await savedIn(background)).toEqual(many);
  });
});

function decidedOn(words: string) {
  return { dates: [], names: [makeNameRule(words, { type: 'mute' }, words.charCodeAt(0) % 60)] };
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
