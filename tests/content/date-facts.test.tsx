// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { DateFacts } from '../../src/content/card/DateFacts';
import { makeDate } from '../support/make-article';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

afterEach(cleanup);

it.each([
  ['2022-04-04', '2022-04-05', 'timeDaysBefore_one 1'],
  ['2022-04-05', '2022-04-05', 'timeSameDay'],
  ['2022-04-06', '2022-04-05', 'timeDaysAfter_one 1'],
  ['2022-04', '2022-04-05', 'timeSameMonth'],
  ['2022-03', '2022-04-05', 'timeMonthsBefore_one 1'],
  ['2022-11-05', '2022-04-05', 'timeMonthsAfter_other 7'],
  ['2022', '2022-04-05', 'timeSameYear'],
  ['1962', '2022-04-05', 'timeYearsBefore_other 60'],
  ['2030', '2022-04-05', 'timeYearsAfter_other 8'],
])(
  'says how far %s is from the publication on %s, and nothing that is counted from the reader’s day',
  (value, published, words) => {
    const date = makeDate('alors', 'alors', value);
    const deeds = { decide: vi.fn(), dismiss: vi.fn(), takeBack: vi.fn() };
    const { container } = render(<DateFacts date={date} published={published} deeds={deeds} />);
    const name = [...container.querySelectorAll('dt')].find(({ textContent }) => textContent.startsWith('datePublished'));
    expect(name?.nextElementSibling?.textContent).toBe(words);
  },
);
