/** As much as the background takes of a page. In UTF-16 code units. */
export const LONGEST_ADDRESS = 4_000;
export const LONGEST_TITLE = 4_000;
export const LONGEST_NOTE = 1_000_000;
export const LONGEST_QUOTE = 100_000;
export const LONGEST_TEXT = 5_000_000;

/** No longer than so many code units, and no half of a letter at the end. */
export function cut(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : text
        .slice(0, longest)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim();
}
