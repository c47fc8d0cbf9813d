// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { DateDecision, type DateDeeds } from '../../src/content/card/DateDecision';
import type { DateMention } from '../../src/model/mention';
import { makeDate } from '../support/make-article';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const TEXT = 'ce mardi 5 novembre';
const WARNING = { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' } as const;
const DECIDED_AT = '2022-04-11T08:00:00.000Z';

afterEach(cleanup);

it('offers the suggestion where there is one, another day, and that it is no error', () => {
  expect(buttonsOf(doubtful({ ...WARNING, suggestion: '2022-04-05' }))).toEqual([
    'itIs Tuesday, April 5, 2022',
    'anotherDay',
    'notAnError',
  ]);
  expect(buttonsOf(doubtful(WARNING))).toEqual(['anotherDay', 'notAnError']);
});

it('tucks another value away where nothing warns', () => {
  const { container } = show(makeDate(TEXT, TEXT, '2022-11-05'));
  expect(container.querySelector('details')?.open).toBe(false);
  expect(container.querySelector('summary')?.textContent).toBe('setAnotherValue');
});

it('says what was decided, and takes it back', () => {
  const { container, deeds, date } = show(makeDate(TEXT, TEXT, '2022-04-05', { source: 'reader', decidedAt: DECIDED_AT }));
  expect(container.querySelector('[role=status]')?.textContent).toBe('setByReader Tuesday, April 5, 2022');
  press(container, 'undo');
  expect(deeds.takeBack).toHaveBeenCalledWith(date);
});

it('says that a warning was dismissed', () => {
  const { container } = show(makeDate(TEXT, TEXT, '2022-11-05', { isDismissed: true, decidedAt: DECIDED_AT }));
  expect(container.querySelector('[role=status]')?.textContent).toBe('dismissedByReader');
});

it.each([
  ['day', '2022-04-05', '2022-04-05'],
  ['month', '04/2022', '2022-04'],
  ['year', '2022', '2022'],
])('decides on a %s that is typed', (precision, typed, value) => {
  const { container, deeds, date } = show(doubtful(WARNING));
  press(container, 'anotherDay');
  type(container, precision, typed);
  expect(deeds.decide).toHaveBeenCalledWith(date, { value });
});

it.each([
  ['day', '', 'noSuchDay'],
  ['month', '13/2022', 'noSuchMonth'],
  ['year', '22', 'noSuchYear'],
])('says how a %s is written and decides nothing', (precision, typed, hint) => {
  const { container, deeds } = show(doubtful(WARNING));
  press(container, 'anotherDay');
  type(container, precision, typed);
  expect(container.querySelector('.hint')?.textContent).toBe(hint);
  const field = container.querySelector('input');
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(field?.getAttribute('aria-describedby')).toBe(container.querySelector('.hint')?.id);
  expect(deeds.decide).not.toHaveBeenCalled();
});

it('says why nothing was kept', async () => {
  const { container, deeds } = show(doubtful(WARNING));
  vi.mocked(deeds.decide).mockRejectedValue(Object.assign(new Error('No.'), { name: 'PrivateWindow' }));
  press(container, 'notAnError');
  await vi.waitFor(() => expect(container.querySelector('.failure')?.textContent).toBe('error_PrivateWindow'));
});

it('leads the focus to what came in the place of the pressed button', async () => {
  const { container, rerender, deeds } = show(doubtful(WARNING));
  rerender(<DateDecision date={makeDate(TEXT, TEXT, '2022-04-05', { decidedAt: DECIDED_AT })} deeds={deeds} />);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('undo'));
  expect(container.contains(document.activeElement)).toBe(true);
});

function doubtful(warning: DateMention['warnings'][number]): DateMention {
  return makeDate(TEXT, TEXT, '2022-11-05', { warnings: [warning] });
}

function show(date: DateMention) {
  const deeds = {
    decide: vi.fn<DateDeeds['decide']>(async () => undefined),
    takeBack: vi.fn<DateDeeds['takeBack']>(async () => undefined),
  };
  return { date, deeds, ...render(<DateDecision date={date} deeds={deeds} />) };
}

function buttonsOf(date: DateMention): (string | null)[] {
  const { container, unmount } = show(date);
  const words = [...container.querySelectorAll('button')].map(({ textContent }) => textContent);
  unmount();
  return words;
}

function press(container: Element, words: string): void {
  const button = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  fireEvent.click(button);
}

function type(container: Element, precision: string, typed: string): void {
  fireEvent.change(container.querySelector('select') ?? container, { target: { value: precision } });
  fireEvent.input(container.querySelector('input') ?? container, { target: { value: typed } });
  press(container, 'setDate');
}
