import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Comparing from '../../src/background/compare-days';
import type * as Library from '../../src/background/library';
import type * as Removals from '../../src/background/removals';
import type * as Times from '../../src/background/times';
import type { Article } from '../../src/model/article';
import { ALL_ARTICLES } from '../../src/model/library';
import type { Contradictions } from '../../src/model/time';
import type { Database } from '../../src/store/database';
import { makeArticle, makeDate, makePlace } from '../support/make-article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const ONE = article('a', '5 avril 2022', '2022-04-05');
const OTHER = article('b', '6 avril 2022', '2022-04-06');
const ELSE = 'Tout autre chose que ce qui fut dit, et un peu plus long, pour que rien ne soit comme avant, ici non plus que là.';

let database: Database;
let comparing: typeof Comparing;
let library: typeof Library;
let removals: typeof Removals;
let times: typeof Times;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  vi.spyOn(fake.browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  library = await import('../../src/background/library');
  removals = await import('../../src/background/removals');
  comparing = await import('../../src/background/compare-days');
  times = await import('../../src/background/times');
  database = await (await import('../../src/background/open-library')).openLibrary();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the days of articles', () => {
  it('are compared after they are saved, and by the next background where this one is killed', async () => {
    await library.storeArticle(ONE);
    await library.storeArticle(OTHER);
    expect((await contradictions()).totalBetween).toBe(0);
    await comparing.compareUncompared();
    expect((await contradictions()).totalBetween).toBe(1);
  });

  it('are told to our pages when they disagree, and count as nothing that the reader changed', async () => {
    await library.storeArticle(ONE);
    await library.storeArticle(OTHER);
    const heard = vi.fn<() => void>();
    (await import('../../src/messages/news')).onOwnNews(heard);
    await comparing.compareUncompared();
    expect(fake.browser.runtime.sendMessage).toHaveBeenCalledWith({ news: 'articlesChanged' });
    expect(heard).not.toHaveBeenCalled();
  });

  it('are not told of as they were once an article is saved anew, compared or not', async () => {
    await keepBoth();
    await library.storeArticle({ ...OTHER, text: ELSE, mentions: [] });
    expect(await contradictions()).toMatchObject({ totalBetween: 0, between: [] });
    await comparing.compareUncompared();
    expect(await database.getAll('disagreements')).toEqual([]);
  });

  // Each article waits its time to be compared.
  it('stay compared with those of an article that is not the closest any more', { timeout: 20_000 }, async () => {
    await keepBoth();
    for (const id of ['c', 'd', 'e', 'f']) await keep(article(id, '5 avril 2022', '2022-04-05'));
    await keep({ ...ONE, title: 'Un autre titre' });
    expect((await database.getAll('disagreements')).map(({ id }) => id)).toContain('a@2022-04-05|b@2022-04-06');
    expect((await contradictions()).between.some(({ id }) => id.startsWith('a@'))).toBe(true);
  });

  it('are forgotten with an article that is removed while they are compared', async () => {
    await keep(ONE);
    await library.keepArticle(OTHER);
    const removal = await removals.removeArticles(['b']);
    await comparing.compareUncompared();
    await removals.eraseRemoval(removal.id);
    expect(await database.getAll('disagreements')).toEqual([]);
  });
});

async function keepBoth(): Promise<void> {
  await keep(ONE);
  await keep(OTHER);
  expect((await contradictions()).totalBetween).toBe(1);
}

async function keep(one: Article): Promise<void> {
  await library.keepArticle(one);
  await comparing.compareUncompared();
}

async function contradictions(): Promise<Contradictions> {
  return times.timeAnswers.getContradictions(ALL_ARTICLES, 20);
}

function article(id: string, date: string, value: string): Article {
  const text = `Le ministre Ramtane Lamamra a inauguré la grande mosquée blanche de Béchar le ${date}.`;
  const mentions = [
    makePlace(text, 'Béchar'),
    { ...makePlace(text, 'Ramtane Lamamra'), kind: 'person' as const },
    makeDate(text, date, value),
  ];
  return makeArticle({ id, address: `https://journal.example/${id}`, text, mentions });
}
