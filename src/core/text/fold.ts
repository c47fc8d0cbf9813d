const MARKS = /\p{M}+/gu;

/** Lower case without accents, for comparing words: `Béchar` and `BECHAR` fold alike. Lengths may change. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}
