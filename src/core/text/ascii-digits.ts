/** Writes the digits of all scripts as those of ASCII: ٢٠٢٢ is 2022. */
export function asciiDigits(number: string): string {
  return number.replace(OTHER_DIGIT, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));
}

const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
const DIGIT = /\p{Nd}/u;

/** Unicode has each script's digits one after the other, from zero to nine. */
function valueOf(code: number): number {
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
