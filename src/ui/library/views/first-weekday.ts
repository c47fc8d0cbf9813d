import type { Weekday } from '../../../model/mention';

/** Newer browsers tell it in one way or the other, older ones not at all. */
interface WeekInfo {
  readonly weekInfo?: { readonly firstDay: number };
  readonly getWeekInfo?: () => { readonly firstDay: number };
}

/** The weekday that weeks begin with where a language is spoken; Monday, as in ISO 8601, where the browser does not know. */
export function firstWeekday(locale: string): Weekday {
  // What a browser may know that the language's types do not.
  const info = new Intl.Locale(locale).maximize() as Intl.Locale & WeekInfo;
  const day = info.getWeekInfo?.().firstDay ?? info.weekInfo?.firstDay;
  return WEEKDAYS.find((one) => one === day) ?? 1;
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
