/**
 * Algorithm: cyrb53 by bryc (https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js, public domain): two
 * multiplicative 32-bit hashes, mixed into 53 bits. Not for secrets. Linear in the length, about a millisecond for a megabyte.
 */
const FIRST_SEED = 0xdeadbeef;
const SECOND_SEED = 0x41c6ce57;
const FIRST_FACTOR = 2_654_435_761;
const SECOND_FACTOR = 1_597_334_677;
const FIRST_MIX = 2_246_822_507;
const SECOND_MIX = 3_266_489_909;
const HIGH_BITS = 0x1f_ffff;
const DIGITS = 14;

/** A short name for a text: equal texts have the same, and two different ones hardly ever do. */
export function hashText(text: string): string {
  let [first, second] = [FIRST_SEED, SECOND_SEED];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, FIRST_FACTOR);
    second = Math.imul(second ^ unit, SECOND_FACTOR);
  }
  first = mix(first, second);
  second = mix(second, first);
  return (2 ** 32 * (HIGH_BITS & second) + (first >>> 0)).toString(16).padStart(DIGITS, '0');
}

function mix(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), FIRST_MIX) ^ Math.imul(other ^ (other >>> 13), SECOND_MIX);
}
