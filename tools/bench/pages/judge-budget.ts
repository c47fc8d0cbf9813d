import type { Table } from '../section';

type Row = Table['rows'][number];

/** What pages may cost. Milliseconds, bytes. */
export const BUDGET = {
  painted: 150,
  heavyPainted: 400,
  longest: 50,
  otherScript: 10_000,
  otherThread: 2,
  package: 8_000_000,
  hiddenMarks: 0,
} as const;

/** A line of the budget: what was measured, what it may be, and whether it holds. */
export function judge(what: string, measured: number, most: number, unit: string): Row {
  return { budget: what, measured, 'may be': most, unit, holds: measured <= most ? 'yes' : 'NO' };
}

/** In words for a page's row: what is over, or "yes". */
export function holds(figures: readonly (readonly [what: string, measured: number, most: number])[]): string {
  const over = figures.filter(([, measured, most]) => measured > most);
  return over.length === 0 ? 'yes' : `no: ${over.map(([what, measured, most]) => `${what} ${measured} > ${most}`).join(', ')}`;
}
