/** The marks of typography that are written plainly on a keyboard, with the plain ones; nothing for what does not show. */
export const PLAIN_MARKS: readonly (readonly [mark: string, plain: string])[] = [
  ...['’', 'ʼ', '‘', '´', '`', '′'].map((mark) => [mark, "'"] as const),
  ...['‐', '‑', '‒', '–', '—', '−'].map((dash) => [dash, '-'] as const),
  ...['\u00A0', '\u202F', '\u2009', '\u2007', '\t', '\r', '\f'].map((space) => [space, ' '] as const),
  ...['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'].map((nothing) => [nothing, ''] as const),
];
