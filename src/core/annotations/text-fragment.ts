/** Longer passages are named by their first and last words, in code units. */
const LONGEST_WHOLE = 150;
const WORDS_AT_ENDS = 6;

/**
 * The address of a passage: the article's with a text fragment (WICG Scroll to Text Fragment), which browsers scroll to and which
 * others ignore. `quote` is as the page shows it.
 */
export function addressOfPassage(address: string, quote: string): string {
  const words = quote.split(/\s+/).filter(Boolean);
  if (words.length === 0) return address;
  const isShort = quote.length <= LONGEST_WHOLE || words.length <= WORDS_AT_ENDS * 2;
  // A fragment matches inside one block only; its two ends may lie in two.
  const isWhole = isShort && !quote.trim().includes('\n');
  const ends = [words.slice(0, WORDS_AT_ENDS), words.slice(-WORDS_AT_ENDS)];
  const fragment = (isWhole || words.length === 1 ? [words] : endsApart(words, ends))
    .map((part) => encode(part.join(' ')))
    .join(',');
  return `${address.split('#')[0] ?? address}#:~:text=${fragment}`;
}

/** The two ends must not share words. */
function endsApart(words: readonly string[], ends: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const half = words.length >> 1;
  return words.length >= WORDS_AT_ENDS * 2 ? ends : [words.slice(0, half), words.slice(half)];
}

/** A dash, a comma and an ampersand are signs of the fragment's own; half a character has no form in an address. */
function encode(words: string): string {
  return encodeURIComponent(words.replaceAll(LONE_SURROGATE, '\uFFFD')).replaceAll('-', '%2D');
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
