import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import type { Analysis } from '../../src/model/analysis';
import type { Article, ArticleDraft, WholeDraft } from '../../src/model/article';
import type { DateDecision } from '../../src/model/correction';
import { isDate, type DateMention } from '../../src/model/mention';
import type { Removal } from '../../src/model/removal';
import { readBackup } from '../../src/platform/backup-storage';
import { makePlace, spanOf } from '../support/make-article';

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

const DOUBTFUL: ArticleDraft = {
  address: 'https://journal.example/d',
  canonicalAddress: 'https://journal.example/2022/d',
  title: 'Manœuvres au désert',
  site: 'Le Journal',
  authors: [],
  language: 'fr',
  published: { value: '2022-04-05', source: 'json-ld' },
  text: 'Manœuvres au désert\n\nLa nouvelle a été donnée ce mardi 5 novembre 2022 par des journaux de Béchar, dit-on.',
};
const WORDS = 'ce mardi 5 novembre 2022';

describe('what the reader decides', () => {
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    await startBackground();
    await showInTab(DOUBTFUL);
    vi.spyOn(fake.browser.tabs, 'sendMessage').mockResolvedValue({ ok: true });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('holds for the next analysis of the page, killed background or not, until it is taken back', async () => {
    expect(await dateOnPage()).toMatchObject({ source: 'rule', warnings: [{ code: 'weekday-mismatch' }] });
    await correct({ value: '2022-04-05' });
    await startBackground();
    const date = await dateOnPage();
    expect(date).toMatchObject({ source: 'reader', resolved: { value: '2022-04-05' }, warnings: [] });
    await askFromPage('takeBackCorrection', { decidedAt: date?.decidedAt });
    expect(await dateOnPage()).toMatchObject({ source: 'rule', warnings: [{ code: 'weekday-mismatch' }] });
  });

  it.each(['saved', 'not saved'])(
    'gives back what it took the place of when it is taken back, killed background or not: %s',
    async (state) => {
      if (state === 'saved') await save();
      await correct({ value: '2022-04-05' });
      await correct({ value: '2021' });
      await startBackground();
      await correct({ isDismissed: true });
      expect(await takeBack()).toMatchObject({ source: 'reader', resolved: { value: '2021' } });
      expect(await takeBack()).toMatchObject({ source: 'reader', resolved: { value: '2022-04-05' } });
      expect(await takeBack()).toMatchObject({ source: 'rule', warnings: [{ code: 'weekday-mismatch' }] });
    },
  );

  it('is worked out again when it is taken back in another life of the browser, or where that forgets', async () => {
    await correct({ value: '2022-04-05' });
    await correct({ isDismissed: true });
    fake.clearStorage();
    expect(await takeBack()).toMatchObject({ source: 'rule' });
    vi.spyOn(fake.browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await correct({ value: '2022-04-05' });
    expect(await correct({ isDismissed: true })).toBeUndefined();
    expect(await takeBack()).toMatchObject({ source: 'rule' });
  });

  it('has an instant of its own, later than those before it, though the clock stand still', async () => {
    vi.useFakeTimers({ now: Date.parse('2022-04-11T08:00:00.000Z'), toFake: ['Date'] });
    await correct({ value: '2022-04-05' });
    expect(await dateOnPage()).toMatchObject({ decidedAt: '2022-04-11T08:00:00.000Z' });
    await correct({ value: '2021' });
    expect(await dateOnPage()).toMatchObject({ decidedAt: '2022-04-11T08:00:00.001Z' });
    vi.useRealTimers();
  });

  it('holds for the article at the page’s address and at its canonical one, and for no other', async () => {
    await correct({ isDismissed: true }, DOUBTFUL.canonicalAddress);
    for (const address of [DOUBTFUL.address, DOUBTFUL.canonicalAddress, 'http://www.journal.example/d/?utm_source=x'])
      expect(await dateOnPage(address)).toMatchObject({ isDismissed: true, warnings: [] });
    expect(await dateOnPage('https://journal.example/e')).not.toHaveProperty('isDismissed');
  });

  it('does not reach another site that the page calls its own', async () => {
    await correct({ isDismissed: true }, 'https://other.example/d');
    expect(await dateOnPage('https://other.example/d')).not.toHaveProperty('isDismissed');
  });

  it('is of the article that the page means, wherever on its site the page is by now', async () => {
    const anchor = describeAnchor(DOUBTFUL.text, spanOf(DOUBTFUL.text, WORDS));
    const [here, next] = [DOUBTFUL.address, 'https://journal.example/next'];
    await askFromPage('correctDate', { anchor, decision: { isDismissed: true }, address: here }, next);
    expect(await dateOnPage(next)).not.toHaveProperty('isDismissed');
    const date = await dateOnPage();
    expect(date).toMatchObject({ isDismissed: true });
    await askFromPage('takeBackCorrection', { decidedAt: date?.decidedAt, address: here }, 'https://other.example/');
    expect(await dateOnPage()).toMatchObject({ isDismissed: true });
    await askFromPage('takeBackCorrection', { decidedAt: date?.decidedAt, address: here }, next);
    expect(await dateOnPage()).not.toHaveProperty('isDismissed');
  });

  it('is stored from no private window', async () => {
    vi.spyOn(fake.browser.tabs, 'get').mockResolvedValue({ incognito: true });
    expect(await correct({ isDismissed: true })).toBe('PrivateWindow');
    expect(await askFromPage('takeBackCorrection', { decidedAt: '2022-04-11T08:00:00.000Z' })).toBe('PrivateWindow');
    expect(await ask('setPublished', 7, '2024')).toBe('PrivateWindow');
    expect(await dateOnPage()).toMatchObject({ warnings: [{ code: 'weekday-mismatch' }] });
  });

  it('is saved with an article, and brings a saved one up to date', async () => {
    const { id } = await save();
    await correct({ value: '2022-04-05' });
    expect(await dateSaved(id)).toMatchObject({ source: 'reader', resolved: { value: '2022-04-05' } });
    await ask('saveTab', 7);
    expect(await dateSaved(id)).toMatchObject({ source: 'reader', resolved: { value: '2022-04-05' } });
    const [article] = (await ask('getArticles', [id])) as [{ corrections: unknown; text: string }];
    expect(article).toMatchObject({ text: DOUBTFUL.text, corrections: { dates: [{ quote: WORDS, value: '2022-04-05' }] } });
  });

  it('costs a saved article none of its places when the list of places cannot be loaded', async () => {
    const { id } = await save();
    const [saved] = (await ask('getArticles', [id])) as [Article];
    const place = makePlace(saved.text, 'Béchar');
    const { keepArticle } = await import('../../src/background/library');
    await keepArticle({ ...saved, mentions: [...saved.mentions, place] });
    await correct({ value: '2022-04-05' });
    const [article] = (await ask('getArticles', [id])) as [Article];
    expect(article.mentions).toMatchObject([{ source: 'reader' }, place]);
  });

  it.each(['a page that is not saved', 'a saved article'])('on %s makes an automatic backup worth writing', async (where) => {
    if (where === 'a saved article') await save();
    fake.clearStorage();
    await correct({ value: '2022-04-05' });
    await vi.waitFor(async () => expect((await readBackup()).deeds).toBeGreaterThan(0));
    expect((await readBackup()).changes).toBe(0);
  });

  it('finds a saved article by the date that the reader set', async () => {
    const { id } = await save();
    await correct({ value: '2022-04-05' });
    const { findSavedWith } = await import('../../src/background/related');
    expect(await findSavedWith('d:2022-04-05')).toMatchObject([{ id }]);
    expect(await findSavedWith('d:2022-11-05')).toEqual([]);
  });

  it('goes with a removed article and comes back with it', async () => {
    const { id } = await save();
    await correct({ isDismissed: true });
    const removal = (await ask('removeArticles', [id])) as Removal;
    expect(await dateOnPage()).toMatchObject({ source: 'rule', warnings: [{ code: 'weekday-mismatch' }] });
    await ask('undoRemoval', removal.id);
    expect(await dateOnPage()).toMatchObject({ isDismissed: true });
  });

  it('changes neither the article nor the decisions when the disk is full', async () => {
    const { id } = await save();
    const before = await ask('getArticles', [id]);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    expect(await correct({ isDismissed: true })).toBe('StorageFull');
    full.mockRestore();
    expect(await ask('getArticles', [id])).toEqual(before);
    expect(await dateOnPage()).toMatchObject({ warnings: [{ code: 'weekday-mismatch' }] });
  });

  it('counts all dates from the publication date they set, and from the page’s again', async () => {
    const text = 'Ils se sont vus hier à Béchar, où les troupes attendaient depuis des jours la fin de la tempête.';
    await showInTab({ ...DOUBTFUL, text });
    const { id } = await save();
    await ask('setPublished', 7, '2024-11-05');
    expect(await askFromPage('analyse', { text, language: 'fr', published: '2022-04-05' })).toMatchObject({
      published: '2024-11-05',
      mentions: expect.arrayContaining([expect.objectContaining({ resolved: expect.objectContaining({ value: '2024-11-04' }) })]),
    });
    const reader = { published: { value: '2024-11-05', source: 'reader' } };
    expect(await ask('getDraft', 7)).toMatchObject({ ...reader, corrections: { published: '2024-11-05' } });
    expect(await ask('getArticles', [id])).toMatchObject([reader]);
    await ask('setPublished', 7, null);
    expect(await ask('getArticles', [id])).toMatchObject([{ published: DOUBTFUL.published }]);
    expect(await dateSaved(id)).toMatchObject({ resolved: { value: '2022-04-04' } });
  });

  it('is shown in the tab at once when it is the publication date', async () => {
    await ask('setPublished', 7, '2024');
    const question = { ask: 'analyseAgain', values: [] };
    expect(fake.browser.tabs.sendMessage).toHaveBeenCalledWith(7, question, { frameId: 0 });
  });
});

function correct(decision: DateDecision, canonicalAddress?: string): Promise<unknown> {
  const anchor = describeAnchor(DOUBTFUL.text, spanOf(DOUBTFUL.text, WORDS));
  return askFromPage('correctDate', { anchor, decision, ...(canonicalAddress && { canonicalAddress }) });
}

async function dateOnPage(address?: string): Promise<DateMention | undefined> {
  const { text, language, published } = DOUBTFUL;
  const request = { text, language, published: published?.value };
  const { mentions } = (await askFromPage('analyse', request, address)) as Analysis;
  return mentions.find(isDate);
}

async function dateSaved(id: string): Promise<DateMention | undefined> {
  const [article] = (await ask('getArticles', [id])) as [Article];
  return article.mentions.find(isDate);
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

async function save(): Promise<{ readonly id: string }> {
  return (await ask('saveTab', 7)) as { id: string };
}

/** Undoes the decision that holds; gives the date as it reads then. */
async function takeBack(): Promise<DateMention | undefined> {
  await askFromPage('takeBackCorrection', { decidedAt: (await dateOnPage())?.decidedAt });
  return dateOnPage();
}

async function ask(question: string, ...values: unknown[]): Promise<unknown> {
  return answerTo({ ask: question, values }, fake.OWN_PAGE);
}

/** As the page at an address asks. */
async function askFromPage(question: string, value: unknown, address = DOUBTFUL.address): Promise<unknown> {
  return answerTo({ ask: question, values: [value] }, { ...fake.CONTENT_SCRIPT, url: address });
}

async function answerTo(question: object, sender: Parameters<typeof fake.send>[1]): Promise<unknown> {
  const answer = (await fake.send(question, sender)) as { ok: boolean; value?: unknown; name?: string };
  return answer.ok ? answer.value : answer.name;
}
