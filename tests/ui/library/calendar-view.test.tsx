// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIBRARY_HOME, type LibraryPlace, type SelectionPlace } from '../../../src/core/library/library-place';
import { CalendarView } from '../../../src/ui/library/views/CalendarView';
import { firstWeekday } from '../../../src/ui/library/views/first-weekday';
import { FakeLibrary } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

let library: FakeLibrary;

beforeEach(() => {
  library = new FakeLibrary(0);
  library.answers = {
    getCalendarMonth: async (_selection: unknown, month: string) =>
      month === '2022-04'
        ? { days: [{ day: 5, mentions: 3, published: 1, doubts: 1 }], vague: [], previous: '2021-10', next: '2022-11' }
        : { days: [], vague: [] },
    getOnThisDay: async () => [],
    quoteDates: async () => ({ total: 0, quotes: [] }),
  };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the calendar', () => {
  it('says of each day how many dates fall on it', async () => {
    const { container } = show('2022-04');
    await screen.findByRole('button', {
      name: 'Tuesday, April 5, 2022, timelineMentions_other 3, calendarPublished_one 1, timelineDoubts_one 1',
    });
    expect([...container.querySelectorAll('td')].filter(({ textContent }) => textContent !== '')).toHaveLength(30);
  });

  it('has one stop for the Tab key, and arrows lead on from day to day and into the next month', async () => {
    const { container } = show('2022-04-29');
    const stops = (): Element[] => [...container.querySelectorAll('td [tabindex="0"]')];
    expect(stops().map((stop) => stop.querySelector('.number')?.textContent)).toEqual(['29']);
    for (const key of ['ArrowRight', 'ArrowRight']) fireEvent.keyDown(found(container, 'td [tabindex="0"]'), { key });
    await waitFor(() => expect(document.activeElement?.querySelector('.unseen')?.textContent).toBe('Sunday, May 1, 2022'));
    expect(stops()).toHaveLength(1);
    fireEvent.keyDown(found(container, 'td [tabindex="0"]'), { key: 'PageUp' });
    await waitFor(() => expect(document.activeElement?.querySelector('.unseen')?.textContent).toMatch(/^Friday, April 1, 2022/));
  });

  it('shows the sentences of a day that is pressed', async () => {
    show('2022-04');
    fireEvent.click(await screen.findByRole('button', { name: /^Tuesday, April 5/ }));
    await screen.findByRole('heading', { name: 'Tuesday, April 5, 2022' });
    await waitFor(() => expect(library.valuesOf('quoteDates')[0]?.[2]).toBeNull());
    expect(library.valuesOf('getOnThisDay').at(-1)?.slice(1)).toEqual([4, 5]);
  });

  it('leads to the nearest months with dates', async () => {
    show('2022-04');
    fireEvent.click(await screen.findByRole('button', { name: 'calendarPrevious October 2021' }));
    await screen.findByRole('heading', { name: 'October 2021' });
  });

  it('opens at the last month with dates where this one has none, and at an empty one that is asked for', async () => {
    const { answers } = library;
    const ofApril = answers['getCalendarMonth'] as (selection: unknown, month: string) => Promise<object>;
    library.answers = {
      ...answers,
      getCalendarMonth: async (selection: unknown, month: string) => ({
        ...(await ofApril(selection, month)),
        ...(month !== '2022-04' && { previous: '2022-04' }),
      }),
    };
    show('');
    await screen.findByRole('heading', { name: 'April 2022' });
    cleanup();
    show('2022-05');
    await screen.findByText('calendarEmpty');
    expect(screen.getByRole('heading', { name: 'May 2022' })).toBeTruthy();
  });

  it('begins weeks as the language does', () => {
    expect([firstWeekday('fr'), firstWeekday('en-US')]).toEqual([1, 7]);
  });
});

function show(time: string): ReturnType<typeof render> {
  function Page() {
    const [place, setPlace] = useState<SelectionPlace>({ ...LIBRARY_HOME, view: 'calendar', time });
    const replace = (next: LibraryPlace): void => setPlace(next as SelectionPlace);
    return <CalendarView place={place} go={() => undefined} replace={replace} />;
  }
  return render(<Page />);
}

function found(container: Element, selector: string): HTMLElement {
  const element = container.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}
