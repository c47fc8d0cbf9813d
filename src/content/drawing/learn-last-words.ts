import { learnByHeart } from '../../platform/translate';

/** What a card may say when the extension is gone. */
const LAST_WORDS = ['notKept', 'error_Orphaned', 'copyWords', 'copied', 'close', 'languageTag'] as const;

/** The first sentence that is asked of the browser takes it ten milliseconds and more: not while the page is read. */
export function learnLastWords(): void {
  learnByHeart(LAST_WORDS);
}
