import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Library from '../../src/background/library';
import type * as Times from '../../src/background/times';
import type { ArticleDraft, SavedArticle } from '../../src/model/article';
import { ALL_ARTICLES, type Selection } from '../../src/model/library';
import { daysOf } from '../../src/core/timeline/days-of';
import { loadGazetteer } from '../support/load-gazetteer';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', async () => {
  const { loadGazetteer: load } = await import('../support/load-gazetteer');
  return { loadKnowledge: async () => ({ gazetteer: load(), tagger: null }) };
});

const DRAFT: ArticleDraft = {
  address: 'https://journal.example/a',
  title: 'Un pont tombe à Gênes',
  site: 'Le Journal',
  authors: [],
  language: 'fr',
  published: { value: '2018-08-16', source: 'json-ld' },
  text: 'Un pont de la rivière s’est effondré le 14 août 2018 à Gênes, en Italie, pendant un violent orage. Il avait été bâti en 1967. Le maire parlera ce mardi 17 août.',
};
const OTHER: ArticleDraft = {
  ...DRAFT,
  address: 'https://gazette.example/b',
  title: 'Italie : un pont de Gênes s’effondre',
  site: 'La Gazette',
  text: 'Des camions sont tombés. Un pont de la rivière s’est effondré le 15 août 2018 à Gênes, en Italie, pendant un violent orage.',
};

let times: typeof Times;
let library: typeof Library;
let one: SavedArticle;
let other: SavedArticle;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  vi.spyOn(fake.browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  times = await import('../../src/background/times');
  library = await import('../../src/background/library');
  one = await library.saveDraft(DRAFT);
  other = await library.saveDraft(OTHER);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** They are compared once nothing has been saved for a while. */
const PATIENT = { timeout: 5_000 };

describe('the times of the library', () => {
  it('are a timeline of all articles, or of one', async () => {
    const all = await times.timeAnswers.getTimeline(ALL_ARTICLES, null);
    expect(all.articles).toBe(2);
    expect(all.events.map(({ value }) => value)).toEqual(expect.arrayContaining(['2018-08-14', '2018-08-15']));
    const single = await times.timeAnswers.getTimeline(only(other), null);
    expect([single.articles, single.events.map(({ value }) => value)]).toEqual([1, ['2018-08-15']]);
  });

  it('are quoted with their sentence, so many at once', async () => {
    const days = daysOf('2018-08') ?? { first: 0, last: 0 };
    const { total, quotes } = await times.timeAnswers.quoteDates(ALL_ARTICLES, days, null, 0, 1);
    expect(total).toBe(3);
    expect(quotes).toHaveLength(1);
    const [{ article, sentence, start }] = quotes as [(typeof quotes)[number]];
    expect([article.id, DRAFT.text.slice(start, start + 2)]).toEqual([one.id, '14']);
    expect(article).not.toHaveProperty('text');
    expect(sentence.text).toMatch(/^Un pont .* violent orage\.$/);
    const rest = await times.timeAnswers.quoteDates(ALL_ARTICLES, days, '2018-08-15', 0, 10);
    expect(rest.quotes.map((quote) => [quote.article.id, quote.value])).toEqual([[other.id, '2018-08-15']]);
  });

  it('are a month of the calendar at both ends of time', async () => {
    expect(await times.timeAnswers.getCalendarMonth(ALL_ARTICLES, '9999-12')).toMatchObject({ days: [], previous: '2018-08' });
    expect(await times.timeAnswers.getCalendarMonth(ALL_ARTICLES, '0000-01')).toMatchObject({ days: [], next: '2018-08' });
  });

  it('are a month of the calendar, and the same day of other years', async () => {
    const month = await times.timeAnswers.getCalendarMonth(ALL_ARTICLES, '2018-09');
    expect(month).toMatchObject({ days: [], previous: '2018-08' });
    expect(month).not.toHaveProperty('next');
    const august = await times.timeAnswers.getCalendarMonth(ALL_ARTICLES, '2018-08');
    expect(august.days.map(({ day, mentions, published }) => [day, mentions, published])).toEqual([
      [14, 1, 0],
      [15, 1, 0],
      [16, 0, 2],
      [17, 1, 0],
    ]);
    expect((await times.timeAnswers.getOnThisDay(only(one), 8, 14)).map(({ value }) => value)).toEqual(['2018-08-14']);
    expect(await times.timeAnswers.getOnThisDay(only(other), 8, 14)).toEqual([]);
  });

  it('tell which articles were published in some days', async () => {
    const daysAt = (value: string) => daysOf(value) ?? { first: 0, last: 0 };
    const { total, articles } = await times.timeAnswers.listPublished(ALL_ARTICLES, daysAt('2018-08-16'), 1);
    expect([total, articles.length]).toEqual([2, 1]);
    const single = await times.timeAnswers.listPublished(only(other), daysAt('2018-08'), 10);
    expect(single.articles.map(({ title }) => title)).toEqual([OTHER.title]);
    expect((await times.timeAnswers.listPublished(ALL_ARTICLES, daysAt('2018-08-14'), 10)).total).toBe(0);
  });
});

describe('articles that were saved before dates were listed', () => {
  it('have theirs listed and compared once the background has gone over them', async () => {
    const { openLibrary } = await import('../../src/background/open-library');
    const { reindex } = await import('../../src/background/reindex');
    const database = await openLibrary();
    // What is compared as articles are saved is done first.
    await vi.waitFor(async () => expect(await database.count('disagreements')).toBe(1), PATIENT);
    await database.clear('dates');
    await database.clear('disagreements');
    await reindex();
    expect((await times.timeAnswers.getTimeline(ALL_ARTICLES, null)).articles).toBe(2);
    expect((await times.timeAnswers.getContradictions(ALL_ARTICLES, 20)).totalBetween).toBe(1);
  });
});

describe('contradictions of the library', () => {
  beforeEach(async () => {
    await vi.waitFor(
      async () => expect((await times.timeAnswers.getContradictions(ALL_ARTICLES, 20)).totalBetween).toBe(1),
      PATIENT,
    );
  });

  it('are doubted dates, and days on which articles of one event disagree, with both sentences', async () => {
    const found = await times.timeAnswers.getContradictions(ALL_ARTICLES, 20);
    expect([found.totalWithin, found.totalBetween]).toEqual([1, 1]);
    expect(found.within[0]).toMatchObject({ article: { id: one.id }, warning: { code: 'weekday-mismatch' } });
    const [pair] = found.between;
    expect([pair?.one.value, pair?.other.value].toSorted()).toEqual(['2018-08-14', '2018-08-15']);
    expect(pair?.one.sentence.text).toMatch(/effondré le 1[45] août 2018 à Gênes/);
  });

  it('call what both name as the reader’s language does, as the facets do', async () => {
    const shared = async () => (await times.timeAnswers.getContradictions(ALL_ARTICLES, 20)).between[0]?.shared;
    vi.spyOn(fake.browser.i18n, 'getMessage').mockReturnValue('en');
    expect(await shared()).toEqual(expect.arrayContaining(['Genoa', 'Italy']));
    vi.spyOn(fake.browser.i18n, 'getMessage').mockReturnValue('fr');
    expect(await shared()).toEqual(expect.arrayContaining(['Gênes', 'Italie']));
  });

  it('are not shown when the reader let them go, also when the article is saved again, and are when that is taken back', async () => {
    const { between } = await times.timeAnswers.getContradictions(ALL_ARTICLES, 20);
    const id = between[0]?.id ?? '';
    const told = vi.spyOn(fake.browser.runtime, 'sendMessage');
    await times.timeAnswers.dismissDisagreement(id);
    expect(told).toHaveBeenCalledWith({ news: 'looseDecisionsChanged' });
    await library.saveDraft(OTHER);
    const { compareUncompared } = await import('../../src/background/compare-days');
    await compareUncompared();
    expect((await times.timeAnswers.getContradictions(ALL_ARTICLES, 20)).between).toEqual([]);
    await times.timeAnswers.restoreDisagreement(id);
    expect((await times.timeAnswers.getContradictions(only(one), 20)).between.map((pair) => pair.id)).toEqual([id]);
  });

  it('within an article are let go by the same decision as on its page', async () => {
    const [doubt] = (await times.timeAnswers.getContradictions(ALL_ARTICLES, 20)).within;
    const decidedAt = await times.timeAnswers.dismissDoubt(one.id, { start: doubt?.start ?? 0, end: doubt?.end ?? 0 });
    expect((await times.timeAnswers.getContradictions(ALL_ARTICLES, 20)).within).toEqual([]);
    expect((await library.getSaved([one.id]))[0]?.corrections?.dates).toMatchObject([
      { isDismissed: true, quote: 'ce mardi 17 août' },
    ]);
    await times.timeAnswers.restoreDoubt(one.id, decidedAt ?? '');
    expect((await times.timeAnswers.getContradictions(ALL_ARTICLES, 20)).totalWithin).toBe(1);
  });

  it('are none of an article that is gone', async () => {
    expect(await times.timeAnswers.dismissDoubt('gone', { start: 0, end: 1 })).toBeNull();
  });
});

describe('places', () => {
  it('are located where they lie, those that nobody knows left out', async () => {
    expect(loadGazetteer().placeStarts.length).toBeGreaterThan(1000);
    const found = await times.timeAnswers.locatePlaces(['iso:IT', 'place:nowhere']);
    expect(found).toMatchObject([{ id: 'iso:IT', name: 'Italy', country: 'IT' }]);
  });
});

function only({ id }: SavedArticle): Selection {
  return { words: '', filters: [`id:${id}`] };
}
