// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIBRARY_HOME } from '../../../src/core/library/library-place';
import { ContradictionsView } from '../../../src/ui/library/views/ContradictionsView';
import type { Contradictions, DateQuote } from '../../../src/model/time';
import { FakeLibrary } from '../../support/fake-library';
import { makeArticle } from '../../support/make-article';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const PAIR = { id: 'a|b', one: quote('a', '2018-08-14'), other: quote('b', '2018-08-15'), shared: ['Gênes', 'Italie'] };
const DOUBT: DateQuote = {
  ...quote('a', '2022-11-05'),
  warning: { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' },
};

let library: FakeLibrary;
let found: Contradictions;

beforeEach(() => {
  found = { totalWithin: 1, totalBetween: 1, within: [DOUBT], between: [PAIR], dismissed: [] };
  library = new FakeLibrary(0);
  library.answers = {
    getContradictions: async () => found,
    dismissDisagreement: async () => {
      found = { ...found, totalBetween: 0, between: [], dismissed: [PAIR] };
    },
    restoreDisagreement: async () => {
      found = { ...found, totalBetween: 1, between: [PAIR], dismissed: [] };
    },
    dismissDoubt: async () => '2022-04-11T08:00:00.000Z',
    restoreDoubt: async () => undefined,
  };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('contradictions', () => {
  it('show both sentences side by side, and what both name', async () => {
    const { container } = show();
    await screen.findByText('contradictionPair Tuesday, August 14, 2018 Wednesday, August 15, 2018');
    const links = [...container.querySelectorAll('.pair a')].map((link) => link.getAttribute('href'));
    expect(links.map((href) => href?.replace(/^.*\?/, ''))).toEqual(['view=article&id=a&at=3', 'view=article&id=b&at=3']);
    expect(screen.getByText('contradictionShared Gênes and Italie')).toBeTruthy();
    expect(container.querySelector('.warning')?.textContent).toContain('warningWeekdayMismatch');
  });

  it('are let go, which can be taken back', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: /contradictionDismiss/ }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /contradictionDismiss/ })).toBeNull());
    fireEvent.click(screen.getByText('undo'));
    await screen.findByRole('button', { name: /contradictionDismiss/ });
    expect(library.valuesOf('restoreDisagreement')).toEqual([['a|b']]);
  });

  it('that were let go are listed apart, and may be contradictions after all', async () => {
    found = { ...found, totalBetween: 0, between: [], dismissed: [PAIR] };
    show();
    expect(await screen.findByText('contradictionsDismissed_one 1')).toBeTruthy();
    fireEvent.click(await screen.findByText('contradictionRestore'));
    await screen.findByRole('button', { name: /contradictionDismiss/ });
    expect(library.valuesOf('restoreDisagreement')).toEqual([['a|b']]);
    expect(screen.queryByText(/contradictionsDismissed/)).toBeNull();
    fireEvent.click(screen.getByText('undo'));
    await screen.findByText('contradictionRestore');
  });

  it('that are let go lead the focus to the way back, and from there to what was done', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: /contradictionDismiss/ }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('undo'));
    fireEvent.click(screen.getByText('undo'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('undone'));
  });

  it('within an article are let go by their words', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'timelineNamed notAnError 2022-11-05' }));
    await waitFor(() => expect(library.valuesOf('dismissDoubt')).toEqual([['a', { start: 3, end: 13 }]]));
    fireEvent.click(await screen.findByText('undo'));
    await waitFor(() => expect(library.valuesOf('restoreDoubt')).toEqual([['a', '2022-04-11T08:00:00.000Z']]));
  });

  it('say so where there are none', async () => {
    found = { totalWithin: 0, totalBetween: 0, within: [], between: [], dismissed: [] };
    show();
    await screen.findByText('contradictionsNone');
  });
});

function show(): ReturnType<typeof render> {
  const place = { ...LIBRARY_HOME, view: 'contradictions' } as const;
  return render(<ContradictionsView place={place} go={() => undefined} replace={() => undefined} />);
}

function quote(id: string, value: string): DateQuote {
  const { text: _text, mentions: _mentions, updatedAt: _updatedAt, ...article } = makeArticle({ id });
  return { article, start: 3, end: 13, value, sentence: { text: `Le ${value}.`, marks: [{ start: 3, end: 13 }] } };
}
