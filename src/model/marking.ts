import type { MentionKind } from './mention';

/** Which of the mentions that are shown are marked on the page: all, the first of each entity and date, or none until the reader asks. */
export const MARK_DENSITIES = ['all', 'first', 'asked'] as const;
export type MarkDensity = (typeof MARK_DENSITIES)[number];

/** The colours that a kind can have, each legible under any text; how they look is in `core/marks/marks-css`. Red is the warning's. */
export const MARK_COLOURS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple', 'grey'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/** The colours of a reader who has chosen none. */
export const DEFAULT_MARK_COLOURS: Readonly<Record<MentionKind, MarkColour>> = {
  date: 'yellow',
  person: 'pink',
  place: 'green',
  organisation: 'blue',
  event: 'orange',
  other: 'grey',
};

/** The languages that articles are marked or left alone by, as BCP 47 has them; `other` stands for all that are not named. */
export const ARTICLE_LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'other'] as const;
export type ArticleLanguage = (typeof ARTICLE_LANGUAGES)[number];
