// @vitest-environment jsdom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/model/article';
import { ArticlePage } from '../../../src/ui/library/article/ArticlePage';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';

const { browser } = await vi.hoisted(() => import('../../support/fake-browser'));
vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const TEXT = 'Les troupes sont arrivées ce mardi 5 avril à Béchar.';
const BEFORE = TEXT.replace('avril', 'novembre');
const WARNING = { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' } as const;
const go = vi.fn<() => void>();

let asked: { readonly ask: string; readonly values: readonly unknown[] }[];
let article: Article;
let hasChange: boolean;

beforeEach(() => {
  asked = [];
  hasChange = false;
  article = makeArticle({
    text: TEXT,
    html: `<p>${TEXT}</p>`,
    mentions: [makeDate(TEXT, 'ce mardi 5 avril', '2022-04-05'), makePlace(TEXT, 'Béchar', { entityId: 'geonames:2505530' })],
    annotations: [makeMark(TEXT, 'troupes'), makeNote({ id: '00000000-0000-4000-8000-000000000002', note: 'À suivre.' })],
    revisions: [
      {
        savedAt: '2022-04-11T08:00:00.000Z',
        keptAt: '2022-04-12T08:00:00.000Z',
        title: 'Avant',
        text: BEFORE,
        mentions: [makeDate(BEFORE, 'ce mardi 5 novembre', '2022-11-05', { warnings: [WARNING] })],
      },
    ],
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
    const question = message as (typeof asked)[number];
    asked.push(question);
    return { ok: true, value: answerTo(question.ask) };
  });
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  // Of style sheets that scripts make jsdom knows nothing.
  CSSStyleSheet.prototype.replaceSync = vi.fn<() => void>();
  document.adoptedStyleSheets = [];
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the page of a saved article', () => {
  it('shows its text, what it names, and the way to the page of each name', async () => {
    const { container } = await show();
    expect(container.querySelector('.kept-text')?.textContent).toBe(TEXT);
    const names = Array.from(container.querySelectorAll('.index li button'), ({ textContent }) => textContent);
    expect(names).toEqual(['ce mardi 5 avril', 'Béchar']);
    expect(container.querySelector('.index a')?.getAttribute('href')).toContain('view=entity&key=e%3Ageonames%3A2505530');
  });

  it('shows the first of many names, and all when asked; a date that cannot be right says so', async () => {
    const words = Array.from({ length: 10 }, (_, number) => `Ville${String.fromCodePoint(65 + number)}`);
    const text = `Le mardi 5 novembre, ${words.join(', ')}.`;
    const doubtful = makeDate(text, 'mardi 5 novembre', '2022-11-05', { warnings: [WARNING] });
    article = { ...article, text, html: '', mentions: [doubtful, ...words.map((word) => makePlace(text, word))] };
    const { container } = await show();
    expect(container.querySelectorAll('.index li')).toHaveLength(8);
    expect(container.querySelector('.index li strong')?.textContent).toBe('doubtful ');
    fireEvent.click(container.querySelector('.index > button') ?? container);
    await waitFor(() => expect(container.querySelectorAll('.index li')).toHaveLength(11));
  });

  it('that is to be read says so, leads to the original, and looks for its marks later', async () => {
    const annotations = [makeMark(TEXT, 'troupes'), makeNote({ id: '00000000-0000-4000-8000-000000000002', note: 'À suivre.' })];
    article = makeArticle({ text: '', annotations });
    const { container } = await show();
    const notice = container.querySelector('.to-read-notice');
    expect(notice?.querySelector('strong')?.textContent).toBe('toRead.');
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe(article.address);
    expect(container.textContent).not.toContain('articleTextOnly');
    expect(container.querySelector('.my-notes h4')?.textContent).toBe('toReadMarks');
    expect(container.querySelectorAll('.my-notes textarea')).toHaveLength(2);
  });

  it('that has a text is not to be read', async () => {
    const { container } = await show();
    expect(container.querySelector('.to-read-notice')).toBeNull();
  });

  it('tells what changed since it was first saved, and that a contradiction is gone', async () => {
    const { container } = await show();
    expect(container.querySelector('.facts')?.textContent).toContain('changeDateDoubtGone ce mardi 5 novembre ce mardi 5 avril');
    expect(container.querySelector('del')?.textContent).toBe('revisionDeleted novembre');
    expect(container.querySelector('ins')?.textContent).toBe('revisionInserted avril');
  });

  it('leads to the original at the words that were marked, or that its address names', async () => {
    const { container, rerender } = await show();
    const address = (): string | null | undefined => container.querySelector('.article-head a')?.getAttribute('href');
    expect(address()).toBe(`${article.address}#:~:text=troupes`);
    rerender(page(TEXT.indexOf('Béchar')));
    expect(address()).toBe(`${article.address}#:~:text=B%C3%A9char.`);
  });

  it('keeps what is written on a mark and on the article', async () => {
    const { container } = await show();
    const [onMark, onWhole] = Array.from(container.querySelectorAll('textarea'));
    if (!onMark || !onWhole) throw new Error('There is nowhere to write.');
    expect(onWhole.value).toBe('À suivre.');
    fireEvent.input(onMark, { target: { value: 'Vu.' } });
    fireEvent.submit(onMark.form ?? onMark);
    await waitFor(() => {
      const fields = { note: 'Vu.' };
      expect(asked).toContainEqual({
        ask: 'changeSavedAnnotation',
        values: [article.address, article.annotations?.[0]?.id, fields],
      });
    });
  });

  it('lists a mark whose words are gone as no longer found', async () => {
    article = { ...article, annotations: [makeMark('Un tout autre texte sur la récolte des olives.', 'récolte des olives')] };
    const { container } = await show();
    expect(container.querySelector('.my-notes h4')?.textContent).toBe('articleOrphans');
    expect(container.querySelector('.my-notes h4 + ol')?.textContent).toContain('récolte des olives');
  });

  it('has the focus on the way back once a mark is deleted', async () => {
    const { container } = await show();
    const button = container.querySelector<HTMLElement>('[aria-label^=deleteMarkNamed]');
    button?.focus();
    article = { ...article, annotations: [] };
    button?.click();
    await waitFor(() => expect(container.querySelector('.mark-item')).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe('undoMarkChange'));
  });

  it.each([true, false])('can have a change taken back where nothing is left of it, if one is kept: %s', async (isKept) => {
    hasChange = isKept;
    article = { ...article, annotations: [] };
    const { container } = await show();
    await waitFor(() => expect(asked).toContainEqual({ ask: 'canUndoSavedChange', values: [article.address] }));
    await waitFor(() => expect(container.querySelectorAll('.my-notes > .row button')).toHaveLength(isKept ? 1 : 0));
  });

  it('is removed in one click and given back in another', async () => {
    const { container } = await show();
    fireEvent.click(container.querySelector('[aria-label^=deleteNamed]') ?? container);
    await waitFor(() => expect(asked).toContainEqual({ ask: 'removeArticles', values: [[article.id]] }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('undoRemove'));
    fireEvent.click(container.querySelector('.undo-bar button') ?? container);
    await waitFor(() => expect(asked).toContainEqual({ ask: 'undoRemoval', values: ['removal'] }));
    await waitFor(() => expect(document.activeElement?.id).toBe('article-title'));
  });
});

async function show() {
  const shown = render(page());
  await waitFor(() => expect(shown.container.querySelector('.saved-article')).not.toBeNull());
  return shown;
}

function page(at?: number) {
  const place = { view: 'article', id: article.id, ...(at !== undefined && { at }) } as const;
  return <ArticlePage place={place} go={go} replace={go} />;
}

function answerTo(ask: string): unknown {
  if (ask === 'getArticles') return [article];
  if (ask === 'removeArticles')
    return { id: 'removal', removedAt: '2022-04-11T08:00:00.000Z', articles: 1, title: article.title };
  if (ask === 'canUndoSavedChange') return hasChange;
  return ask === 'findRelatedTo' || ask === 'listTags' ? [] : undefined;
}
