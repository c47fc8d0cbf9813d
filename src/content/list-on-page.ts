import { quoteAround } from '../core/text/quote-around';
import { isDate, type Mention } from '../model/mention';
import type { ListedMention } from '../model/reading';

/** Finding a sentence takes a part of a millisecond, and no list is read so far. */
const MOST_SENTENCES = 200;

/** The mentions of an article as lists away from its page show them. */
export function listOnPage(text: string, language: string, mentions: readonly Mention[]): ListedMention[] {
  let sentences = 0;
  return mentions.map((mention) => {
    const words = text.slice(mention.start, mention.end);
    if (!isDate(mention) || sentences === MOST_SENTENCES) return { ...mention, words };
    sentences += 1;
    return { ...mention, words, sentence: quoteAround(text, mention, language) };
  });
}
