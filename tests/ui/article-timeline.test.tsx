// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listOnPage } from '../../src/content/list-on-page';
import type { DateMention } from '../../src/model/mention';
import { ArticleTimeline } from '../../src/ui/tab/ArticleTimeline';
import { browser } from '../support/fake-browser';
import { makeArticle, makeDate, makePlace } from '../support/make-article';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const TEXT =
  'Oran attend. La visite a eu lieu lundi 4 avril. La suivante est prévue en mai 2022. Ce mardi 5 novembre, tout était dit. Le 31 avril aussi. Encore le 4 avril 2022.';
const DOUBT: DateMention['warnings'] = [
  { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' },
];
const MENTIONS = [
  makePlace(TEXT, 'Oran'),
  makeDate(TEXT, 'lundi 4 avril', '2022-04-04'),
  makeDate(TEXT, 'mai 2022', '2022-05'),
  makeDate(TEXT, 'Ce mardi 5 novembre', '2022-11-05', { warnings: DOUBT }),
  { ...makeDate(TEXT, '31 avril', ''), resolved: undefined } as never,
  makeDate(TEXT, 'le 4 avril 2022', '2022-04-04'),
];

let asked: unknown[];
beforeEach(() => {
  asked = [];
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_tab, question) => {
    asked.push(question);
    return { ok: true };
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the timeline of an article', () => {
  it('lists each date in its sentence, in the order of time and against the publication', () => {
    const { container } = show();
    expect(Array.from(container.querySelectorAll('ol.timed > li'), ({ textContent }) => textContent?.trim())).toEqual([
      'Monday, April 4, 2022 timeDaysBefore_one 1La visite a eu lieu lundi 4 avril.',
      'Monday, April 4, 2022 timeDaysBefore_one 1Encore le 4 avril 2022.',
      'publishedOn Tuesday, April 5, 2022',
      'May 2022 La suivante est prévue en mai 2022.',
      'doubtful Saturday, November 5, 2022 Ce mardi 5 novembre, tout était dit.',
    ]);
    expect(Array.from(container.querySelectorAll('ul.timed > li'), ({ textContent }) => textContent)).toEqual([
      'Le 31 avril aussi.',
    ]);
  });

  it('draws a day as a dot, and a month as long as it is', () => {
    const { container } = show();
    expect(container.querySelector('[data-value="2022-04-04"] .dot')).not.toBeNull();
    expect(container.querySelector('[data-value="2022-05"] .span')).not.toBeNull();
    expect(container.querySelectorAll('.tells')).toHaveLength(3);
    expect(container.querySelectorAll('.time-sign[data-is-span="true"]')).toHaveLength(1);
  });

  it('leads from a row to its sentence, and from a mark to the first one', () => {
    const { container } = show();
    fireEvent.click(screen.getByRole('button', { name: /Encore le 4 avril/ }));
    fireEvent.keyDown(container.querySelector('[data-value="2022-04-04"]') ?? container, { key: 'Enter' });
    fireEvent.click(screen.getByRole('button', { name: /31 avril/ }));
    expect(asked).toEqual([5, 1, 4].map((index) => ({ ask: 'showMention', values: [index] })));
  });

  it('says of a mark how often it is stated, and not that it opens something', () => {
    const mark = show().container.querySelector('[data-value="2022-04-04"]');
    expect(mark?.getAttribute('aria-label')).toBe('Apr 4, 2022, timelineMentions_other 2');
    expect(mark?.hasAttribute('aria-expanded')).toBe(false);
  });

  it('draws nothing before it is opened', async () => {
    const { container } = show(false);
    expect(container.querySelector('svg')).toBeNull();
    const details = container.querySelector('details');
    if (details) details.open = true;
    fireEvent(details ?? container, new Event('toggle'));
    await vi.waitFor(() => expect(container.querySelector('svg')).not.toBeNull());
  });

  it('is left out where there are no dates', () => {
    expect(show(true, MENTIONS.slice(0, 1)).container.textContent).toBe('');
  });
});

function show(isOpen = true, mentions = MENTIONS) {
  const head = makeArticle({ published: { value: '2022-04-05', source: 'json-ld' } });
  return render(<ArticleTimeline tabId={7} head={head} mentions={listOnPage(TEXT, 'fr', mentions)} isOpen={isOpen} />);
}
