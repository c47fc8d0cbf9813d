import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readImport } from '../../src/core/imports/read-import';
import type { WholeDraft } from '../../src/model/article';
import { ALL_ARTICLES } from '../../src/model/library';
import { makeMark } from '../support/make-annotation';
import { openBackground, savedIn, type Background } from '../support/open-background';
import { fileOf, READING } from '../support/reading-context';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>
<DT><H3>Maghreb</H3><DL><DT><A HREF="https://www.journal.example/a?utm_source=rss" ADD_DATE="1649580000">Manœuvres</A><DD>À relire.</DL>
<DT><A HREF="https://gazette.example/b" TAGS="budget">Manœuvres au sénat</A></DL>`;
const TEXT = 'Les troupes sont arrivées le 5 avril 2022.';
const DRAFT: WholeDraft = {
  address: 'https://journal.example/a',
  title: 'Manœuvres au désert',
  site: 'Le Journal',
  authors: ['Ann'],
  language: 'fr',
  text: TEXT,
  html: `<p>${TEXT}</p>`,
};

let background: Background;

beforeEach(async () => {
  background = await openBackground();
  await background.imports.importArticles(readImport(fileOf('bookmarks.html', BOOKMARKS), READING).articles);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a file of bookmarks that was taken in', () => {
  it('changes nothing when it is taken in again', async () => {
    const before = await savedIn(background);
    const again = readImport(fileOf('bookmarks.html', BOOKMARKS), { ...READING, importedAt: '2027-01-01T00:00:00.000Z' });
    expect(await background.imports.importArticles(again.articles)).toEqual({ added: [], merged: [], unchanged: 2 });
    expect(await savedIn(background)).toEqual(before);
  });

  it('never undoes what the reader wrote since', async () => {
    await background.tags.addTags(
      (await savedIn(background)).map(({ id }) => id),
      ['vu'],
    );
    const again = readImport(fileOf('bookmarks.html', BOOKMARKS), { ...READING, importedAt: '2027-01-01T00:00:00.000Z' });
    await background.imports.importArticles(again.articles);
    const tags = (await savedIn(background)).map(({ annotations }) => annotations?.[0]?.tags.toSorted());
    expect(tags.toSorted()).toEqual([
      ['Maghreb', 'vu'],
      ['budget', 'vu'],
    ]);
  });

  it('is found on its pages, which make it whole when they are saved', async () => {
    const { findSame } = await import('../../src/background/same-article');
    expect(await findSame(DRAFT)).toMatchObject({ how: 'read', article: { isToRead: true, title: 'Manœuvres' } });
    const { id } = await background.library.saveDraft(DRAFT);
    const article = (await savedIn(background)).find((one) => one.id === id);
    expect(article).toMatchObject({ title: DRAFT.title, authors: ['Ann'], text: TEXT, savedAt: '2022-04-10T08:40:00.000Z' });
    expect(article?.annotations).toMatchObject([{ note: 'À relire.', tags: ['Maghreb'] }]);
    expect(article).not.toHaveProperty('revisions');
    expect(await findSame(DRAFT)).not.toMatchObject({ article: { isToRead: true } });
    expect(await savedIn(background)).toHaveLength(2);
  });

  it('is made whole by a mark on its page, not by a note on it', async () => {
    const { annotate } = background.annotations;
    const readDraft = vi.fn<() => Promise<WholeDraft>>(async () => DRAFT);
    const note = {
      id: '00000000-0000-4000-8000-000000000007',
      target: { type: 'article' },
      label: '',
      note: 'Vu.',
      tags: [],
    } as const;
    await annotate(DRAFT.address, note, readDraft);
    expect(readDraft).not.toHaveBeenCalled();
    const { createdAt: _createdAt, changedAt: _changedAt, ...mark } = makeMark(TEXT, 'troupes');
    await annotate(DRAFT.address, mark, readDraft);
    const articles = await savedIn(background);
    expect(articles).toHaveLength(2);
    const article = articles.find(({ text }) => text === TEXT);
    expect(article?.annotations?.map(({ target }) => target.type).toSorted()).toEqual(['article', 'passage']);
  });

  it('leaves every view of the library standing, and stands on its day in none', async () => {
    const { timeAnswers } = await import('../../src/background/times');
    const { searchAnswers } = await import('../../src/background/search');
    const { getEntity } = await import('../../src/background/read-entity');
    const [article] = await savedIn(background);
    expect(await searchAnswers.findRelatedTo(article?.id ?? '')).toEqual(expect.any(Array));
    expect(await timeAnswers.getTimeline(ALL_ARTICLES, null)).toMatchObject({ articles: 2, events: [], extent: null });
    expect(await timeAnswers.getCalendarMonth(ALL_ARTICLES, '2022-04')).toMatchObject({ days: [], vague: [] });
    expect(await timeAnswers.getOnThisDay(ALL_ARTICLES, 4, 10)).toEqual([]);
    expect(await timeAnswers.getContradictions(ALL_ARTICLES, 9)).toMatchObject({ totalWithin: 0, totalBetween: 0 });
    expect(await getEntity('e:geonames:2507480')).toBeNull();
    const { articles } = await searchAnswers.searchLibrary({ words: 'senat', filters: [], sort: 'relevance', from: 0, count: 9 });
    expect(articles.map((found) => [found.article.title, found.snippet])).toEqual([['Manœuvres au sénat', null]]);
  });
});
