import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation, AnnotationFields, NewAnnotation, PageAnnotations } from '../../src/model/annotation';
import type { ArticleDraft, WholeDraft } from '../../src/model/article';
import type { Removal } from '../../src/model/removal';
import { listSaved } from '../support/list-saved';
import { makeMark } from '../support/make-annotation';

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

const DRAFT: ArticleDraft = {
  address: 'https://journal.example/a',
  title: 'Manœuvres au désert',
  site: 'Le Journal',
  authors: [],
  language: 'fr',
  text: 'Manœuvres au désert\n\nLes ministres se sont vus à Béchar, dit-on, avant la tempête.',
};
const { id, target } = makeMark(DRAFT.text, 'ministres');
const MARK: NewAnnotation = { id, target, label: 'important', note: '', tags: [] };
const OTHER_ID = '00000000-0000-4000-8000-000000000002';

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await startBackground();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a mark', () => {
  it('on a page that does not answer keeps no other change waiting', async () => {
    const { annotate } = await import('../../src/background/annotations');
    const { saveDraft } = await import('../../src/background/library');
    void annotate(DRAFT.address, MARK, () => new Promise(() => undefined));
    const saved = saveDraft({ ...DRAFT, address: 'https://journal.example/b' });
    const late = new Promise((resolve) => {
      setTimeout(() => resolve('blocked'), 3_000);
    });
    expect(await Promise.race([saved, late])).toMatchObject({ address: 'https://journal.example/b' });
  });

  it('is not kept of a page that is gone before it was read; but a note on its article is, which is to be read then', async () => {
    const { annotate } = await import('../../src/background/annotations');
    const gone = () => Promise.reject(Object.assign(new Error('Nobody answers.'), { name: 'NoAnswer' }));
    await expect(annotate(DRAFT.address, MARK, gone)).rejects.toThrow(expect.objectContaining({ name: 'NoAnswer' }));
    const note: NewAnnotation = { ...MARK, target: { type: 'article' }, note: 'À relire.' };
    expect(await annotate(DRAFT.address, note, gone)).toMatchObject({ note: 'À relire.' });
    expect(await listSaved()).toMatchObject([
      { address: DRAFT.address, title: 'journal.example/a', site: 'journal.example', isToRead: true },
    ]);
    expect(await marks()).toMatchObject([{ note: 'À relire.' }]);
  });

  it('saves its article, and is there after the background was killed', async () => {
    expect(await onPage('annotate', { annotation: MARK })).toMatchObject(MARK);
    await startBackground();
    expect(await marks()).toMatchObject([MARK]);
    const articles = await listSaved();
    expect(
      await ask(
        'getArticles',
        articles.map((article) => article.id),
      ),
    ).toMatchObject([{ ...DRAFT, annotations: [MARK] }]);
  });

  it('sent twice is kept once, for a page that heard no answer asks again', async () => {
    await onPage('annotate', { annotation: MARK });
    await change(id, { note: 'Vu.' });
    expect(await onPage('annotate', { annotation: MARK })).toMatchObject({ note: 'Vu.' });
    expect(await marks()).toHaveLength(1);
    expect(await listSaved()).toHaveLength(1);
  });

  it('on an article that is saved does not read it again', async () => {
    await ask('saveTab', 7);
    const { wholeDraftOfTab } = await import('../../src/background/read-tab');
    vi.mocked(wholeDraftOfTab).mockClear();
    await onPage('annotate', { annotation: MARK });
    expect(wholeDraftOfTab).not.toHaveBeenCalled();
    expect(await marks()).toMatchObject([MARK]);
  });

  it('is stored from no private window, and the page learns that', async () => {
    expect(await privately('annotate', { annotation: MARK })).toBe('PrivateWindow');
    expect(await privately('findAnnotations', {})).toEqual({ annotations: [], isPrivate: true });
    expect(await listSaved()).toEqual([]);
  });

  it('and its article are not half kept when the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    expect(await onPage('annotate', { annotation: MARK })).toBe('StorageFull');
    vi.restoreAllMocks();
    expect(await marks()).toEqual([]);
    expect(await listSaved()).toEqual([]);
  });

  it('goes with its removed article and comes back with it', async () => {
    await onPage('annotate', { annotation: MARK });
    const [article] = await listSaved();
    const removal = (await ask('removeArticles', [article?.id])) as Removal;
    expect(await marks()).toEqual([]);
    await ask('undoRemoval', removal.id);
    expect(await marks()).toMatchObject([MARK]);
  });

  it('is told to all tabs', async () => {
    vi.spyOn(fake.browser.tabs, 'query').mockResolvedValue([{ id: 7 }, {}, { id: 8 }]);
    const sent = vi.spyOn(fake.browser.tabs, 'sendMessage');
    await onPage('annotate', { annotation: MARK });
    const news = { news: 'annotationsChanged' };
    await vi.waitFor(() => expect(sent.mock.calls).toEqual([7, 8].map((tab) => [tab, news, { frameId: 0 }])));
  });
});

describe('what two windows change', () => {
  beforeEach(() => onPage('annotate', { annotation: MARK }));

  it('is kept field by field, and of one field the last', async () => {
    await Promise.all([change(id, { note: 'un' }), change(id, { tags: ['a'] }), change(id, { label: 'doubt' })]);
    await change(id, { note: 'deux' });
    expect(await marks()).toMatchObject([{ note: 'deux', tags: ['a'], label: 'doubt' }]);
  });

  it('is not dropped when one of them has removed it: it comes back', async () => {
    await change(id, { tags: ['a'] });
    await onPage('removeAnnotation', { id });
    await change(id, { note: 'Écrit ailleurs.' });
    expect(await marks()).toMatchObject([{ note: 'Écrit ailleurs.', tags: ['a'] }]);
  });

  it('is one annotation on the article as a whole, although both begin it', async () => {
    const whole = { target: { type: 'article' }, label: '', note: '', tags: [] };
    await onPage('removeAnnotation', { id });
    await Promise.all([
      onPage('annotate', { annotation: { ...whole, id: OTHER_ID, note: 'Vu.' } }),
      onPage('annotate', { annotation: { ...whole, id: id.replace(/1$/, '3'), tags: ['a'] } }),
    ]);
    expect(await marks()).toMatchObject([{ id: OTHER_ID, note: 'Vu.', tags: ['a'] }]);
    await onPage('undoAnnotationChange', {});
    expect(await marks()).toMatchObject([{ note: 'Vu.', tags: [] }]);
  });

  it('and remove twice is no fault', async () => {
    await onPage('removeAnnotation', { id });
    expect(await onPage('removeAnnotation', { id })).toBeUndefined();
  });
});

describe('undoing', () => {
  it('takes back forty changes one by one, over a killed background', async () => {
    await onPage('annotate', { annotation: MARK });
    for (let number = 1; number < 40; number += 1) await change(id, { note: String(number) });
    for (let number = 38; number >= 0; number -= 1) {
      if (number % 10 === 0) await startBackground();
      expect(await onPage('undoAnnotationChange', {})).toBe(true);
      expect((await marks())[0]?.note).toBe(number === 0 ? '' : String(number));
    }
    expect(await onPage('undoAnnotationChange', {})).toBe(true);
    expect(await marks()).toEqual([]);
    expect(await onPage('undoAnnotationChange', {})).toBe(false);
  });

  it('brings back what was removed, and is offered as long as there is something to', async () => {
    expect(await ask('canUndoSavedChange', DRAFT.address)).toBe(false);
    await onPage('annotate', { annotation: MARK });
    await onPage('removeAnnotation', { id });
    expect(await ask('canUndoSavedChange', DRAFT.address)).toBe(true);
    await onPage('undoAnnotationChange', {});
    await onPage('undoAnnotationChange', {});
    expect(await ask('canUndoSavedChange', DRAFT.address)).toBe(false);
    await onPage('annotate', { annotation: MARK });
    await change(id, { note: 'Vu.' });
    await onPage('removeAnnotation', { id });
    await onPage('undoAnnotationChange', {});
    expect(await marks()).toMatchObject([{ ...MARK, note: 'Vu.' }]);
  });
});

describe('a page that is being left', () => {
  beforeEach(() => onPage('annotate', { annotation: MARK }));

  it('has its last words kept although the browser calls it by the next address of its site, or has closed its tab', async () => {
    vi.spyOn(fake.browser.tabs, 'get').mockRejectedValue(new Error('No tab.'));
    const sender = { ...fake.CONTENT_SCRIPT, url: 'https://journal.example/next' };
    const asked = { address: DRAFT.address, id, fields: { note: 'Derniers mots.' } };
    expect(await answerTo({ ask: 'changeAnnotation', values: [asked] }, sender)).toMatchObject({ note: 'Derniers mots.' });
    expect(await marks()).toMatchObject([{ note: 'Derniers mots.' }]);
  });

  it('is believed within its own origin only', async () => {
    const sender = { ...fake.CONTENT_SCRIPT, url: 'https://evil.example/' };
    const asked = { address: DRAFT.address, id, fields: { note: 'Volé.' } };
    expect(await answerTo({ ask: 'changeAnnotation', values: [asked] }, sender)).toBe('AnnotationNotFound');
  });

  it('does not have a mark put on the article it shows now', async () => {
    const annotation = { ...MARK, id: OTHER_ID };
    const values = [{ address: 'https://journal.example/before', annotation }];
    expect(await answerTo({ ask: 'annotate', values }, { ...fake.CONTENT_SCRIPT, url: DRAFT.address })).toBe('NoArticle');
  });
});

describe('another page', () => {
  beforeEach(() => onPage('annotate', { annotation: MARK }));

  it('sees and changes nothing of an article that is not its own', async () => {
    const elsewhere = 'https://evil.example/';
    expect(await onPage('findAnnotations', {}, elsewhere)).toEqual({ annotations: [], isPrivate: false });
    expect(await change(id, { note: 'Volé.' }, elsewhere)).toBe('AnnotationNotFound');
    expect(await onPage('removeAnnotation', { id }, elsewhere)).toBe('AnnotationNotFound');
    expect(await onPage('undoAnnotationChange', {}, elsewhere)).toBe(false);
    expect(await marks()).toMatchObject([MARK]);
  });

  it('finds the notes on what it names too', async () => {
    const subject = { type: 'subject', key: 'e:iso:DZ', name: 'Algérie' } as const;
    await onPage('annotate', { annotation: { ...MARK, id: OTHER_ID, target: subject, note: 'À suivre.' } });
    expect(await onPage('findNotesOn', 'e:iso:DZ', 'https://post.example/')).toMatchObject([{ note: 'À suivre.' }]);
    expect(await change(OTHER_ID, { note: 'Suivi.' }, 'https://post.example/')).toMatchObject({ note: 'Suivi.' });
  });

  it('has a note that it deleted given back to the article it was written in', async () => {
    const subject = { type: 'subject', key: 'e:iso:DZ', name: 'Algérie' } as const;
    await onPage('annotate', { annotation: { ...MARK, id: OTHER_ID, target: subject, note: 'À suivre.' } });
    await onPage('removeAnnotation', { id: OTHER_ID }, 'https://post.example/');
    expect(await marks()).toMatchObject([MARK]);
    await change(OTHER_ID, {}, 'https://post.example/');
    expect(await marks()).toMatchObject([MARK, { note: 'À suivre.' }]);
  });
});

async function startBackground(): Promise<void> {
  fake.browser.runtime.onMessage.listeners.clear();
  vi.resetModules();
  const { draftOfTab, wholeDraftOfTab } = await import('../../src/background/read-tab');
  vi.mocked(draftOfTab).mockResolvedValue(DRAFT);
  vi.mocked(wholeDraftOfTab).mockResolvedValue(DRAFT);
  await import('../../src/background/index');
}

async function marks(): Promise<readonly Annotation[]> {
  return ((await onPage('findAnnotations', {})) as PageAnnotations).annotations;
}

function change(annotationId: string, fields: Partial<AnnotationFields>, address?: string): Promise<unknown> {
  return onPage('changeAnnotation', { id: annotationId, fields }, address);
}

function ask(question: string, ...values: unknown[]): Promise<unknown> {
  return answerTo({ ask: question, values }, fake.OWN_PAGE);
}

/** As the page at an address asks. */
function onPage(question: string, value: unknown, address = DRAFT.address): Promise<unknown> {
  const values = [typeof value === 'object' ? { address, ...value } : value];
  return answerTo({ ask: question, values }, { ...fake.CONTENT_SCRIPT, url: address });
}

/** The same in a private window. */
function privately(question: string, value: object): Promise<unknown> {
  const sender = { ...fake.CONTENT_SCRIPT, url: DRAFT.address, tab: { id: 7, incognito: true } };
  return answerTo({ ask: question, values: [{ address: DRAFT.address, ...value }] }, sender);
}

async function answerTo(question: object, sender: Parameters<typeof fake.send>[1]): Promise<unknown> {
  const answer = (await fake.send(question, sender)) as { ok: boolean; value?: unknown; name?: string };
  return answer.ok ? answer.value : answer.name;
}
