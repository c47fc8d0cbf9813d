import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import type { ArticleDraft, SavedArticle, WholeDraft } from '../../src/model/article';
import type { Removal } from '../../src/model/removal';
import type { SavedHere } from '../../src/model/same-article';
import { listSaved } from '../support/list-saved';
import { makeMark } from '../support/make-annotation';
import { beginningOf, makeReport, withAdvertisements } from '../support/make-versions';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/read-tab', () => ({
  draftOfTab: vi.fn<() => Promise<ArticleDraft>>(),
  wholeDraftOfTab: vi.fn<() => Promise<WholeDraft>>(),
  inject: async () => undefined,
  readTab: async () => ({ state: 'noArticle' }),
  followTab: async () => ({ state: 'noArticle' }),
  readTabAnyway: async () => ({ state: 'noArticle' }),
}));
vi.mock('../../src/background/detector', () => ({ updateDetector: vi.fn<() => void>() }));
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const SAVED: ArticleDraft = {
  address: 'https://www.journal.example/a',
  title: 'Le budget divise le sénat',
  site: 'Le Journal',
  authors: [],
  language: 'fr',
  published: { value: '2022-04-05', source: 'json-ld' },
  text: makeReport('budget'),
};
const ELSEWHERE: ArticleDraft = { ...SAVED, address: 'https://journal.example/abonnes/17', text: withAdvertisements(SAVED.text) };
const COPY: ArticleDraft = { ...SAVED, address: 'https://paper.example/dispatch' };
const OTHER: ArticleDraft = {
  ...SAVED,
  address: 'https://journal.example/c',
  title: 'La récolte du thé',
  text: makeReport('récolte'),
};
const OTHER_MARK = '00000000-0000-4000-8000-000000000002';
const UNSAVED = { how: null, id: undefined };

let id: string;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await startBackground();
  id = (await save(SAVED)).id;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a saved article', () => {
  it.each([
    ['at its address with tracking parameters', { ...SAVED, address: `${SAVED.address}?utm_source=x` }, 'read'],
    ['on the host for phones', { ...SAVED, address: 'https://m.journal.example/a/amp' }, 'read'],
    ['by its text on its own site', ELSEWHERE, 'merged'],
    [
      'perhaps by the claim of a teaser on another site, which the reader must confirm',
      { ...COPY, canonicalAddress: SAVED.address, text: beginningOf(SAVED.text, 10) },
      'perhaps',
    ],
  ])('is known %s', async (_, draft, how) => {
    expect(await found(draft)).toEqual({ how, id });
  });

  it.each([
    ['one that lies about its canonical address', { ...OTHER, canonicalAddress: SAVED.address }],
    ['one that lies in its structured data', { ...OTHER, claimedAddresses: [SAVED.address] }],
    ['one on the same matters', { ...OTHER, text: makeReport('budget de la ville') }],
  ])('is not taken for %s', async (_, draft) => {
    expect(await found(draft)).toEqual(UNSAVED);
    await save(draft);
    expect(await listSaved()).toHaveLength(2);
  });

  it('is offered, not put to the same dispatch in another paper', async () => {
    expect(await found(COPY)).toEqual({ how: 'perhaps', id });
    await save(COPY);
    expect(await listSaved()).toHaveLength(2);
    expect(await found(COPY)).toMatchObject({ how: 'read' });
  });

  it('does not lend its address to one that claimed it before', async () => {
    const liar = await save({ ...OTHER, canonicalAddress: 'https://journal.example/d' });
    const draft = { ...SAVED, address: 'https://journal.example/d', title: 'Une tempête', text: makeReport('tempête') };
    expect(await found(draft)).toEqual(UNSAVED);
    const { id: own } = await save(draft);
    expect(own).not.toBe(liar.id);
    expect(await found(draft)).toEqual({ how: 'read', id: own });
  });
});

describe('an article met at another address', () => {
  it('is found there from then on, although the text is another by then and the background was killed', async () => {
    await found(ELSEWHERE);
    await startBackground();
    expect(await found({ ...ELSEWHERE, text: 'Supprimé.' })).toEqual({ how: 'merged', id });
    expect(await articles()).toMatchObject([
      { merges: [{ address: 'journal.example/abonnes/17', because: 'text', mergedAt: expect.stringMatching(/Z$/) }] },
    ]);
  });

  it('is told when the page is read, before anyone asks', async () => {
    await analyse(ELSEWHERE);
    expect(await articles()).toMatchObject([{ merges: [{ because: 'text' }] }]);
  });

  it('is not saved again, and stays as it was saved', async () => {
    const cut = { ...ELSEWHERE, text: beginningOf(SAVED.text, 12) };
    expect(await save(cut)).toMatchObject({ id, address: SAVED.address });
    expect(await ask('getArticles', [id])).toMatchObject([{ address: SAVED.address, text: SAVED.text }]);
  });

  it('keeps where it was met when it is saved again at its own address, and over a removal', async () => {
    await found(ELSEWHERE);
    await save(SAVED);
    const removal = (await ask('removeArticles', [id])) as Removal;
    await ask('undoRemoval', removal.id);
    expect(await found({ ...ELSEWHERE, text: '' })).toEqual({ how: 'merged', id });
  });

  it('has what the reader decided on it, and takes what they decide there', async () => {
    await showInTab(SAVED);
    await ask('setPublished', 7, '2019');
    expect(await analyse(ELSEWHERE)).toMatchObject({ published: '2019' });
    await showInTab(ELSEWHERE);
    await ask('setPublished', 7, '2018');
    expect(await analyse(SAVED)).toMatchObject({ published: '2018' });
    expect(await articles()).toHaveLength(1);
  });

  it('loses nothing that was decided at one address by what is decided at the other', async () => {
    const anchor = describeAnchor(SAVED.text, { start: 0, end: 11 });
    const correction = { anchor, decision: { isDismissed: true } };
    await askAt(SAVED, 'correctDate', correction);
    await found(ELSEWHERE);
    await ask('setPublished', 7, '2018');
    expect(await ask('getArticles', [id])).toMatchObject([
      { corrections: { published: '2018', dates: [{ isDismissed: true }] } },
    ]);
  });

  it('has the reader’s marks, and takes those made there; parted, they stay with it', async () => {
    const mark = makeMark(SAVED.text, 'budget');
    await askAt(SAVED, 'annotate', { address: SAVED.address, annotation: newMark(mark.id, mark.target) });
    await analyse(ELSEWHERE);
    expect(await marksAt(ELSEWHERE)).toEqual([mark.id]);
    await askAt(ELSEWHERE, 'annotate', { address: ELSEWHERE.address, annotation: newMark(OTHER_MARK, mark.target) });
    expect(await marksAt(SAVED)).toEqual([mark.id, OTHER_MARK]);
    expect(await articles()).toHaveLength(1);
    await showInTab(ELSEWHERE);
    await ask('partTab', 7, id);
    expect(await marksAt(ELSEWHERE)).toEqual([]);
    expect(await marksAt(SAVED)).toEqual([mark.id, OTHER_MARK]);
  });

  it('lends its marks to no page that only claims its address', async () => {
    const mark = makeMark(SAVED.text, 'budget');
    await askAt(SAVED, 'annotate', { address: SAVED.address, annotation: newMark(mark.id, mark.target) });
    const liar = { ...OTHER, canonicalAddress: SAVED.address };
    await analyse(liar);
    expect(await marksAt(liar)).toEqual([]);
  });

  it('is shown with what was decided in a private window too, and nothing is stored from there', async () => {
    await showInTab(SAVED);
    await ask('setPublished', 7, '2019');
    vi.spyOn(fake.browser.tabs, 'get').mockResolvedValue({ incognito: true });
    expect(await analyse(ELSEWHERE)).toMatchObject({ published: '2019' });
    expect(await found(ELSEWHERE)).toEqual({ how: 'merged', id });
    expect((await articles())[0]).not.toHaveProperty('merges');
    expect(await ask('partTab', 7, id)).toBe('PrivateWindow');
    expect(await ask('joinTab', 7, id)).toBe('PrivateWindow');
  });

  it('is no relation of itself', async () => {
    await found(ELSEWHERE);
    expect(await ask('findRelatedToTab', 7)).toEqual([]);
  });

  it('is left alone where it was saved as two', async () => {
    const twin = await save({
      ...COPY,
      address: 'https://journal.example/twin',
      published: { value: '2022-04-06', source: 'meta' },
    });
    expect(twin.id).not.toBe(id);
    const both = { ...ELSEWHERE, claimedAddresses: [SAVED.address, 'https://journal.example/twin'] };
    expect(await found(both)).toMatchObject({ how: 'perhaps' });
    expect((await articles()).every(({ merges }) => merges === undefined)).toBe(true);
    expect(await articles()).toHaveLength(2);
  });
});

describe('a merge that the reader undoes', () => {
  beforeEach(async () => {
    vi.spyOn(fake.browser.tabs, 'sendMessage').mockResolvedValue({ ok: true });
    await found(ELSEWHERE);
  });

  it('is never made again, whatever the page claims, and both are saved apart', async () => {
    await ask('partTab', 7, id);
    const claiming = { ...ELSEWHERE, canonicalAddress: SAVED.address };
    await startBackground();
    await analyse(claiming);
    expect(await found(claiming)).toEqual({ how: 'parted', id });
    const other = await save(claiming);
    expect(other.id).not.toBe(id);
    expect(await found(claiming)).toEqual({ how: 'read', id: other.id });
    expect(await found(SAVED)).toEqual({ how: 'read', id });
  });

  it('takes what was decided on the article with it', async () => {
    await showInTab(SAVED);
    await ask('setPublished', 7, '2019');
    await showInTab(ELSEWHERE);
    await ask('partTab', 7, id);
    expect(await analyse(ELSEWHERE)).not.toHaveProperty('published');
    expect(await analyse(SAVED)).toMatchObject({ published: '2019' });
  });

  it('is shown in the tab at once, and told to our open pages', async () => {
    const told = vi.spyOn(fake.browser.runtime, 'sendMessage');
    await ask('partTab', 7, id);
    expect(fake.browser.tabs.sendMessage).toHaveBeenCalledWith(7, { ask: 'analyseAgain', values: [] }, { frameId: 0 });
    expect(told).toHaveBeenCalledWith({ news: 'articlesChanged' });
  });

  it('is made again by the reader alone, also where the text alone says little', async () => {
    await ask('partTab', 7, id);
    await ask('joinTab', 7, id);
    expect(await found(ELSEWHERE)).toEqual({ how: 'merged', id });
    await showInTab(COPY);
    await ask('joinTab', 7, id);
    expect(await found(COPY)).toEqual({ how: 'merged', id });
    expect((await articles())[0]?.merges?.map(({ because }) => because)).toEqual(['reader', 'reader']);
  });
});

function newMark(one: string, target: object): object {
  return { id: one, target, label: 'important', note: '', tags: [] };
}

async function marksAt(draft: ArticleDraft): Promise<string[]> {
  const { annotations } = (await askAt(draft, 'findAnnotations', { address: draft.address })) as {
    annotations: { id: string }[];
  };
  return annotations.map((annotation) => annotation.id);
}

/** As the content script in a page asks. */
async function askAt(draft: ArticleDraft, question: string, value: object): Promise<unknown> {
  await showInTab(draft);
  return answerTo({ ask: question, values: [value] }, { ...fake.CONTENT_SCRIPT, url: draft.address });
}

function claimOf({ canonicalAddress }: ArticleDraft): object {
  return canonicalAddress === undefined ? {} : { canonicalAddress };
}

async function startBackground(): Promise<void> {
  fake.browser.runtime.onMessage.listeners.clear();
  vi.resetModules();
  await import('../../src/background/index');
}

async function showInTab(draft: ArticleDraft): Promise<void> {
  const { draftOfTab, wholeDraftOfTab } = await import('../../src/background/read-tab');
  vi.mocked(draftOfTab).mockResolvedValue(draft);
  vi.mocked(wholeDraftOfTab).mockResolvedValue(draft);
}

async function save(draft: ArticleDraft): Promise<SavedArticle> {
  await showInTab(draft);
  return (await ask('saveTab', 7)) as SavedArticle;
}

/** What the popup is told over a page. */
async function found(draft: ArticleDraft): Promise<{ readonly how: string | null; readonly id: string | undefined }> {
  await showInTab(draft);
  const here = (await ask('findSavedInTab', 7)) as SavedHere | null;
  return { how: here?.how ?? null, id: here?.article.id };
}

async function articles(): Promise<readonly SavedArticle[]> {
  return listSaved();
}

async function ask(question: string, ...values: unknown[]): Promise<unknown> {
  return answerTo({ ask: question, values }, fake.OWN_PAGE);
}

/** Has the text of a page analysed. */
async function analyse(draft: ArticleDraft): Promise<unknown> {
  const { claimedAddresses, title, text, language, published } = draft;
  const claims = { ...claimOf(draft), ...(claimedAddresses && { claimedAddresses }) };
  return askAt(draft, 'analyse', { text, language, title, ...claims, ...(published && { published: published.value }) });
}

async function answerTo(question: object, sender: Parameters<typeof fake.send>[1]): Promise<unknown> {
  const answer = (await fake.send(question, sender)) as { ok: boolean; value?: unknown; name?: string };
  return answer.ok ? answer.value : answer.name;
}
