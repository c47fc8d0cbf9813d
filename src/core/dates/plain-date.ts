/** An EDTF date without its time of day and without signs of doubt: what it is compared and asked for by. Of an interval both ends. */
export function plainDate(value: string): string {
  return value.replace(TIMES, '').replace(DOUBTS, '');
}

const TIMES = /T[^/]*/g;
const DOUBTS = /[~?%]/g;
