import { ARTICLE_LANGUAGES, type ArticleLanguage } from '../../model/marking';
import type { Mention } from '../../model/mention';
import type { Settings } from '../../model/settings';
import { isLessSure } from '../entities/is-less-sure';
import { mentionKey } from './mention-key';

/** What is shown of what was found in one article. A mention keeps its number whatever is shown. */
export interface Showing extends Pick<Settings, 'showsLessSure' | 'hiddenKinds'> {
  /** Which of those that are shown are marked. */
  readonly marks: 'all' | 'first' | 'none';
}

/**
 * What the reader's settings show of an article in a language.
 * @param wanted what the reader said of the marks on this page; null where nothing.
 */
export function showingOf(settings: Settings, language: string, wanted: boolean | null): Showing {
  const { showsLessSure, hiddenKinds, density, quietLanguages } = settings;
  const areMarked = wanted ?? (density !== 'asked' && !quietLanguages.includes(articleLanguage(language)));
  const marks = density === 'first' ? 'first' : 'all';
  return { showsLessSure, hiddenKinds, marks: areMarked ? marks : 'none' };
}

/** Whether settings say something else on whether, and how densely, an article is marked. */
export function isMarkedOtherwise(one: Settings, other: Settings): boolean {
  return markingOf(one) !== markingOf(other);
}

function markingOf({ density, quietLanguages }: Settings): string {
  return [density, ...quietLanguages].join(' ');
}

/** The one of the languages that are told apart in the settings that an article is in, by its BCP 47 tag. */
export function articleLanguage(tag: string): ArticleLanguage {
  const [primary = ''] = tag.toLowerCase().split('-');
  return ARTICLE_LANGUAGES.find((language) => language === primary) ?? 'other';
}

/** Whether a mention is listed and counted, and has a card, whether it is marked or not. */
export function isShown({ showsLessSure, hiddenKinds }: Omit<Showing, 'marks'>, mention: Mention): boolean {
  return !hiddenKinds.includes(mention.kind) && (showsLessSure || !isLessSure(mention));
}

/** The numbers of the mentions that are marked, in reading order. A doubtful date is no repetition of anything. */
export function markedNumbers(showing: Showing, mentions: readonly Mention[]): number[] {
  if (showing.marks === 'none') return [];
  const met = new Set<string>();
  return mentions.flatMap((mention, number) => {
    if (!isShown(showing, mention)) return [];
    if (showing.marks === 'first' && !isFirst(met, mentionKey(mention, number))) return [];
    return [number];
  });
}

function isFirst(met: Set<string>, key: string): boolean {
  return met.size < met.add(key).size;
}
