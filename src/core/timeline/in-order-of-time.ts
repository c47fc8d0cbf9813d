import { isDate, type Mention } from '../../model/mention';
import type { DayRange } from '../../model/time';
import { daysOf } from './days-of';

/** A date of an article where it stands in time, or the article's publication. */
export interface TimedRow extends DayRange {
  /** EDTF. */
  readonly value: string;
  /** The number of the mention in reading order; null for the publication. */
  readonly index: number | null;
  /** How many days it lies after the publication, before it with a minus; null where one of the two is no day. */
  readonly fromPublication: number | null;
}

/** The dates of an article one after another in time. */
export interface TimedDates {
  readonly rows: readonly TimedRow[];
  /** The numbers of those that have no place in time. */
  readonly unplaced: readonly number[];
}

/**
 * The dates of an article in the order of time with its publication (EDTF) among them: of those that begin on one day the longest first,
 * of equal ones the publication and then what is read first.
 */
export function inOrderOfTime(mentions: readonly Mention[], published: string | undefined): TimedDates {
  const publication = published === undefined ? null : daysOf(published);
  const rows: TimedRow[] = publication && published ? [rowOf(published, publication, null, null)] : [];
  const unplaced: number[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (!isDate(mention)) continue;
    const value = mention.resolved?.value;
    const days = value === undefined ? null : daysOf(value);
    if (value === undefined || !days) unplaced.push(index);
    else rows.push(rowOf(value, days, index, publication));
  }
  return { rows: rows.toSorted((one, other) => one.first - other.first || other.last - one.last), unplaced };
}

function rowOf(value: string, { first, last }: DayRange, index: number | null, publication: DayRange | null): TimedRow {
  const areDays = first === last && publication !== null && publication.first === publication.last;
  return { value, first, last, index, fromPublication: areDays ? first - publication.first : null };
}
