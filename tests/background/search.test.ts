import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Removals from '../../src/background/removals';
import type * as Search from '../../src/background/search';
import type { Gazetteer } from '../../src/core/entities/gazetteer';
import type { Article } from '../../src/model/article';
import type { LibrarySort } from '../../src/model/library';
import { putArticle } from '../../src/store/articles';
import { putChange, rowOf } from '../../src/store/annotations';
import type { Database } from '../../src/store/database';
import { tidyIndex } from '../../src/store/merge-segments';
import { loadGazetteer } from '../support/load-gazetteer';
import { makeMark, makeNote } from '../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../support/make-article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
const knowledge = await vi.hoisted(async () => ({ gazetteer: null as Gazetteer | null, tagger: null }));
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => knowledge }));

let search: typeof Search;
let removals: typeof Removals;
let database: Database;

beforeEach(open);
afterEach(() => {
  knowledge.gazetteer = null;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(): Promise<void> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  search = await import('../../src/background/search');
  removals = await import('../../src/background/removals');
  database = await (await import('../../src/background/open-library')).openLibrary();
}

describe('words', () => {
  it.each([
    ['béchar', ['a']],
    ['BECHAR ', ['a']],
    ['l’Algérie', ['a', 'b']],
    ['algerie russie ', ['a']],
    ['algér', ['a', 'b']],
    ['algér ', []],
    ['alg*', ['a', 'b']],
    ['algérie -russie', ['b']],
    ['"manœuvres militaires"', ['a']],
    ['«militaires manoeuvres»', []],
    ['oeuvre', ['b']],
    ['-algérie', ['c']],
    ['東京', ['c']],
    ['京', ['c']],
    ['東京都知', []],
    ['東京都庁', ['c']],
    ['de la ', ['a', 'b']],
    ['manœuvres de l’armée', []],
    ['rédaction', ['b']],
    ['', ['a', 'b', 'c']],
  ])('%j finds %j', async (words, ids) => {
    await put({ id: 'a', text: 'Des manœuvres militaires de la Russie et de l’Algérie, à Béchar.' });
    await put({ id: 'b', text: 'Une œuvre de la nuit, d’Algérie.', authors: ['La Rédaction'] });
    await put({ id: 'c', text: '東京都庁で会議' });
    expect((await search.select({ words, filters: [] }, 'saved')).toSorted()).toEqual(ids);
  });

  it('of a phrase are looked for in every article that has them, and leave the others alone', { timeout: 60_000 }, async () => {
    for (let number = 0; number < 420; number += 1) await put({ id: `apart-${number}`, text: 'L’union, dit-on, est africaine.' });
    await put({ id: 'together', text: 'L’Union africaine.', savedAt: '2020-01-01T00:00:00Z' });
    await put({ id: 'neither', savedAt: '2020-01-01T00:00:00Z' });
    expect(await found('"union africaine"')).toEqual(['together']);
    expect(await found('union africaine ')).toHaveLength(421);
    expect(await found('-"union africaine"')).toHaveLength(421);
    expect(
      (await search.searchAnswers.listFacets({ words: '-"union africaine"', filters: [] }, ['language'], 1))[0]?.articles,
    ).toBe(421);
  });

  it('of a phrase are found in a title and in a note, and no longer when the note is another', async () => {
    await put({ id: 'a', title: 'L’Union africaine' });
    await put({ id: 'b', text: 'L’union est africaine.' });
    await annotate('b', makeNote({ id: 'note-b', note: 'L’Union africaine ?' }));
    expect((await found('"union africaine"')).toSorted()).toEqual(['a', 'b']);
    await annotate('b', makeNote({ id: 'note-b', note: 'Une union africaine… donc « l’union, africaine »' }));
    expect((await found('"union est africaine"')).toSorted()).toEqual(['b']);
    await annotate('b', makeNote({ id: 'note-b', note: 'Rien.' }));
    expect(await found('"union africaine"')).toEqual(['a']);
    await put({ id: 'a', title: 'Rien' });
    expect(await found('"union africaine"')).toEqual([]);
  });

  it('stand in notes too', async () => {
    await put({ id: 'a', text: 'Rien.' });
    await put({ id: 'b', text: 'Rien.' });
    await annotate('b', makeNote({ id: 'note-b', note: 'À **vérifier** auprès de Lamamra' }));
    expect(await found('vérifier')).toEqual(['b']);
    expect(await found('lamam')).toEqual(['b']);
  });

  it('that a title has come first, then the last saved', async () => {
    await put({ id: 'text', title: 'Rien', text: 'Un accord à Alger.' });
    await put({ id: 'title', title: 'L’accord d’Alger', text: 'Un accord à Alger.' });
    await put({ id: 'later', title: 'Rien', text: 'Un accord à Alger.', savedAt: '2023-01-01T00:00:00Z' });
    expect(await found('accord', 'relevance')).toEqual(['title', 'later', 'text']);
  });
});

describe('filters', () => {
  beforeEach(async () => {
    const text = 'Ramtane Lamamra était à Alger le 5 avril 2022 avec Jean Lamamra.';
    const mentions = [
      makePlace(text, 'Ramtane Lamamra', { kind: 'person' }),
      makePlace(text, 'Alger', { entityId: 'geonames:2507480' }),
      makeDate(text, '5 avril 2022', '2022-04-05', { warnings: [{ code: 'impossible-date', day: 5, month: 4 }] }),
    ];
    await put({ id: 'a', text, mentions, address: 'https://www.lemonde.fr/a' });
    const english = 'Algiers, in 2022.';
    const inEnglish = [makePlace(english, 'Algiers', { entityId: 'geonames:2507480' }), makeDate(english, '2022', '2022')];
    await put({ id: 'b', text: english, mentions: inEnglish, language: 'en', address: 'https://blog.lemonde.fr/b' });
    await put({ id: 'c', text: 'Rien.', address: 'https://notlemonde.fr/c' });
    await annotate('a', makeMark(text, 'était à Alger', { id: 'mark-a', label: 'doubt', tags: ['Suivi'] }));
    await annotate('c', makeNote({ id: 'note-c', note: 'Vu.' }));
  });

  it.each([
    ['person:lamamra', ['a']],
    ['personne:"ramtane lamamra"', ['a']],
    ['person:"jean lamamra"', []],
    ['lieu:alger', ['a', 'b']],
    ['place:algiers ', ['a', 'b']],
    ['org:alger', []],
    ['date:2022-04', ['a']],
    ['date:2022-04-05', ['a']],
    ['date:2022', ['a', 'b']],
    ['date:2022-05', []],
    ['site:lemonde.fr', ['a', 'b']],
    ['site:blog.lemonde.fr', ['b']],
    ['lang:en', ['b']],
    ['-langue:en', ['a', 'c']],
    ['tag:suivi', ['a']],
    ['étiquette:doubt', ['a']],
    ['has:mark', ['a']],
    ['avec:note', ['c']],
    ['has:warning', ['a']],
    ['-has:warning', ['b', 'c']],
    ['has:', ['a', 'b', 'c']],
    ['has:nonsense', ['a', 'b', 'c']],
    ['alger place:alger', ['a']],
  ])('%j finds %j', async (words, ids) => {
    expect((await search.select({ words, filters: [] }, 'saved')).toSorted()).toEqual(ids);
  });

  it('of a day find it with whatever time of day', async () => {
    const text = 'Le 5 mai 2022 à 20 heures.';
    await put({ id: 'timed', text, mentions: [makeDate(text, '5 mai 2022 à 20 heures', '2022-05-05T20:00:00')] });
    for (const words of ['date:2022-05', 'date:2022-05-05', 'date:2022-05-05T08:00'])
      expect(await search.select({ words, filters: [] }), words).toEqual(['timed']);
    const [month] = await search.searchAnswers.listFacets({ words: 'heures ', filters: [] }, ['date'], 9);
    expect(month).toMatchObject({ filter: 'd:2022-05', articles: 1 });
  });

  it.each([
    [['e:geonames:2507480'], ['a', 'b']],
    [['d:2022-04'], ['a']],
    [['d:2022-04-05', 'site:lemonde.fr'], ['a']],
    [['site:blog.lemonde.fr'], ['b']],
    [['lang:fr'], ['a', 'c']],
    [['tag:Suivi'], ['a']],
    [['label:doubt'], ['a']],
    [['id:c'], ['c']],
    [['id:gone'], []],
  ])('%j keep %j', async (filters, ids) => {
    expect((await search.select({ words: '', filters }, 'saved')).toSorted()).toEqual(ids);
  });
});

describe('facets', () => {
  const kinds = ['person', 'place', 'date', 'site', 'language', 'tag', 'label'] as const;

  beforeEach(async () => {
    const text = 'Alger, puis Alger encore, et Oran, le 5 avril 2022 et le 6 avril 2022.';
    const alger = { entityId: 'geonames:2507480' };
    const places = [
      makePlace(text, 'Alger', alger),
      makePlace(text, 'Alger encore', { ...alger, canonical: 'Alger' }),
      makePlace(text, 'Oran', { confidence: 0.9 }),
      makePlace(text, 'puis', { kind: 'person', confidence: 0.1 }),
    ];
    const dates = [makeDate(text, '5 avril 2022', '2022-04-05'), makeDate(text, '6 avril 2022', '2022-04-06')];
    await put({ id: 'a', text, mentions: [...places, ...dates], address: 'https://www.lemonde.fr/a' });
    await put({ id: 'b', text: 'Algiers.', mentions: [makePlace('Algiers.', 'Algiers', alger)], language: 'en' });
    await put({ id: 'c', text: 'Alger.', mentions: [makePlace('Alger.', 'Alger', alger)] });
    await annotate('a', makeMark(text, 'Oran', { id: 'm', label: 'doubt', tags: ['suivi'] }));
    await annotate('a', makeMark(text, 'Oran', { id: 'n', label: 'doubt' }));
  });

  it.each(['while they are pending', 'in segments'])('are counted in the whole library, %s', async (when) => {
    if (when === 'in segments') while (await tidyIndex(database, { mostPending: 0, blocksAtOnce: 1 }));
    expect(await search.searchAnswers.listFacets({ words: '', filters: [] }, kinds, 2)).toEqual([
      { kind: 'place', filter: 'e:geonames:2507480', label: 'Alger', articles: 3, mentions: 4 },
      { kind: 'place', filter: 'e:place:oran', label: 'Oran', articles: 1, mentions: 1 },
      { kind: 'date', filter: 'd:2022-04', label: '2022-04', articles: 1, mentions: 0 },
      { kind: 'site', filter: 'site:journal.example', label: 'journal.example', articles: 2, mentions: 0 },
      { kind: 'site', filter: 'site:lemonde.fr', label: 'lemonde.fr', articles: 1, mentions: 0 },
      { kind: 'language', filter: 'lang:fr', label: 'fr', articles: 2, mentions: 0 },
      { kind: 'language', filter: 'lang:en', label: 'en', articles: 1, mentions: 0 },
      { kind: 'tag', filter: 'tag:suivi', label: 'suivi', articles: 1, mentions: 0 },
      { kind: 'label', filter: 'label:doubt', label: 'doubt', articles: 1, mentions: 0 },
    ]);
  });

  it('are counted in a selection only, and none of removed articles', async () => {
    const facets = await search.searchAnswers.listFacets({ words: 'alger', filters: ['lang:fr'] }, ['place', 'language'], 1);
    expect(facets.map(({ filter, articles }) => [filter, articles])).toEqual([
      ['e:geonames:2507480', 2],
      ['lang:fr', 2],
    ]);
    await removals.removeArticles(['a']);
    const [place] = await search.searchAnswers.listFacets({ words: '"alger"', filters: [] }, ['place'], 1);
    expect(place).toMatchObject({ label: 'Alger', articles: 1, mentions: 1 });
  });

  it.each(['', '-oran'])('count neither removed articles nor what articles were before, of %j', async (words) => {
    while (await tidyIndex(database, { mostPending: 0, blocksAtOnce: 1 }));
    await put({ id: 'c', text: 'Béchar.', mentions: [makePlace('Béchar.', 'Béchar')], language: 'en' });
    await removals.removeArticles(['a']);
    const facets = await search.searchAnswers.listFacets({ words, filters: [] }, ['place', 'language'], 9);
    expect(facets.map(({ label, articles }) => [label, articles])).toEqual([
      ['Algiers', 1],
      ['Béchar', 1],
      ['en', 2],
    ]);
  });

  it('call places as the reader’s language does, but for those that the reader named', async () => {
    knowledge.gazetteer = loadGazetteer();
    const label = async () => (await search.searchAnswers.listFacets({ words: 'algiers ', filters: [] }, ['place'], 1))[0]?.label;
    expect(await label()).toBe('Algiers');
    vi.spyOn(fake.browser.i18n, 'getMessage').mockReturnValue('fr');
    expect(await label()).toBe('Alger');
    const decisions = await import('../../src/background/entity-decisions');
    await decisions.decideEntity({
      key: 'e:geonames:2507480',
      kind: 'place',
      name: 'Alger',
      verdict: { type: 'rename', name: 'La Blanche' },
    });
    await decisions.carryOutDecisions();
    expect(await label()).toBe('La Blanche');
  });

  it('lead each to as many articles as they say', async () => {
    const facets = await search.searchAnswers.listFacets({ words: '', filters: [] }, kinds, 9);
    expect(facets.length).toBeGreaterThan(5);
    for (const { filter, articles } of facets)
      expect(await search.select({ words: '', filters: [filter] }), filter).toHaveLength(articles);
  });
});

describe('the order', () => {
  it.each([
    ['saved', ['c', 'b', 'a']],
    ['published', ['a', 'c', 'b']],
    ['title', ['b', 'c', 'a']],
    ['relevance', ['c', 'b', 'a']],
  ] as const)('by %s is %j', async (sort, ids) => {
    const published = (value: string) => ({ value, source: 'meta' as const });
    await put({ id: 'a', title: '« Zèle »', savedAt: '2022-01-01T00:00:00Z', published: published('2022-03-01') });
    await put({ id: 'b', title: 'Âne', savedAt: '2022-01-02T00:00:00Z' });
    await put({ id: 'c', title: 'Ânesse', savedAt: '2022-01-03T00:00:00Z', published: published('2022') });
    expect(await found('', sort)).toEqual(ids);
  });
});

describe('a page of the library', () => {
  it('shows what matched, in the text', async () => {
    await put({ id: 'a', text: `${'Avant. '.repeat(60)}Les manœuvres d’Algérie.${' Après.'.repeat(60)}` });
    const page = await search.searchAnswers.searchLibrary({
      words: 'algerie manoeuvres',
      filters: [],
      sort: 'saved',
      from: 0,
      count: 5,
    });
    const { text, marks } = page.articles[0]?.snippet ?? { text: '', marks: [] };
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['manœuvres', 'Algérie']);
    expect(text).toMatch(/^….*…$/);
  });

  it('counts the whole selection and shows a stretch of it', async () => {
    for (let number = 1; number <= 5; number += 1) await put({ id: `on-${number}`, savedAt: `2022-01-0${number}T00:00:00Z` });
    const page = await search.searchAnswers.searchLibrary({ words: '', filters: [], sort: 'saved', from: 1, count: 2 });
    expect(page.total).toBe(5);
    expect(page.articles.map(({ article }) => article.id)).toEqual(['on-4', 'on-3']);
  });

  it('says how many marks, notes, tags and warnings an article has', async () => {
    const text = 'Le 31 avril.';
    const mentions = [makeDate(text, '31 avril', '2022-04', { warnings: [{ code: 'impossible-date', day: 31, month: 4 }] })];
    await put({ id: 'a', text, mentions });
    await annotate('a', makeMark(text, '31 avril', { id: 'm', tags: ['x'] }));
    await annotate('a', makeNote({ id: 'n', note: 'Vu.', tags: ['x', 'y'] }));
    const page = await search.searchAnswers.searchLibrary({ words: '', filters: [], sort: 'saved', from: 0, count: 5 });
    expect(page.articles).toMatchObject([{ marks: 1, notes: 1, tags: ['x', 'y'], warnings: 1, snippet: null }]);
  });
});

async function put(written: Partial<Article> & { readonly id: string }): Promise<Article> {
  const article = makeArticle({ title: 'Titre', site: 'Site', text: 'Rien.', ...written });
  await putArticle(database, article, { addresses: [`https://journal.example/${article.id}`], fingerprint: [] });
  return article;
}

async function annotate(articleId: string, annotation: Parameters<typeof rowOf>[0]): Promise<void> {
  await putChange(database, { articleId, annotationId: annotation.id, before: null, after: rowOf(annotation, articleId) });
}

function found(words: string, sort: LibrarySort = 'saved'): Promise<string[]> {
  return search.select({ words, filters: [] }, sort);
}
