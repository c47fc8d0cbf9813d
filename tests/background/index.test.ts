import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleDraft, WholeDraft } from '../../src/model/article';
import { listSaved } from '../support/list-saved';
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
vi.mock('../../src/background/detector', () => ({ updateDetector: vi.fn<() => void>(), detectInOpenTabs: vi.fn<() => void>() }));
vi.mock('../../src/background/knowledge', async () => {
  const { loadKnowledge } = await import('../support/load-knowledge');
  return { loadKnowledge: async () => loadKnowledge() };
});

const DRAFT: ArticleDraft = {
  address: 'https://www.journal.example/a?utm_source=x#haut',
  title: 'Alger et Moscou préparent des manœuvres',
  site: 'Le Journal',
  authors: [],
  language: 'fr',
  published: { value: '2022-04-05', source: 'json-ld' },
  text: 'Alger et Moscou préparent des manœuvres\n\nLes ministres se sont vus à Vladikavkaz le lundi 4 avril 2022, avant Béchar et Oran.',
};
const ENGLISH: ArticleDraft = {
  ...DRAFT,
  address: 'https://post.example/b',
  title: 'Drills near Béchar',
  language: 'en',
  text: 'Drills near Béchar\n\nThe ministers met in Vladikavkaz on Monday, April 4, 2022. They had never been to Oran before.',
};
const OTHER: ArticleDraft = {
  ...DRAFT,
  address: 'https://journal.example/c',
  title: 'Le prix du thé',
  text: 'Le prix du thé\n\nÀ Colombo, on se plaint de la pluie qui abîme les feuilles depuis le 3 juin 2019.',
};

/** A fresh background over what the disk holds. */
async function startBackground(): Promise<void> {
  for (const { listeners } of allEvents()) listeners.clear();
  vi.resetModules();
  await import('../../src/background/index');
}

async function ask(question: string, ...values: unknown[]): Promise<unknown> {
  const answer = (await fake.send({ ask: question, values }, fake.OWN_PAGE)) as { ok: boolean; value?: unknown; name?: string };
  return answer.ok ? answer.value : answer.name;
}

async function save(draft: ArticleDraft): Promise<{ readonly id: string; readonly savedAt: string }> {
  await showInTab(draft);
  return (await ask('saveTab', 7)) as { id: string; savedAt: string };
}

async function showInTab(draft: ArticleDraft): Promise<void> {
  const { draftOfTab, wholeDraftOfTab } = await import('../../src/background/read-tab');
  vi.mocked(draftOfTab).mockResolvedValue(draft);
  vi.mocked(wholeDraftOfTab).mockResolvedValue(draft);
}

describe('the library', () => {
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    await startBackground();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('saves an article with its text and its mentions', async () => {
    const { id } = await save(DRAFT);
    const [article] = (await ask('getArticles', [id])) as [{ mentions: { start: number; end: number }[] }];
    expect(article).toMatchObject({ ...DRAFT, id });
    const words = article.mentions.map(({ start, end }) => DRAFT.text.slice(start, end));
    expect(words).toEqual(expect.arrayContaining(['Vladikavkaz', 'lundi 4 avril 2022', 'Béchar']));
  });

  it('keeps one article for one address, with its id and the day it was first saved', async () => {
    const first = await save(DRAFT);
    const second = await save({ ...DRAFT, address: 'http://journal.example/a', title: 'Autre titre' });
    expect(second).toMatchObject({ id: first.id, savedAt: first.savedAt, title: 'Autre titre' });
    expect(await listSaved()).toHaveLength(1);
  });

  it('keeps one article when it is saved twice at the same time', async () => {
    await showInTab(DRAFT);
    const [first, second] = (await Promise.all([ask('saveTab', 7), ask('saveTab', 7)])) as [{ id: string }, { id: string }];
    expect(second.id).toBe(first.id);
    expect(await listSaved()).toHaveLength(1);
  });

  it('saves the next article although the last one failed', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    expect(await save(DRAFT)).toBe('StorageFull');
    full.mockRestore();
    expect(await save(OTHER)).toMatchObject({ title: OTHER.title });
  });

  it('finds what was saved after the background was killed', async () => {
    const { id } = await save(DRAFT);
    await startBackground();
    await showInTab({ ...DRAFT, address: 'https://journal.example/a/' });
    expect(await ask('findSavedInTab', 7)).toMatchObject({ how: 'read', article: { id } });
    await showInTab({ ...OTHER, address: 'https://journal.example/b' });
    expect(await ask('findSavedInTab', 7)).toBeNull();
  });

  it('stores nothing from a private window', async () => {
    vi.spyOn(fake.browser.tabs, 'get').mockResolvedValue({ incognito: true });
    expect(await save(DRAFT)).toBe('PrivateWindow');
    expect(await listSaved()).toEqual([]);
  });

  it('finds the article on the same matters in another language, with the reason, and not the article itself', async () => {
    await save(OTHER);
    const { id } = await save(ENGLISH);
    await save(DRAFT);
    const related = (await ask('findRelatedToTab', 7)) as { article: { id: string }; because: { label: string }[] }[];
    expect(related.map(({ article }) => article.id)).toEqual([id]);
    expect(related[0]?.because.map(({ label }) => label)).toContain('Vladikavkaz');
  });

  it('finds the articles that name a place, last saved first', async () => {
    const first = await save(DRAFT);
    const second = await save(ENGLISH);
    const [article] = (await ask('getArticles', [first.id])) as [{ mentions: { entityId?: string; canonical?: string }[] }];
    const place = article.mentions.find(({ canonical }) => canonical === 'Vladikavkaz');
    const { findSavedWith } = await import('../../src/background/related');
    expect((await findSavedWith(`e:${place?.entityId}`)).map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it('puts a removed article back as it was', async () => {
    const { id } = await save(DRAFT);
    const before = await ask('getArticles', [id]);
    const removal = (await ask('removeArticles', [id])) as Removal;
    expect(await listSaved()).toEqual([]);
    await ask('undoRemoval', removal.id);
    expect(await ask('getArticles', [id])).toEqual(before);
    expect(await ask('findSavedInTab', 7)).toMatchObject({ how: 'read', article: { id } });
  });

  it('says no longer that a page was not saved once the reader tries again', async () => {
    const { findSaveFailure, keepSaveFailure } = await import('../../src/platform/save-failures');
    await keepSaveFailure(7, new Error('The disk is full.'));
    await save(DRAFT);
    expect(await findSaveFailure(7)).toBeNull();
  });

  it('tells our open pages of each change', async () => {
    const told = vi.spyOn(fake.browser.runtime, 'sendMessage');
    const { id } = await save(DRAFT);
    expect(told).toHaveBeenLastCalledWith({ news: 'articlesChanged' });
    told.mockClear();
    await ask('removeArticles', [id]);
    expect(told).toHaveBeenCalledWith({ news: 'articlesChanged' });
  });
});

describe('the facts of a place', () => {
  beforeEach(startBackground);

  it('are told to a page, in the reader’s language, and null of what is not known', async () => {
    const about = (id: string) => fake.send({ ask: 'describePlace', values: [id] }, fake.CONTENT_SCRIPT);
    expect(await about('iso:DZ')).toMatchObject({ ok: true, value: { type: 'country', name: 'Algeria', capital: 'Algiers' } });
    expect(await about('iso:XX')).toEqual({ ok: true, value: null });
  });
});

describe('a background that starts', () => {
  it('adds every listener without waiting for settings, permissions or the library', async () => {
    const never = new Promise<never>(() => undefined);
    vi.spyOn(fake.browser.storage.local, 'get').mockReturnValue(never);
    vi.spyOn(fake.browser.permissions, 'getAll').mockReturnValue(never);
    vi.stubGlobal('indexedDB', { open: () => ({ addEventListener: () => undefined }) });
    await startBackground();
    // Settings and backups are kept apart, in one storage.
    const wanted = allEvents().map((event) => (event === fake.browser.storage.onChanged ? 2 : 1));
    expect(allEvents().map(({ listeners }) => listeners.size)).toEqual(wanted);
  });
});

describe('a browser that starts', () => {
  afterEach(() => {
    Reflect.deleteProperty(fake.browser, 'contextMenus');
    vi.restoreAllMocks();
  });

  it('gets the entries of its menus anew, in the language that it has by then', async () => {
    const create = vi.fn<(entry: { readonly title: string }) => void>();
    const contextMenus = { removeAll: async () => undefined, create, onClicked: { addListener: () => undefined } };
    Object.assign(fake.browser, { contextMenus });
    vi.stubGlobal('indexedDB', new IDBFactory());
    await startBackground();
    vi.spyOn(fake.browser.i18n, 'getMessage').mockImplementation((key) => `fr:${key}`);
    for (const listener of fake.browser.runtime.onStartup.listeners) listener();
    await vi.waitFor(() => expect(create.mock.calls[0]).toMatchObject([{ id: 'mark-selection', title: 'fr:markSelection' }]));
  });
});

function allEvents() {
  const { runtime, permissions, commands, storage } = fake.browser;
  return [
    runtime.onMessage,
    runtime.onInstalled,
    runtime.onStartup,
    permissions.onAdded,
    permissions.onRemoved,
    commands.onCommand,
    storage.onChanged,
  ];
}
