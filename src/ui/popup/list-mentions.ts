import { entityKey } from '../../core/entities/entity-key';
import { dateKey } from '../../core/related/date-key';
import { isDate, type Mention } from '../../model/mention';
import type { ListedMention } from '../../model/reading';

/** One thing that an article names or dates: where it first stands, and how often. */
export interface MentionGroup {
  readonly key: string;
  readonly first: ListedMention;
  /** The number of its first mention in reading order. */
  readonly index: number;
  readonly count: number;
}

/** The entities and dates of an article in the order they first appear, each once. */
export function listMentions(mentions: readonly ListedMention[]): MentionGroup[] {
  const groups = new Map<string, MentionGroup>();
  mentions.forEach((mention, index) => {
    const key = keyOf(mention, index);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, count: known.count + 1 } : { key, first: mention, index, count: 1 });
  });
  return [...groups.values()];
}

/** A date that warns stands for itself: the same day written right is another matter. */
function keyOf(mention: Mention, index: number): string {
  if (!isDate(mention)) return entityKey(mention);
  return mention.resolved && mention.warnings.length === 0 ? dateKey(mention.resolved.value) : `#${index}`;
}
