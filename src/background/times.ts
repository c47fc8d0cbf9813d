import { calendarMonthOf, onThisDayOf } from '../core/timeline/calendar-month';
import { daysOf } from '../core/timeline/days-of';
import { keyOfDayOfYear, keysTouching } from '../core/timeline/time-keys';
import { timelineOf } from '../core/timeline/timeline-of';
import type { TimeAsks } from '../messages/time-asks';
import type { Selection } from '../model/library';
import { getAllDates, getDates, getDatesAt, nearestMonth, type DatesRow } from '../store/dates';
import { dismiss, dismissDoubt, findContradictions, restoreDoubt } from './contradictions';
import { quoteAll } from './date-quotes';
import { listPublished } from './list-published';
import { locatePlaces } from './locate-places';
import { openLibrary } from './open-library';
import { selectIds } from './select-ids';

/** Answers what our own pages ask of when and where things happened. */
export const timeAnswers: TimeAsks = {
  getTimeline: async (selection, shown) => timelineOf(await datesOfSelection(selection, null), shown),
  quoteDates: async (selection, days, value, from, count) =>
    quoteAll(await datesOfSelection(selection, keysTouching(days)), { days, value, from, count }),
  listPublished: async (selection, days, count) =>
    listPublished(await datesOfSelection(selection, keysTouching(days)), days, count),
  async getCalendarMonth(selection, month) {
    const days = daysOf(month);
    const counted = calendarMonthOf(await datesOfSelection(selection, days && keysTouching(days)), month);
    const [database, ids] = await Promise.all([openLibrary(), selectIds(selection)]);
    const [previous, next] = await Promise.all([nearestMonth(database, month, -1, ids), nearestMonth(database, month, 1, ids)]);
    return { ...(counted ?? { days: [], vague: [] }), ...(previous && { previous }), ...(next && { next }) };
  },
  getOnThisDay: async (selection, month, day) =>
    onThisDayOf(await datesOfSelection(selection, [keyOfDayOfYear(month, day)]), month, day),
  getContradictions: async (selection, count) => findContradictions(await selectIds(selection), count),
  dismissDisagreement: (id) => dismiss(id, new Date().toISOString()),
  restoreDisagreement: (id) => dismiss(id, null),
  dismissDoubt,
  restoreDoubt,
  locatePlaces,
};

/** The dates of the articles of a selection; with keys, of those that are found by one of them. */
async function datesOfSelection(selection: Selection, keys: readonly string[] | null): Promise<readonly DatesRow[]> {
  const [database, ids] = await Promise.all([openLibrary(), selectIds(selection)]);
  if (keys) return (await getDatesAt(database, keys)).filter(({ id }) => ids === null || ids.has(id));
  return ids ? getDates(database, ids) : getAllDates(database);
}
