import { shorten } from '../text/shorten';

/** What does not show: controls, and marks that turn the writing direction of what stands around them. */
const UNSEEN = /(?!\s)[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Letters piled up on one another; no script has so many. */
const PILED_UP = /(?<few>\p{M}{4})\p{M}+/gu;

/** Words of an answer as one line of plain text, without what does not show, cut with an ellipsis after so many code units. */
export function plainAnswer(words: string, most: number): string {
  return shorten(words.replaceAll(UNSEEN, '').replaceAll(PILED_UP, '$<few>'), most);
}
