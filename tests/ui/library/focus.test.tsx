// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facet } from '../../../src/model/library';
import { Library } from '../../../src/ui/library/Library';
import { clearStorage } from '../../support/fake-browser';
import { FakeLibrary, makeFound } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

// What is loaded when it is needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });

let library: FakeLibrary;

beforeEach(() => {
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
  library = new FakeLibrary(0);
  library.articles = [makeFound('a', 'Article 1', { tags: ['x'] }), makeFound('b', 'Article 2', { tags: ['x', 'y'] })];
});

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the focus, when what was pressed is gone', () => {
  it('goes to the other filters, and from the last one to what is found without it', async () => {
    await open('?f=tag:x&f=tag:y', 'Article 2');
    press(screen.getByRole('button', { name: 'removeFilter y' }));
    expect(document.activeElement).toBe(screen.getByRole('list', { name: 'chosenFilters' }));
    press(await screen.findByRole('button', { name: 'removeFilter x' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'chosenFilters' })).toBeNull());
    expect(document.activeElement).toBe(results());
  });

  it('goes to what is found when all filters are cleared, where keys lead on to the rows', async () => {
    await open('?f=tag:x&f=tag:y', 'Article 2');
    press(screen.getByText('clearFilters'));
    await screen.findByText('Article 1');
    expect(document.activeElement).toBe(results());
    fireEvent.keyDown(results(), { key: 'j' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Article 2'));
  });

  it.each([
    ['?q=zzz', 'clearSearch'],
    ['?f=tag:z', 'clearFilters'],
  ])('goes to what is found once nothing was found, with %s', async (search, words) => {
    await open(search, search.includes('q=') ? 'nothingFoundFor zzz' : 'nothingFoundWith');
    press(within(results()).getByText(words));
    await screen.findByText('Article 1');
    expect(document.activeElement).toBe(results());
  });

  it('goes to the first of the filters that there are besides', async () => {
    library.facets = Array.from({ length: 9 }, (_, at): Facet => ({
      kind: 'tag',
      filter: `tag:${at}`,
      label: `t${at}`,
      articles: 9,
      mentions: 9,
    }));
    await open('', 'Article 1');
    press(await screen.findByRole('button', { name: /^moreOf/ }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /^t6/ })));
  });

  it('stays on the bar that says what was taken back, and goes to the list when that is put away', async () => {
    library.answers = {
      removeArticles: async (ids) => ({ id: 'r1', removedAt: '', articles: ids.length, title: '' }),
      undoRemoval: async () => undefined,
    };
    await open('', 'Article 1');
    fireEvent.click(screen.getByRole('button', { name: 'deleteNamed Article 1' }));
    press(await screen.findByText('undoRemove'));
    const said = await screen.findByText('undone');
    expect(document.activeElement?.contains(said)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    press(screen.getByRole('button', { name: 'close' }));
    expect(document.activeElement).toBe(results());
  });
});

async function open(search: string, words: string): Promise<void> {
  history.replaceState(null, '', `/library${search}`);
  render(<Library />);
  await screen.findByText(words);
}

function results(): HTMLElement {
  return screen.getByRole('region', { name: 'libraryView_list' });
}

/** As a reader does, who leads the focus to it first. */
function press(control: HTMLElement): void {
  control.focus();
  fireEvent.click(control);
}
