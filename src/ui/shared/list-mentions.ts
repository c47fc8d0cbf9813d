import { isLessSure } from '../../core/entities/is-less-sure';
import { mentionKey } from '../../core/marks/mention-key';
import type { Mention } from '../../model/mention';
import type { ListedMention } from '../../model/reading';

/** One thing that an article names or dates: where it first stands, and how often. */
export interface MentionGroup {
  readonly key: string;
  readonly first: ListedMention;
  /** The number of its first mention in reading order. */
  readonly index: number;
  readonly count: number;
  /** Whether Repères is less sure of every one of its mentions. */
  readonly isLessSure: boolean;
}

/**
 * The entities and dates of an article in the order they first appear, each once; `isShown` leaves some out, and the numbers of the
 * others stay what they are.
 */
export function listMentions(mentions: readonly ListedMention[], isShown: (mention: Mention) => boolean): MentionGroup[] {
  const groups = new Map<string, MentionGroup>();
  mentions.forEach((mention, index) => {
    if (!isShown(mention)) return;
    const key = mentionKey(mention, index);
    const known = groups.get(key);
    const isUnsure = isLessSure(mention);
    groups.set(
      key,
      known
        ? { ...known, count: known.count + 1, isLessSure: known.isLessSure && isUnsure }
        : { key, first: mention, index, count: 1, isLessSure: isUnsure },
    );
  });
  return [...groups.values()];
}
