/** A day of the calendar. The platform's own arithmetic, not ours: what measures must not share faults with what is measured. */
export interface PlainDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const DAY_MILLISECONDS = 86_400_000;

/** Whether there is such a day. */
export function exists(plain: PlainDay): boolean {
  return plain.day >= 1 && toDate(plain).getUTCMonth() === plain.month - 1;
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(plain: PlainDay): number {
  return (toDate(plain).getUTCDay() + 6) % 7;
}

/** Whole days from one to the other, never negative. */
export function daysBetween(one: PlainDay, other: PlainDay): number {
  return Math.abs(toDate(one).getTime() - toDate(other).getTime()) / DAY_MILLISECONDS;
}

/** `2022-04-05`. */
export function toEdtf(plain: PlainDay): string {
  return toDate(plain).toISOString().slice(0, 10);
}

function toDate({ year, month, day }: PlainDay): Date {
  return new Date(Date.UTC(year, month - 1, day));
}
