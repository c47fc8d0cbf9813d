import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/model/analysis';
import type { Article, ArticleDraft, WholeDraft } from '../../src/model/article';
import { isEntity } from '../../src/model/mention';
import type { ListedRule, NameVerdict } from '../../src/model/name-rule';
import type { NameScope } from '../../src/model/name-scope';
import type { Removal } from '../../src/model/removal';

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
  address: 'https://journal.example/d',
  canonicalAddress: 'https://journal.example/2022/d',
  title: 'Manœuvres au désert',
  site: 'Le Journal',
  authors: [],
  language: 'fr',
  text: 'Manœuvres au désert\n\nLa Cimade est à Béchar, dit-on, et la Cimade y restera longtemps encore.',
};
const OTHER = 'https://journal.example/e';
const ELSEWHERE = 'https://gazette.example/e';
/** Without a tagger only what the reader adds is found. */
const ADD: NameVerdict = { type: 'add', kind: 'organisation' };
const MUTE: NameVerdict = { type: 'mute' };
const PERSON: NameVerdict = { type: 'kind', kind: 'person' };
const CIMADES = ['Cimade organisation', 'Cimade organisation'];

describe('what the reader decides on names', () => {
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    await startBackground();
    const { draftOfTab, wholeDraftOfTab } = await import('../../src/background/read-tab');
    vi.mocked(draftOfTab).mockResolvedValue(DRAFT);
    vi.mocked(wholeDraftOfTab).mockResolvedValue(DRAFT);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('holds for the next analysis of the page, killed background or not, until it is taken back', async () => {
    expect(await namesOnPage()).toEqual([]);
    const decidedAt = await decide('Cimade', ADD, 'article');
    await startBackground();
    expect(await namesOnPage()).toEqual(CIMADES);
    expect(await namesOnPage(DRAFT.canonicalAddress)).toEqual([]);
    expect(await namesOnPage(OTHER)).toEqual([]);
    expect(await askFromPage('takeBackName', { decidedAt })).toBeUndefined();
    expect(await namesOnPage()).toEqual([]);
    expect(await ask('listNameRules')).toEqual([]);
  });

  it('belongs to the article at its canonical address too', async () => {
    await askFromPage('decideName', {
      words: 'Cimade',
      verdict: ADD,
      scope: 'article',
      canonicalAddress: DRAFT.canonicalAddress,
    });
    expect(await namesOnPage(DRAFT.canonicalAddress)).toEqual(CIMADES);
  });

  it('holds in every article when it shall, and on its site alone when it shall', async () => {
    await decide('Cimade', ADD, 'everywhere');
    expect(await namesOnPage(ELSEWHERE)).toEqual(CIMADES);
    const decidedAt = await decide('Cimade', MUTE, 'site');
    expect(await namesOnPage()).toEqual([]);
    expect(await namesOnPage(OTHER)).toEqual([]);
    expect(await namesOnPage(ELSEWHERE)).toEqual(CIMADES);
    // Another site has no say about it.
    await askFromPage('takeBackName', { decidedAt }, ELSEWHERE);
    expect(await namesOnPage(OTHER)).toEqual([]);
    await askFromPage('takeBackName', { decidedAt }, OTHER);
    expect(await namesOnPage(OTHER)).toEqual(CIMADES);
  });

  it('is of the article that the page means, wherever on its site the page is by now', async () => {
    const decision = { words: 'Cimade', verdict: ADD, scope: 'article', address: DRAFT.address };
    const decidedAt = await askFromPage('decideName', decision, OTHER);
    expect(await namesOnPage(OTHER)).toEqual([]);
    expect(await namesOnPage()).toEqual(CIMADES);
    await askFromPage('takeBackName', { decidedAt, address: DRAFT.address }, OTHER);
    expect(await namesOnPage()).toEqual([]);
  });

  it('takes the place of what was decided nearer, so that it is seen', async () => {
    await decide('Cimade', ADD, 'article');
    await decide('Cimade', PERSON, 'article');
    await decide('Cimade', { type: 'kind', kind: 'event' }, 'everywhere');
    expect(await namesOnPage()).toEqual(['Cimade event', 'Cimade event']);
    expect((await listed()).map(({ verdict, scope }) => `${verdict.type} ${scope}`)).toEqual(['kind everywhere', 'add article']);
  });

  it('gives back what it took the place of when it is taken back, killed background or not', async () => {
    await decide('Cimade', ADD, 'article');
    await decide('Cimade', PERSON, 'article');
    await decide('Cimade', { type: 'kind', kind: 'event' }, 'site');
    const before = [await namesOnPage(), await listed()];
    const decidedAt = await decide('Cimade', MUTE, 'everywhere');
    expect(await namesOnPage()).toEqual([]);
    await startBackground();
    await askFromPage('takeBackName', { decidedAt });
    expect([await namesOnPage(), await listed()]).toEqual(before);
    await askFromPage('takeBackName', { decidedAt });
    await askFromPage('takeBackName', { decidedAt: (before[1] as ListedRule[])[0]?.decidedAt });
    expect(await namesOnPage()).toEqual(['Cimade person', 'Cimade person']);
  });

  it('gives back to no other article what it took the place of in one', async () => {
    await decide('Cimade', ADD, 'article');
    const decidedAt = await decide('Cimade', ADD, 'everywhere');
    await askFromPage('takeBackName', { decidedAt }, OTHER);
    expect(await namesOnPage(OTHER)).toEqual([]);
  });

  it('is refused where it is not safe or there is no site', async () => {
    expect(await decide('cimade', ADD, 'everywhere')).toBe('NotAllowed');
    expect(await decide('Cimade', ADD, 'site')).toBe('NotAllowed');
    expect(await decide('Cimade', MUTE, 'site', 'file:///a.html')).toBe('NotAllowed');
    expect(await ask('listNameRules')).toEqual([]);
  });

  it('is stored from no private window', async () => {
    vi.spyOn(fake.browser.tabs, 'get').mockResolvedValue({ incognito: true });
    expect(await decide('Cimade', ADD, 'article')).toBe('PrivateWindow');
    expect(await decide('Cimade', ADD, 'everywhere')).toBe('PrivateWindow');
    expect(await askFromPage('takeBackName', { decidedAt: '2022-04-11T08:00:00.000Z' })).toBe('PrivateWindow');
    expect(await ask('listNameRules')).toEqual([]);
  });

  it('has an instant of its own, later than those before it, though the clock stand still or go back', async () => {
    vi.useFakeTimers({ now: Date.parse('2022-04-11T08:00:00.000Z'), toFake: ['Date'] });
    expect(await decide('Cimade', ADD, 'article')).toBe('2022-04-11T08:00:00.000Z');
    expect(await decide('Cimade', PERSON, 'everywhere')).toBe('2022-04-11T08:00:00.001Z');
    vi.setSystemTime(Date.parse('2022-04-11T08:00:00.000Z'));
    expect(await decide('Béchar', MUTE, 'site')).toBe('2022-04-11T08:00:00.002Z');
    expect(await decide('Béchar', MUTE, 'site', ELSEWHERE)).toBe('2022-04-11T08:00:00.003Z');
    expect(await ask('listNameRules')).toHaveLength(4);
  });

  it('is saved with an article, brings a saved one up to date, and goes and comes with it', async () => {
    await decide('Cimade', ADD, 'article');
    const { id } = (await ask('saveTab', 7)) as { id: string };
    expect(await namesSaved(id)).toEqual(CIMADES);
    await decide('Cimade', PERSON, 'site');
    expect(await namesSaved(id)).toEqual(['Cimade person', 'Cimade person']);
    const [article] = (await ask('getArticles', [id])) as [Article];
    expect(article.corrections?.names).toMatchObject([{ words: 'Cimade', verdict: ADD }]);
    const removal = (await ask('removeArticles', [id])) as Removal;
    expect(await namesOnPage()).toEqual([]);
    await ask('undoRemoval', removal.id);
    expect(await namesOnPage()).toEqual(['Cimade person', 'Cimade person']);
  });

  it('is kept when the publication date is set and forgotten', async () => {
    vi.spyOn(fake.browser.tabs, 'sendMessage').mockResolvedValue({ ok: true });
    await askFromPage('decideName', {
      words: 'Cimade',
      verdict: ADD,
      scope: 'article',
      canonicalAddress: DRAFT.canonicalAddress,
    });
    await ask('setPublished', 7, '2024');
    await ask('setPublished', 7, null);
    expect(await namesOnPage(DRAFT.canonicalAddress)).toEqual(CIMADES);
  });

  it.each(['article', 'everywhere'] as const)('changes nothing when the disk is full: %s', async (scope) => {
    await decide('Cimade', ADD, 'article');
    const { id } = (await ask('saveTab', 7)) as { id: string };
    const before = [await ask('getArticles', [id]), await ask('listNameRules')];
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    expect(await decide('Cimade', MUTE, scope)).toBe('StorageFull');
    full.mockRestore();
    expect([await ask('getArticles', [id]), await ask('listNameRules')]).toEqual(before);
  });
});

describe('the settings', () => {
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    await startBackground();
    const { draftOfTab, wholeDraftOfTab } = await import('../../src/background/read-tab');
    vi.mocked(draftOfTab).mockResolvedValue(DRAFT);
    vi.mocked(wholeDraftOfTab).mockResolvedValue(DRAFT);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('list all rules, the last one first, with the article where it is saved', async () => {
    await decide('Cimade', ADD, 'article');
    await decide('Béchar', MUTE, 'site');
    await decide('Alger', MUTE, 'everywhere');
    await decide('Oran', MUTE, 'article', OTHER);
    await ask('saveTab', 7);
    expect(await listed()).toMatchObject([
      { words: 'Oran', scope: 'article', addresses: ['journal.example/e'] },
      { words: 'Alger', scope: 'everywhere' },
      { words: 'Béchar', scope: 'site', host: 'journal.example' },
      {
        words: 'Cimade',
        scope: 'article',
        addresses: expect.arrayContaining(['journal.example/d']),
        article: { title: DRAFT.title, address: DRAFT.address },
      },
    ]);
    expect((await listed())[0]).not.toHaveProperty('article');
  });

  it.each(['article', 'everywhere'] as const)('take a rule back and put it back: %s', async (scope) => {
    await decide('Cimade', ADD, scope);
    const { id } = (await ask('saveTab', 7)) as { id: string };
    const [rule] = await listed();
    expect(await ask('removeNameRule', rule?.decidedAt)).toEqual(rule);
    expect(await namesOnPage()).toEqual([]);
    expect(await ask('removeNameRule', rule?.decidedAt)).toBeNull();
    if (scope === 'article') expect(await namesSaved(id)).toEqual([]);
    await ask('restoreNameRule', rule);
    expect(await listed()).toEqual([rule]);
    expect(await namesOnPage()).toEqual(CIMADES);
    expect(await namesSaved(id)).toEqual(CIMADES);
  });
});

async function startBackground(): Promise<void> {
  fake.browser.runtime.onMessage.listeners.clear();
  vi.resetModules();
  await import('../../src/background/index');
}

/** Gives the instant, or the name of what went wrong. */
function decide(words: string, verdict: NameVerdict, scope: NameScope, address?: string): Promise<unknown> {
  return askFromPage('decideName', { words, verdict, scope }, address);
}

async function namesOnPage(address?: string): Promise<string[]> {
  return namesIn((await askFromPage('analyse', { text: DRAFT.text, language: 'fr' }, address)) as Analysis);
}

async function namesSaved(id: string): Promise<string[]> {
  const [article] = (await ask('getArticles', [id])) as [Article];
  return namesIn(article);
}

function namesIn({ mentions }: Pick<Analysis, 'mentions'>): string[] {
  return mentions.filter(isEntity).map(({ start, end, kind }) => `${DRAFT.text.slice(start, end)} ${kind}`);
}

async function listed(): Promise<ListedRule[]> {
  return (await ask('listNameRules')) as ListedRule[];
}

async function ask(question: string, ...values: unknown[]): Promise<unknown> {
  return answerTo({ ask: question, values }, fake.OWN_PAGE);
}

/** As the page at an address asks. */
async function askFromPage(question: string, value: unknown, address = DRAFT.address): Promise<unknown> {
  return answerTo({ ask: question, values: [value] }, { ...fake.CONTENT_SCRIPT, url: address });
}

async function answerTo(question: object, sender: Parameters<typeof fake.send>[1]): Promise<unknown> {
  const answer = (await fake.send(question, sender)) as { ok: boolean; value?: unknown; name?: string };
  return answer.ok ? answer.value : answer.name;
}
