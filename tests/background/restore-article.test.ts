import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Annotations from '../../src/background/annotations';
import type * as Corrections from '../../src/background/corrections';
import type * as Library from '../../src/background/library';
import type * as Removals from '../../src/background/removals';
import type * as SameArticle from '../../src/background/same-article';
import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import type { Annotation, AnnotationFields, NewAnnotation } from '../../src/model/annotation';
import type { Article, ArticleDraft, SavedArticle } from '../../src/model/article';
import type { SavedHere } from '../../src/model/same-article';
import { listSaved } from '../support/list-saved';
import { makeMark } from '../support/make-annotation';
import { makeReport, withAdvertisements } from '../support/make-versions';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const DRAFT: ArticleDraft = {
  address: 'https://journal.example/a',
  title: 'Le budget divise le sénat',
  site: 'Le Journal',
  authors: [],
  language: 'fr',
  published: { value: '2022-04-05', source: 'json-ld' },
  text: makeReport('budget'),
};
const TODAY: ArticleDraft = { ...DRAFT, title: 'Le budget adopté', text: `${DRAFT.text}\n\nLe texte est adopté.` };
const ELSEWHERE: ArticleDraft = { ...DRAFT, address: 'https://journal.example/abonnes/17', text: withAdvertisements(DRAFT.text) };
const OTHER: ArticleDraft = { ...DRAFT, address: ELSEWHERE.address, title: 'La récolte', text: makeReport('récolte') };
const { id: MARK_ID, target } = makeMark(DRAFT.text, 'budget');
const MARK: NewAnnotation = { id: MARK_ID, target, label: 'important', note: '', tags: [] };
const OTHER_MARK: NewAnnotation = { ...MARK, id: MARK_ID.replace(/1$/, '2') };
const SUBJECT = { type: 'subject', key: 'e:iso:DZ', name: 'Algérie' } as const;

let library: typeof Library;
let annotations: typeof Annotations;
let corrections: typeof Corrections;
let removals: typeof Removals;
let sameArticle: typeof SameArticle;
let id: string;

beforeEach(async () => {
  // One write after another, so that of two the later is told by its instant.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-04-11T08:00:00Z') });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  library = await import('../../src/background/library');
  annotations = await import('../../src/background/annotations');
  corrections = await import('../../src/background/corrections');
  removals = await import('../../src/background/removals');
  sameArticle = await import('../../src/background/same-article');
  id = (await save(DRAFT)).id;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('an article given back after its page was saved again', () => {
  it('is one with that: its id and its text, saved when the first was', async () => {
    const removed = await remove();
    const today = await save(TODAY);
    await restore(removed);
    expect(today.id).not.toBe(id);
    expect(await articles()).toMatchObject([{ id: today.id, title: TODAY.title, text: TODAY.text, savedAt: removed.savedAt }]);
  });

  it('brings its marks and notes besides those made anew, once each', async () => {
    await annotate(MARK);
    await annotate({ ...OTHER_MARK, target: SUBJECT, note: 'À suivre.' });
    const removed = await remove();
    await annotate({ ...MARK, id: MARK_ID.replace(/1$/, '3') });
    await restore(removed);
    const [article, ...more] = await articles();
    expect(more).toEqual([]);
    expect(article?.annotations?.map((one) => one.id)).toEqual([MARK_ID, OTHER_MARK.id, MARK_ID.replace(/1$/, '3')]);
    expect(await notesOnSubject()).toMatchObject([{ id: OTHER_MARK.id, note: 'À suivre.' }]);
  });

  it('overwrites nothing that was written since under an id it brings', async () => {
    await annotate(MARK);
    await change({ note: 'Avant.', tags: ['a'] });
    const removed = await remove();
    await annotate({ ...MARK, note: 'Après.', tags: ['a', 'b'] });
    await restore(removed);
    expect(await articles()).toMatchObject([{ annotations: [{ id: MARK_ID, note: 'Après.', tags: ['a', 'b'] }] }]);
  });

  it('has one note on the whole, with what was written in both', async () => {
    await annotate({ ...MARK, target: { type: 'article' }, label: '', note: 'Avant.', tags: ['a', 'b'] });
    const removed = await remove();
    await annotate({ ...OTHER_MARK, target: { type: 'article' }, label: '', note: 'Après.', tags: ['b', 'c'] });
    await restore(removed);
    expect(await articles()).toMatchObject([
      { annotations: [{ id: OTHER_MARK.id, note: 'Avant.\n\nAprès.', tags: ['a', 'b', 'c'] }] },
    ]);
  });

  it('gives its corrections to one that has none, and its dates count from them', async () => {
    await corrections.setPublished(DRAFT, '2019');
    const removed = await remove();
    await save(TODAY);
    await restore(removed);
    expect(await articles()).toMatchObject([
      { text: TODAY.text, published: { value: '2019', source: 'reader' }, corrections: { published: '2019' } },
    ]);
  });

  it('has the corrections of today besides its own, and its dates count from both', async () => {
    await corrections.setPublished(DRAFT, '2019');
    await dismiss(DRAFT, 0);
    const removed = await remove();
    await save(TODAY);
    await dismiss(TODAY, 12);
    await restore(removed);
    expect(await articles()).toMatchObject([
      {
        published: { value: '2019', source: 'reader' },
        corrections: { published: '2019', dates: [{ start: 0 }, { start: 12 }] },
      },
    ]);
  });

  it('keeps the publication date that was set since', async () => {
    await corrections.setPublished(DRAFT, '2019');
    const removed = await remove();
    await save(TODAY);
    await corrections.setPublished(TODAY, '2020');
    await restore(removed);
    expect(await articles()).toMatchObject([{ published: { value: '2020' }, corrections: { published: '2020' } }]);
  });

  it('is found where it was met besides', async () => {
    await meet(ELSEWHERE);
    const removed = await remove();
    const today = await save(TODAY);
    await restore(removed);
    expect(await meet({ ...ELSEWHERE, text: '' })).toMatchObject({ how: 'merged', article: { id: today.id } });
  });
});

describe('an article given back to an address where none is', () => {
  it('does not take an address where another was saved meanwhile', async () => {
    await meet(ELSEWHERE);
    const removed = await remove();
    const other = await save(OTHER);
    await restore(removed);
    expect(await meet(OTHER)).toMatchObject({ how: 'read', article: { id: other.id } });
    expect(await articles()).toHaveLength(2);
    expect((await articles()).find((article) => article.id === id)).not.toHaveProperty('merges');
  });

  it('has what was decided since on its open page besides what was decided before', async () => {
    await corrections.setPublished(DRAFT, '2019');
    await dismiss(DRAFT, 0);
    const removed = await remove();
    await dismiss(DRAFT, 12);
    await restore(removed);
    expect(await articles()).toMatchObject([
      { id, published: { value: '2019' }, corrections: { published: '2019', dates: [{ start: 0 }, { start: 12 }] } },
    ]);
    expect(await removals.listRemovals()).toEqual([]);
  });

  it('keeps the publication date that was set since on its open page', async () => {
    await corrections.setPublished(DRAFT, '2019');
    await dismiss(DRAFT, 0);
    const removed = await remove();
    await corrections.setPublished(DRAFT, '2020');
    await restore(removed);
    expect(await articles()).toMatchObject([
      { id, published: { value: '2020', source: 'reader' }, corrections: { published: '2020', dates: [{ start: 0 }] } },
    ]);
  });

  it('keeps its decisions apart from those on another that was saved where it was met', async () => {
    await meet(ELSEWHERE);
    await dismiss(DRAFT, 0);
    const removed = await remove();
    const other = await save(OTHER);
    await dismiss(OTHER, 12);
    await restore(removed);
    const both = await articles();
    expect(both.find((article) => article.id === id)?.corrections).toMatchObject({ dates: [{ start: 0 }] });
    expect(both.find((article) => article.id === other.id)?.corrections).toMatchObject({ dates: [{ start: 12 }] });
  });

  it('leaves what was written meanwhile in a note on an entity, which stayed', async () => {
    await annotate({ ...MARK, target: SUBJECT, note: 'À suivre.' });
    const removed = await remove();
    expect(await notesOnSubject()).toMatchObject([{ id: MARK_ID, note: 'À suivre.' }]);
    await change({ note: 'Suivi.' });
    await restore(removed);
    expect(await notesOnSubject()).toMatchObject([{ id: MARK_ID, note: 'Suivi.' }]);
    expect(await articles()).toMatchObject([{ id, annotations: [{ id: MARK_ID, note: 'Suivi.' }] }]);
  });

  it('is told to all who show annotations', async () => {
    await annotate(MARK);
    const { removalId, ...removed } = await remove();
    const told = vi.spyOn(fake.browser.runtime, 'sendMessage');
    await restore({ removalId });
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ news: 'annotationsChanged' }));
    expect(await articles()).toEqual([removed]);
  });
});

/** A second after whatever was done before. */
function later(): void {
  vi.setSystemTime(Date.now() + 1000);
}

function save(draft: ArticleDraft): Promise<SavedArticle> {
  later();
  return library.saveDraft(draft);
}

/** Says of some words in a text that the warning on them is none. */
function dismiss({ address, text }: ArticleDraft, start: number): Promise<void> {
  later();
  const anchor = describeAnchor(text, { start, end: start + 10 });
  return corrections.correctDate(address, { anchor, decision: { isDismissed: true } });
}

async function remove(): Promise<Article & { readonly removalId: string }> {
  const [article] = await library.getSaved([id]);
  if (!article) throw new Error('The article was not there.');
  return { ...article, removalId: (await removals.removeArticles([id])).id };
}

function restore({ removalId }: { readonly removalId: string }): Promise<void> {
  later();
  return removals.undoRemoval(removalId);
}

async function articles(): Promise<Article[]> {
  return library.getSaved((await listSaved()).map((article) => article.id));
}

/** What the library holds of the article on a page. */
function meet(draft: ArticleDraft): Promise<SavedHere | null> {
  return sameArticle.meetPage(draft, false);
}

function annotate(annotation: NewAnnotation): Promise<Annotation> {
  later();
  return annotations.annotate(DRAFT.address, annotation, async () => DRAFT);
}

function change(fields: Partial<AnnotationFields>): Promise<Annotation> {
  later();
  return annotations.changeAnnotation(DRAFT.address, { id: MARK_ID, fields });
}

function notesOnSubject(): Promise<Annotation[]> {
  return annotations.findNotesOn(SUBJECT.key);
}
