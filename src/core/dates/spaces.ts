const SPACE = 32;
const LINE_BREAK = 10;
const MOST_SPACES = 4;

/** The place after the white space inside a date at `at`: some spaces, with one line break at most. Null when there is none. */
export function afterSpace(plain: string, at: number): number | null {
  let [place, breaks] = [at, 0];
  while (place - at < MOST_SPACES) {
    const code = plain.charCodeAt(place);
    if (code === LINE_BREAK) breaks += 1;
    else if (code !== SPACE) break;
    place += 1;
  }
  return place > at && breaks < 2 ? place : null;
}
