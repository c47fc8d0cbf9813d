/** Calls `visit` with the bounds of each run of `text` without white space, in order. Linear in its length. */
export function eachChunk(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpace(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      visit(start, at);
      start = -1;
    }
  }
  if (start >= 0) visit(start, text.length);
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const [FIRST_CONTROL, LAST_CONTROL] = [0x09, 0x0d];
const FIRST_RARE = 0x1680;
/** What else `\s` stands for in regular expressions. */
const RARE_SPACES: ReadonlySet<number> = new Set([
  FIRST_RARE,
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
  0xfeff,
]);

function isSpace(code: number): boolean {
  if (code === SPACE || code === NO_BREAK_SPACE || (code >= FIRST_CONTROL && code <= LAST_CONTROL)) return true;
  return code >= FIRST_RARE && RARE_SPACES.has(code);
}
