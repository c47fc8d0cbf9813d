/**
 * A text on one line as every format of lines takes it: white space and control characters become one space, none stands at the ends,
 * no-break spaces stay, half characters become U+FFFD, as they would in UTF-8.
 */
export function plainLine(text: string): string {
  return text.replaceAll(BREAKS, ' ').replaceAll(EDGES, '').replaceAll(LONE_SURROGATE, '\uFFFD');
}

/** White space but no-break spaces, and the control characters of C0 and C1. */
const BREAKS = /(?:(?![\u00A0\u2007\u202F\uFEFF])\s|\p{Cc})+/gu;
const EDGES = /^\s+|\s+$/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
