const MARKS = /\p{M}+/gu;
const PLAIN = /^[\0-\x7F]*$/;

/** Lower case without accents, for comparing words: `Béchar` and `BECHAR` fold alike. Lengths may change. */
export function fold(text: string): string {
  // Most words are plain, and normalising costs more than looking.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}
