/**
 * The instant that a stamp of another program tells: seconds since 1970, as most of them count, milliseconds or microseconds by their
 * size, or a date of ISO 8601; undefined where it tells none between 1971 and 2100.
 */
export function instantOf(stamp: unknown): string | undefined {
  if (typeof stamp !== 'string' && typeof stamp !== 'number') return undefined;
  const written = String(stamp).trim();
  const milliseconds = DIGITS.test(written) ? inMilliseconds(Number(written)) : Date.parse(ISO.test(written) ? written : '');
  return milliseconds >= FIRST && milliseconds < LAST ? new Date(milliseconds).toISOString() : undefined;
}

const DIGITS = /^\d{1,17}(?:\.\d{1,9})?$/;
/** Others are read by each engine as it likes. */
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;
const [FIRST, LAST] = [Date.UTC(1971, 0), Date.UTC(2100, 0)];

function inMilliseconds(count: number): number {
  if (count >= LAST * 10) return Math.floor(count / 1000);
  return Math.floor(count >= LAST / 100 ? count : count * 1000);
}
