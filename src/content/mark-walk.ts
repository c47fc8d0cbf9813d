import { leadTo, markedIn } from '../page/marks';
import { describeMark } from './describe-mark';
import { MarkAnnouncer } from './mark-announcer';
import { numberAfter } from './number-after';
import type { ArticleOnPage } from './read-page';
import { stepFrom } from './step-from';

/** Where the reader is among the marks of a page, and the ways on from there. */
export class MarkWalk {
  readonly #announcer: MarkAnnouncer;
  readonly #isSaid: () => boolean;
  /** The number of the mention last visited by keyboard, list or click. */
  #current = -1;

  /** @param isSaid whether the reader wants to be told of the mark that they were led to. */
  constructor(page: Document, isSaid: () => boolean, signal: AbortSignal) {
    this.#announcer = new MarkAnnouncer(page, signal);
    this.#isSaid = isSaid;
  }

  /** Leads to a mention whose card says what it is. */
  visitForCard(article: ArticleOnPage | null, index: number): void {
    this.#announcer.silence();
    this.#visit(article, index);
  }

  /** Leads to a mention, and tells of it where that is wanted. */
  visit(article: ArticleOnPage | null, index: number): void {
    this.#visit(article, index);
    const mention = article?.mentions[index];
    if (article && mention && this.#isSaid()) this.#announcer.announce(describeMark(mention, article), article.draft.language);
  }

  /** Leads to the next mark, or to the one before; false where there are none. */
  step(article: ArticleOnPage | null, direction: 1 | -1): boolean {
    const next = article ? stepFrom(markedIn(article), this.#current, direction) : undefined;
    if (next === undefined) return false;
    this.visit(article, next);
    return true;
  }

  /** The number of the mark that the reader is at, or of the next one; -1 where there is none. */
  here(article: ArticleOnPage | null): number {
    return (article && markedIn(article).find((index) => index >= this.#current)) ?? -1;
  }

  /** The reader is at a mention without having been led there. */
  stand(index: number): void {
    this.#current = index;
  }

  /** Stays at the same mention in an article that was analysed again. */
  follow(before: ArticleOnPage, after: ArticleOnPage): void {
    this.#current = numberAfter(before, this.#current, after) ?? this.#current;
  }

  #visit(article: ArticleOnPage | null, index: number): void {
    const mention = article?.mentions[index];
    if (!article || !mention) return;
    this.#current = index;
    leadTo(article, mention);
  }
}
