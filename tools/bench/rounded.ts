/** To three significant digits: more of a time are noise. */
export function rounded(milliseconds: number): number {
  return Number(milliseconds.toPrecision(3));
}
