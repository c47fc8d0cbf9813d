// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../src/ui/library/Library';
import { clearStorage } from '../../support/fake-browser';
import { FakeLibrary } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

// What is loaded when it is needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });

let library: FakeLibrary;

beforeEach(() => {
  library = new FakeLibrary(3);
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

describe('the reminder of a backup', () => {
  it('is asked for once the first list is there, for all that is saved is counted', async () => {
    let answer = (): void => undefined;
    const found = new Promise<object>((resolve) => (answer = () => resolve({ total: 3, articles: library.articles })));
    library.answers = { searchLibrary: () => found, countSavedSince: async () => 40 };
    history.replaceState(null, '', '/library');
    render(<Library />);
    await vi.waitFor(() => expect(library.valuesOf('searchLibrary')).toHaveLength(1));
    await new Promise((next) => {
      setTimeout(next, 50);
    });
    expect(library.valuesOf('countSavedSince')).toEqual([]);
    answer();
    await screen.findByRole('complementary', { name: 'backupReminder' });
    expect(screen.queryByText('Article 1')).not.toBeNull();
  });

  it('does not wait for a list where none is shown', async () => {
    library.answers = { countSavedSince: async () => 40 };
    history.replaceState(null, '', '/library?view=article&id=a1');
    render(<Library />);
    await screen.findByRole('complementary', { name: 'backupReminder' });
  });
});

describe('the page of an article', () => {
  it('leads back to what the reader came from, and to the list where that is nothing', async () => {
    history.replaceState(null, '', '/library?q=Article');
    render(<Library />);
    await screen.findByText('Article 1');
    fireEvent.click(screen.getByRole('link', { name: 'Article 2' }));
    const back = await screen.findByRole('link', { name: 'backToResults' });
    expect(back.getAttribute('href')).toBe('/library?q=Article');
    fireEvent.click(back);
    await screen.findByRole('link', { name: 'Article 2' });
    expect(location.search).toBe('?q=Article');
    cleanup();
    history.replaceState(null, '', '/library?view=article&id=a1');
    render(<Library />);
    expect(screen.getByRole('link', { name: 'backToList' }).getAttribute('href')).toBe('/library');
  });

  it('has the search field, in which the reader types on once it leads to the list', async () => {
    history.replaceState(null, '', '/library?view=article&id=a1');
    render(<Library />);
    const field = screen.getByRole('searchbox');
    field.focus();
    fireEvent.input(field, { target: { value: 'Article 2' } });
    await screen.findByRole('link', { name: 'Article 2' });
    expect(location.search).toBe('?q=Article%202');
    expect(library.valuesOf('searchLibrary').at(-1)).toMatchObject([{ words: 'Article 2' }]);
    expect(document.activeElement).toBe(field);
  });
});
