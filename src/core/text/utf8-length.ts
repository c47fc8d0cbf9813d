/** How many bytes a character takes in UTF-8, given as a string of one code point; half a character becomes U+FFFD there. */
export function utf8Length(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
