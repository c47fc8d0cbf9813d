// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../src/ui/library/Library';
import { clearStorage } from '../../support/fake-browser';
import { FakeLibrary, makeFound } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const MANY = 10_000;
let library: FakeLibrary;
// What is loaded when it is needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  history.replaceState(null, '', '/library');
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }));
  vi.stubGlobal('scrollTo', vi.fn<typeof scrollTo>());
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
});

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the list', () => {
  it('asks for one stretch only and shows a few rows of ten thousand, each with its number', async () => {
    await open(MANY);
    expect(library.valuesOf('searchLibrary').length).toBe(1);
    const rows = screen.getAllByRole('listitem').filter((row) => row.dataset['index'] !== undefined);
    expect(rows.length).toBeLessThan(40);
    expect(rows[2]?.getAttribute('aria-posinset')).toBe('3');
    expect(rows[2]?.getAttribute('aria-setsize')).toBe(String(MANY));
  });

  it('asks for facets only after the first rows are there', async () => {
    library = new FakeLibrary(3);
    render(<Library />);
    expect(library.asked.map(({ ask }) => ask)).not.toContain('listFacets');
    await screen.findByText('Article 1');
    await waitFor(() => expect(library.asked.map(({ ask }) => ask)).toContain('listFacets'));
    const asks = library.asked.map(({ ask }) => ask);
    expect(asks.indexOf('searchLibrary')).toBeLessThan(asks.indexOf('listFacets'));
  });

  it('tells what there is of each article', async () => {
    library = new FakeLibrary(0);
    const snippet = { text: 'Le prix du thé baisse', marks: [{ start: 11, end: 14 }] };
    library.articles = [makeFound('a', 'Thé', { snippet, notes: 2, marks: 1, warnings: 1, tags: ['asie'] })];
    const { container } = render(<Library />);
    await screen.findByText('Thé');
    expect(container.querySelector('.snippet')?.innerHTML).toBe('Le prix du <mark>thé</mark> baisse');
    expect(container.querySelector('.extras')?.textContent).toBe('rowWarnings_one 1rowNotes_other 2rowMarks_one 1asie');
    expect(screen.getByRole('link', { name: /openOriginalNamed/ }).getAttribute('href')).toContain('journal.example');
  });

  it('marks what was found as text, whatever it holds', async () => {
    library = new FakeLibrary(0);
    const snippet = { text: '<img src=x onerror=alert(1)> thé', marks: [{ start: 0, end: 4 }] };
    library.articles = [makeFound('a', 'Thé', { snippet })];
    const { container } = render(<Library />);
    await screen.findByText('Thé');
    expect(container.querySelector('.snippet img')).toBeNull();
    expect(container.querySelector('.snippet')?.textContent).toBe(snippet.text);
  });

  it('says that nothing is saved yet, and where nothing is found how to find more', async () => {
    library = new FakeLibrary(0);
    render(<Library />);
    await screen.findByText('libraryEmpty');
    cleanup();
    history.replaceState(null, '', '/library?q=zzz&f=tag:x');
    render(<Library />);
    await screen.findByText('nothingFoundFor zzz');
    library.articles = new FakeLibrary(2).articles;
    fireEvent.click(within(screen.getByRole('region', { name: 'libraryView_list' })).getByText('clearFilters'));
    fireEvent.click(await screen.findByText('clearSearch'));
    await screen.findByText('Article 2');
    expect(location.search).toBe('');
  });

  it('says in plain words what went wrong, and tries again', async () => {
    library = new FakeLibrary(2);
    library.answers = { searchLibrary: () => Promise.reject(Object.assign(new Error('later'), { name: 'DatabaseTooNew' })) };
    render(<Library />);
    await screen.findByText('error_DatabaseTooNew');
    library.answers = {};
    fireEvent.click(screen.getByText('tryAgain'));
    await screen.findByText('Article 2');
    expect(screen.queryByText('error_DatabaseTooNew')).toBeNull();
  });

  it('offers what plain words name, once what they find is there, as a filter in their place', async () => {
    library = new FakeLibrary(3);
    const candidate = { key: 'e:geonames:524901', kind: 'place', canonical: 'Moscou', articles: 7 };
    library.answers = {
      findEntities: async () => Array.from({ length: 5 }, (_, at) => ({ ...candidate, key: `${candidate.key}${at}` })),
    };
    history.replaceState(null, '', '/library?q=Article');
    render(<Library />);
    const [first, ...others] = await screen.findAllByRole('button', { name: 'suggestEntity_other 7 kind_place Moscou' });
    expect(others).toHaveLength(2);
    expect(library.valuesOf('findEntities')).toEqual([['Article', '']]);
    const asks = library.asked.map(({ ask }) => ask);
    expect(asks.indexOf('searchLibrary')).toBeLessThan(asks.indexOf('findEntities'));
    if (first) fireEvent.click(first);
    expect(location.search).toBe('?f=e%3Ageonames%3A5249010');
    await waitFor(() => expect(screen.queryByText(/suggestEntity/)).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'libraryView_list' }));
  });

  it.each(['q=person:article', 'q=-article', 'q=Article&f=tag:x', ''])('offers nothing for %j', async (query) => {
    library = new FakeLibrary(1);
    library.articles = [makeFound('a', 'person:article -article Article', { tags: ['x'] })];
    library.answers = { findEntities: async () => [{ key: 'e:x', kind: 'place', canonical: 'X', articles: 1 }] };
    history.replaceState(null, '', `/library?${query}`);
    render(<Library />);
    await screen.findByText(/person:article/);
    await waitFor(() => expect(library.asked.map(({ ask }) => ask)).toContain('listFacets'));
    expect(library.valuesOf('findEntities')).toEqual([]);
  });

  it('sorts', async () => {
    await open(3);
    fireEvent.change(screen.getByRole('combobox', { name: 'sortBy' }), { target: { value: 'title' } });
    await waitFor(() => expect(library.valuesOf('searchLibrary').at(-1)).toMatchObject([{ sort: 'title', from: 0 }]));
    expect(location.search).toBe('?sort=title');
  });

  it('is read again when the library changes, and what is chosen stays chosen', async () => {
    await open(5);
    choose('Article 3');
    library.articles = [makeFound('new', 'New one'), ...library.articles];
    await library.change();
    await screen.findByText('New one');
    expect(box('Article 3').checked).toBe(true);
    expect(box('Article 2').checked).toBe(false);
  });

  it('chooses no longer what was removed elsewhere', async () => {
    await open(5);
    choose('Article 3');
    choose('Article 4');
    expect(screen.getByText('chosenArticles_other 2')).toBeTruthy();
    library.articles = library.articles.filter(({ article }) => article.id !== 'a3');
    await library.change();
    await screen.findByText('chosenArticles_one 1');
  });
});

describe('keys', () => {
  it('move between rows, of which Tab reaches one', async () => {
    await open(5);
    press('j');
    await focusIsOn('Article 2');
    press('ArrowDown');
    await focusIsOn('Article 3');
    press('k');
    await focusIsOn('Article 2');
    press('End');
    await focusIsOn('Article 5');
    press('Home');
    await focusIsOn('Article 1');
    expect(screen.getAllByRole('link', { name: /^Article/ }).filter((link) => link.tabIndex === 0)).toHaveLength(1);
  });

  it('choose: one by Space or x, all between with Shift, all there are with Ctrl+A', async () => {
    await open(MANY);
    press('j');
    await focusIsOn('Article 2');
    press(' ');
    expect(await screen.findByText('chosenArticles_one 1')).toBeTruthy();
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(await screen.findByText('chosenArticles_other 3')).toBeTruthy();
    await focusIsOn('Article 4');
    press('x');
    expect(await screen.findByText('chosenArticles_other 2')).toBeTruthy();
    press('a', { ctrlKey: true });
    expect(await screen.findByText('chosenArticles_other 10,000')).toBeTruthy();
    press('Escape');
    expect(await screen.findByText('count_articles_other 10,000')).toBeTruthy();
  });

  it('remove what is chosen, and take it back', async () => {
    await open(5);
    const all = library.articles;
    library.answers = {
      removeArticles: async (ids) => {
        library.articles = all.filter(({ article }) => !ids.includes(article.id));
        void library.change();
        return { id: 'r1', removedAt: '', articles: ids.length, title: '' };
      },
      undoRemoval: async () => {
        library.articles = all;
        void library.change();
      },
    };
    choose('Article 2');
    choose('Article 3');
    box('Article 2').focus();
    press('Delete');
    await screen.findByText('removedArticles_other 2');
    await screen.findByText('count_articles_other 3');
    expect(library.valuesOf('removeArticles')).toEqual([[['a2', 'a3']]]);
    // The row that had the focus is gone; the next one has it.
    await waitFor(() => expect(document.activeElement?.closest('[data-index]')).not.toBeNull());
    press('z', { ctrlKey: true });
    await screen.findByText('undone');
    await screen.findByText('count_articles_other 5');
    expect(library.valuesOf('undoRemoval')).toEqual([['r1']]);
  });

  it('remove and choose on the bar too, and take back wherever one does not write', async () => {
    await open(5);
    library.answers = {
      removeArticles: async (ids) => ({ id: 'r1', removedAt: '', articles: ids.length, title: '' }),
      undoRemoval: async () => undefined,
    };
    choose('Article 2');
    const bar = screen.getByText('deleteChosen');
    bar.focus();
    press('a', { ctrlKey: true });
    await screen.findByText('chosenArticles_other 5');
    press('Delete');
    await screen.findByText('removedArticles_other 5');
    screen.getByRole('searchbox').focus();
    press('z', { ctrlKey: true });
    screen.getByText('recentlyRemoved').focus();
    // Nothing is chosen any longer.
    press('Delete');
    expect(library.valuesOf('undoRemoval')).toEqual([]);
    screen.getByText('searchHelp').focus();
    press('z', { ctrlKey: true });
    await screen.findByText('undone');
    expect(library.valuesOf('removeArticles')).toHaveLength(1);
  });

  it('lead to the search field, and from there to the list', async () => {
    await open(3);
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    press('x');
    expect(screen.queryByText('chosenArticles_one 1')).toBeNull();
    press('ArrowDown');
    await focusIsOn('Article 1');
  });

  it('open the article of the row from its box too', async () => {
    await open(3);
    box('Article 2').focus();
    await waitFor(() => expect(box('Article 2').tabIndex).toBe(0));
    press('Enter');
    expect(location.search).toBe('?view=article&id=a2');
  });
});

describe('what is done with chosen articles', () => {
  it('is told when it fails, and what is chosen stays chosen', async () => {
    await open(3);
    library.answers = { removeArticles: () => Promise.reject(Object.assign(new Error('full'), { name: 'StorageFull' })) };
    choose('Article 2');
    fireEvent.click(screen.getByText('deleteChosen'));
    await screen.findByText('error_StorageFull');
    expect(box('Article 2').checked).toBe(true);
  });

  it('takes back of each tag only what it added', async () => {
    await open(3);
    library.answers = {
      addTags: async (ids, [tag]) => (tag === 'a' ? [ids[0] ?? ''] : [...ids]),
      removeTags: async () => undefined,
    };
    choose('Article 1');
    choose('Article 2');
    fireEvent.click(screen.getByText('tagChosen'));
    const field = await screen.findByRole('combobox', { name: 'addTag' });
    for (const tag of ['a', 'b']) {
      fireEvent.input(field, { target: { value: tag } });
      fireEvent.keyDown(field, { key: 'Enter' });
    }
    fireEvent.submit(field);
    await screen.findByText('taggedArticles_other 2 a and b');
    fireEvent.click(screen.getByText('undo'));
    await screen.findByText('undone');
    expect(library.valuesOf('removeTags')).toEqual([
      [['a1'], ['a']],
      [['a1', 'a2'], ['b']],
    ]);
  });
});

async function open(count: number): Promise<void> {
  library = new FakeLibrary(count);
  render(<Library />);
  await screen.findByText('Article 1');
}

function box(title: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name: `chooseArticle ${title}` });
}

function choose(title: string): void {
  fireEvent.click(box(title));
}

function press(key: string, more: KeyboardEventInit = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
}

async function focusIsOn(title: string): Promise<void> {
  await waitFor(() => expect(document.activeElement?.textContent).toBe(title));
}
