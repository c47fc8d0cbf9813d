/** Marks that typography exchanges, and what they are compared as. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ''],
  [/["“”„‟«»‹›‘’‚‛'ʼ´`′″]+/g, "'"],
  [/[‐‑‒–—―−-]+/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
];
/** White space beside a sign comes and goes: « mot » is “mot”, and blocks are glued after a full stop. */
const LOOSE_SPACE = / (?![\p{L}\p{N}])|(?<![\p{L}\p{N}]) /gu;

/** Whether two passages say the same words: they are equal but for typography and white space. */
export function keepsWords(one: string, other: string): boolean {
  return one === other || barest(one) === barest(other);
}

function barest(passage: string): string {
  const plain = TYPOGRAPHY.reduce((text, [marks, plainMark]) => text.replace(marks, plainMark), passage.normalize('NFC'));
  return plain.replace(LOOSE_SPACE, '');
}
