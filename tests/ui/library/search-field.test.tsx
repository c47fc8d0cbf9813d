// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facet } from '../../../src/model/library';
import { changeSettings } from '../../../src/platform/settings-storage';
import { Library } from '../../../src/ui/library/Library';
import { clearStorage } from '../../support/fake-browser';
import { FakeLibrary, makeFound } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

let library: FakeLibrary;
// What is loaded when it is needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  history.replaceState(null, '', '/library');
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }));
  vi.stubGlobal('scrollTo', vi.fn<typeof scrollTo>());
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100);
  library = new FakeLibrary(12);
});

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the search field', () => {
  it('searches while one types, and what is typed in one go is one step', async () => {
    await open();
    const before = history.length;
    type('Art');
    await waitFor(() => expect(location.search).toBe('?q=Art'));
    type('Article 1');
    await waitFor(() => expect(location.search).toBe('?q=Article%201'));
    await screen.findByText('count_articles_other 4');
    expect(history.length).toBe(before + 1);
    fireEvent.submit(screen.getByRole('searchbox'));
    type('Article 12');
    await waitFor(() => expect(location.search).toBe('?q=Article%2012'));
    expect(history.length).toBe(before + 2);
  });

  it('asks once for letters that follow quickly', async () => {
    await open();
    for (const words of ['A', 'Ar', 'Art']) type(words);
    await waitFor(() => expect(location.search).toBe('?q=Art'));
    expect(library.valuesOf('searchLibrary').flat()).toMatchObject([{ words: '' }, { words: 'Art' }]);
  });

  it('drops an answer that comes after the answer to later words', async () => {
    await open();
    let answerFirst: (page: unknown) => void = () => undefined;
    library.answers = {
      searchLibrary: (query) =>
        query.words === 'slow'
          ? new Promise((resolve) => {
              answerFirst = resolve;
            })
          : Promise.resolve({ total: 1, articles: [makeFound('q', 'Quick')] }),
    };
    type('slow');
    await waitFor(() => expect(location.search).toBe('?q=slow'));
    type('quick');
    await screen.findByText('Quick');
    answerFirst({ total: 1, articles: [makeFound('s', 'Slow')] });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText('Slow')).toBeNull();
    expect(screen.getByText('Quick')).toBeTruthy();
  });

  it('shows the words of the address, also after a step back', async () => {
    history.replaceState(null, '', '/library?q=Article%203');
    render(<Library />);
    await screen.findByText('Article 3');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('Article 3');
    type('Article 4');
    await screen.findByText('Article 4');
    fireEvent.submit(screen.getByRole('searchbox'));
    history.back();
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('Article 3'));
    await screen.findByText('Article 3');
  });

  it('explains the filter words and writes the one that is pressed', async () => {
    await open();
    type('thé');
    fireEvent.click(screen.getByRole('button', { name: 'searchInsert filterWordPerson' }));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('thé filterWordPerson'));
  });

  it('writes between the signs that are written for exact words', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'searchInsert ""' }));
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    await waitFor(() => expect([field.value, field.selectionStart]).toEqual(['""', 1]));
    expect(document.activeElement).toBe(field);
  });

  it('is cleared by Escape', async () => {
    await open();
    type('zzz');
    await screen.findByText('nothingFoundFor zzz');
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    await screen.findByText('Article 1');
    expect(location.search).toBe('');
  });
});

describe('facets', () => {
  const TAG: Facet = { kind: 'tag', filter: 'tag:armée', label: 'armée', articles: 2, mentions: 0 };

  beforeEach(() => {
    library.articles = library.articles.map((found, index) => (index < 2 ? { ...found, tags: ['armée'] } : found));
    library.facets = [
      TAG,
      { kind: 'date', filter: 'd:2022-04', label: '2022-04', articles: 3, mentions: 0 },
      { kind: 'language', filter: 'lang:fr', label: 'fr', articles: 4, mentions: 0 },
      { kind: 'label', filter: 'label:important', label: 'important', articles: 1, mentions: 0 },
      { kind: 'place', filter: 'e:iso:DZ', label: 'Algérie', articles: 5, mentions: 9 },
    ];
  });

  it('are named as the reader names them', async () => {
    await changeSettings((settings) => ({
      ...settings,
      labels: [{ id: 'important', name: 'Essentiel', colour: 'pink', line: 'double' }],
    }));
    await open();
    for (const name of [/April 2022/, /French/, /Essentiel/, /Algérie/]) await screen.findByRole('checkbox', { name });
  });

  it('are toggled, which the address and a chip tell', async () => {
    await open();
    fireEvent.click(await screen.findByRole('checkbox', { name: /armée/ }));
    await screen.findByText('count_articles_other 2', { selector: '.total' });
    expect(location.search).toBe('?f=tag%3Aarm%C3%A9e');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /armée/ }).checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'removeFilter armée' }));
    await screen.findByText('count_articles_other 12', { selector: '.total' });
    expect(location.search).toBe('');
  });

  it('of a kind are shown in full on demand', async () => {
    library.facets = Array.from({ length: 7 }, (_, index) => ({ ...TAG, filter: `tag:t${index}`, label: `t${index}` }));
    await open();
    await screen.findByRole('checkbox', { name: /t5/ });
    expect(screen.queryByRole('checkbox', { name: /t6/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'moreOf facet_tag' }));
    await screen.findByRole('checkbox', { name: /t6/ });
  });

  it('name an entity that the address brings by its key', async () => {
    library.facets = [{ kind: 'person', filter: 'e:person:lmmr', label: 'Ramtane Lamamra', articles: 1, mentions: 2 }];
    history.replaceState(null, '', '/library?f=e%3Aperson%3Almmr');
    render(<Library />);
    await screen.findByRole('button', { name: 'removeFilter Ramtane Lamamra' });
  });

  it('wait behind a button where there is no room', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
    await open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(library.valuesOf('listFacets')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'openFilters' }));
    await screen.findByRole('checkbox', { name: /armée/ });
  });
});

async function open(): Promise<void> {
  render(<Library />);
  await screen.findByText('Article 1');
}

function type(words: string): void {
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
}
