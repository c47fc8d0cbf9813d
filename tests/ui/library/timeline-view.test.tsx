// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIBRARY_HOME, type LibraryPlace, type SelectionPlace } from '../../../src/core/library/library-place';
import { timelineOf } from '../../../src/core/timeline/timeline-of';
import { daysOf } from '../../../src/core/timeline/days-of';
import { TimelineView } from '../../../src/ui/library/views/TimelineView';
import type { ArticleDates, DateQuotes, DayRange } from '../../../src/model/time';
import { FakeLibrary } from '../../support/fake-library';
import { makeArticle } from '../../support/make-article';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const ARTICLE: ArticleDates = {
  published: '2022-04-06',
  dates: [
    { start: 0, end: 4, value: '2022-04-05', ...range('2022-04-05') },
    { start: 10, end: 14, value: '2022-04', ...range('2022-04') },
    { start: 20, end: 24, value: '2022-11-05', ...range('2022-11-05'), isDoubted: true },
  ],
  doubts: [
    {
      start: 20,
      end: 24,
      warning: { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' },
    },
  ],
};
const { text: _text, mentions: _mentions, updatedAt: _updatedAt, ...HEAD } = makeArticle({ id: 'one', title: 'Les grues' });
const QUOTES: DateQuotes = {
  total: 1,
  quotes: [
    {
      article: HEAD,
      start: 20,
      end: 24,
      value: '2022-11-05',
      sentence: { text: 'La nouvelle de ce mardi.', marks: [{ start: 15, end: 23 }] },
    },
  ],
};

let library: FakeLibrary;
let went: LibraryPlace[];

beforeEach(() => {
  went = [];
  library = new FakeLibrary(0);
  library.answers = {
    getTimeline: async (_selection: unknown, shown: DayRange | null) => timelineOf([ARTICLE], shown),
    quoteDates: async () => QUOTES,
    listPublished: async () => ({ total: 1, articles: [HEAD] }),
  };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the timeline', () => {
  it('lists by month what it draws, with what is doubted and what is suggested', async () => {
    const { container } = show('2022');
    const rows = await waitFor(() => {
      const texts = [...container.querySelectorAll('.timeline-list ol > li')].map((row) => row.textContent);
      expect(texts).toHaveLength(4);
      return texts;
    });
    expect(rows[0]).toContain('April 2022');
    expect(rows[1]).toContain('Tuesday, April 5, 2022');
    expect(rows[2]).toContain('calendarPublished_one 1');
    expect(rows[3]).toMatch(/Saturday, November 5, 2022.*timelineDoubts_one 1.*warningSuggestion Tuesday, April 5, 2022/);
    expect(container.querySelectorAll('.timeline-mark')).toHaveLength(3);
    expect(container.querySelector('[data-value="2022-11-05"]')?.getAttribute('data-doubted')).toBe('true');
    expect(container.querySelectorAll('g.suggestion')).toHaveLength(1);
  });

  it('draws lines from the publication of a single article to what it tells', async () => {
    const { container } = show('2022');
    await waitFor(() => expect(container.querySelectorAll('.tells')).toHaveLength(3));
  });

  it('shows the sentences of a mark that is pressed, takes the focus there, and leads to the article', async () => {
    const { container } = show('2022');
    const mark = await waitFor(() => found(container, '[data-value="2022-11-05"]'));
    fireEvent.keyDown(mark, { key: 'Enter' });
    const link = await screen.findByText('Les grues');
    expect(link.getAttribute('href')).toContain('?view=article&id=one&at=20');
    expect(found(container, '.quote mark').textContent).toBe('ce mardi');
    expect(document.activeElement?.textContent).toBe('Saturday, November 5, 2022');
    fireEvent.click(link);
    expect(went).toEqual([{ view: 'article', id: 'one', at: 20 }]);
    fireEvent.keyDown(found(container, '.opened'), { key: 'Escape' });
    await waitFor(() => expect(container.querySelector('.opened')).toBeNull());
  });

  it('zooms and moves by keys, and keeps the days in the address', async () => {
    const { container } = show('2022-04-01/2022-04-20');
    const drawing = await waitFor(() => found(container, '.timeline-drawing'));
    fireEvent.keyDown(drawing, { key: '+' });
    await waitFor(() => expect(time(container)).toBe('2022-04-06/2022-04-15'));
    fireEvent.keyDown(drawing, { key: 'ArrowRight' });
    await waitFor(() => expect(time(container)).toBe('2022-04-10/2022-04-19'));
    fireEvent.keyDown(drawing, { key: '-' });
    await waitFor(() => expect(time(container)).toBe('2022-04-05/2022-04-24'));
  });

  it('opens what was published as a list of articles', async () => {
    const { container } = show('2022');
    fireEvent.click(await screen.findByRole('button', { name: /calendarPublished_one 1/ }));
    const link = await waitFor(() => found(container, '.published-list a'));
    expect(link.getAttribute('href')).toContain('?view=article&id=one');
  });

  it('shows a level around a date that is stated, and says at which it is', async () => {
    const { container } = show('2022-01-01/2022-12-31');
    const month = await screen.findByRole('button', { name: 'timelineZoom_day' });
    expect(month.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(month);
    await waitFor(() => expect(container.querySelectorAll('.timeline-mark').length).toBeGreaterThan(0));
    await waitFor(() => expect(screen.getByText('timelineZoom_day').getAttribute('aria-pressed')).toBe('true'));
    expect(screen.queryByText('timelineNothingHere')).toBeNull();
  });

  it('says so where nothing is in the days shown, and leads to the nearest date', async () => {
    const { container } = show('2023-02-01/2023-02-07');
    fireEvent.click(await screen.findByText('timelineToNearest'));
    await waitFor(() => expect(time(container)).toBe('2022-11-02/2022-11-08'));
    await waitFor(() => expect(screen.queryByText('timelineToNearest')).toBeNull());
  });

  it('says so where there are no dates', async () => {
    library.answers = { getTimeline: async () => timelineOf([], null) };
    show('');
    await screen.findByText('timelineEmpty');
  });
});

function show(at: string): ReturnType<typeof render> {
  function Page() {
    const [place, setPlace] = useState<SelectionPlace>({ ...LIBRARY_HOME, view: 'timeline', time: at });
    const replace = (next: LibraryPlace): void => setPlace(next as SelectionPlace);
    return (
      <div data-time={place.time}>
        <TimelineView place={place} go={(next) => went.push(next)} replace={replace} />
      </div>
    );
  }
  return render(<Page />);
}

function time(container: Element): string | null {
  return found(container, '[data-time]').getAttribute('data-time');
}

function found(container: Element, selector: string): HTMLElement {
  const element = container.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

function range(value: string): DayRange {
  const days = daysOf(value);
  if (!days) throw new Error(value);
  return { first: days.first, last: days.last };
}
