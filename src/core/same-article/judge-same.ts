import type { ArticleDraft, PublicationDate } from '../../model/article';
import { wordsOf } from '../text/words';
import { compareTexts, type Likeness } from './compare-texts';

/** Whether two readings are of one article: `perhaps` is for the reader to say. */
export type Verdict = 'same' | 'perhaps' | 'other';

/** What is compared of an article. */
export interface ComparedArticle extends Pick<ArticleDraft, 'title' | 'text'> {
  readonly published?: Pick<PublicationDate, 'value'> & Partial<PublicationDate>;
}

/** What speaks for one article besides the text. */
export interface Link {
  /** Whether one of the two pages calls the other's address its own, or both the same. */
  readonly isClaimed: boolean;
  readonly isSameSite: boolean;
  /** Set when their addresses differ by a number or by the value of a parameter alone: the site counts them as two. */
  readonly isNumberedApart?: true;
}

/**
 * Judges whether two readings are of the same article, by their texts; a link between their addresses is no proof. Without one, what
 * two sites print alike, as agencies' dispatches are, are two articles to the reader, who may say otherwise. Linear in both texts.
 *
 * The thresholds are set between what `tools/same-article.ts` measures: reports from one template (a race's daily results) share up
 * to 76 % of their shingles, an article cut, corrected or interleaved with advertisements keeps more than that, or its title.
 */
export function judgeSame(one: ComparedArticle, other: ComparedArticle, link: Link): Verdict {
  const likeness = compareTexts(one.text, other.text);
  const heads = {
    isTitled: haveSameTitle(one, other),
    isDatedApart: areDatedApart(one, other),
    isDatedAlike: areDatedAlike(one, other),
  };
  if (likeness.shorter < FEWEST_SHINGLES) return link.isClaimed && heads.isTitled ? 'perhaps' : 'other';
  if (link.isClaimed ? isSameAsClaimed(likeness, heads) : isSameOnSite(likeness, heads, link)) return judgeClaimed(link);
  return isPerhapsSame(likeness, heads, link) ? 'perhaps' : 'other';
}

/**
 * A page of another site may copy a text and call its address its own, to learn from what is painted what the reader marked in it: there
 * the reader says.
 */
function judgeClaimed({ isSameSite }: Link): Verdict {
  return isSameSite ? 'same' : 'perhaps';
}

/** What the heads of two articles say. */
interface Heads {
  readonly isTitled: boolean;
  readonly isDatedApart: boolean;
  readonly isDatedAlike: boolean;
}

/** A line of text is in many articles. */
const FEWEST_SHINGLES = 12;
/** A teaser of one or two sentences. */
const FEW_SHINGLES = 40;
const MOST_OF_IT = 0.8;
const TWO_THIRDS_OF_IT = 0.65;
const HALF_OF_IT = 0.5;
const ALL_OF_IT = 0.98;
/** "Météo" and "En direct" are titles of many articles. */
const SHORTEST_TITLE = 3;

function isSameAsClaimed({ containment, resemblance, shorter }: Likeness, { isTitled, isDatedApart }: Heads): boolean {
  if (isTitled && !isDatedApart) return containment >= (shorter < FEW_SHINGLES ? MOST_OF_IT : HALF_OF_IT);
  return shorter >= FEW_SHINGLES && containment >= MOST_OF_IT && resemblance >= HALF_OF_IT;
}

function isSameOnSite({ containment, resemblance, shorter }: Likeness, heads: Heads, link: Link): boolean {
  if (!link.isSameSite || link.isNumberedApart || heads.isDatedApart || shorter < FEW_SHINGLES) return false;
  if (!heads.isTitled) return resemblance >= ALL_OF_IT;
  return containment >= (heads.isDatedAlike ? TWO_THIRDS_OF_IT : MOST_OF_IT);
}

function isPerhapsSame({ containment, resemblance }: Likeness, { isTitled }: Heads, { isClaimed }: Link): boolean {
  if (isClaimed && isTitled) return true;
  return containment >= MOST_OF_IT && (isTitled || resemblance >= HALF_OF_IT);
}

function haveSameTitle(one: ComparedArticle, other: ComparedArticle): boolean {
  const [words, others] = [one, other].map(({ title }) => wordsOf(title).map(({ folded }) => folded));
  return words !== undefined && words.length >= SHORTEST_TITLE && words.join(' ') === others?.join(' ');
}

function areDatedApart(one: ComparedArticle, other: ComparedArticle): boolean {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  return day !== undefined && otherDay !== undefined && !day.startsWith(otherDay) && !otherDay.startsWith(day);
}

function areDatedAlike(one: ComparedArticle, other: ComparedArticle): boolean {
  return dayOf(one) !== undefined && dayOf(one) === dayOf(other);
}

/** As the page gives it: what the reader sets is set on one of the two alone. */
function dayOf({ published }: ComparedArticle): string | undefined {
  return published?.source === 'reader' ? undefined : published?.value;
}
