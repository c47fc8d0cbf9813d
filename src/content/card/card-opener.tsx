import { render } from 'preact';
import { openCardHost, type CardHost } from '../../page/card-host';
import { isShown, rectangleOf } from '../marks';
import type { ArticleOnPage } from '../read-page';
import { Card } from './Card';
import css from './card.css?inline';
import type { DateDeeds } from './DateDecision';
import { findPlace, hasFacts } from './find-place';
import { findSaved } from './find-saved';

/** What the card has its page do. */
export interface CardDeeds extends DateDeeds {
  /** Leads the reader to another mention of the article. */
  readonly visit: (index: number) => void;
}

/** What is looked up after the card has opened. */
type Known = Pick<Parameters<typeof Card>[0], 'saved' | 'place'>;

/** What is looked up mostly comes at once: a card that waits so long for it opens complete and does not jump. In milliseconds. */
const GRACE = 100;

/** Opens and closes the one card of a page, and gives the focus back where it was. */
export class CardOpener {
  readonly #page: Document;
  readonly #deeds: CardDeeds;
  #open: AbortController | null = null;
  #host: CardHost | null = null;
  /** What the open card shows; what was looked up for an earlier one comes too late. */
  #shown: { readonly article: ArticleOnPage; readonly index: number } | null = null;
  /** What had the focus before the first card of a row of cards. */
  #focusBefore: Element | null = null;

  constructor(page: Document, deeds: CardDeeds, signal: AbortSignal) {
    this.#page = page;
    this.#deeds = deeds;
    page.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.close());
  }

  /** Opens the card of a mention beside it, with the focus inside. */
  open(article: ArticleOnPage, index: number): void {
    if (!this.#open) this.#focusBefore = this.#page.activeElement;
    this.#open?.abort();
    this.#open = new AbortController();
    const { signal } = this.#open;
    const host = openCardHost(this.#page, css, signal);
    this.#host = host;
    signal.addEventListener('abort', () => render(null, host.mount));
    void this.#fill(article, index, host, signal);
  }

  /** Shows what is known of the article now; the focus stays where it is. The card of a mention that is not shown any more goes. */
  refresh(article: ArticleOnPage): void {
    const mention = this.#shown && article.mentions[this.#shown.index];
    if (mention && !isShown(article, mention)) return this.close();
    if (this.#open && this.#host && this.#shown) void this.#fill(article, this.#shown.index, this.#host, this.#open.signal);
  }

  close(): void {
    if (!this.#open) return;
    this.#open.abort();
    this.#open = null;
    this.#host = null;
    if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Whether an event of the page happened inside the card. */
  isInside(event: Event): boolean {
    return this.#host?.contains(event) === true;
  }

  async #fill(article: ArticleOnPage, index: number, host: CardHost, signal: AbortSignal): Promise<void> {
    const mention = article.mentions[index];
    if (!mention) return;
    const shown = { article, index };
    this.#shown = shown;
    let known: Known = { saved: null, place: hasFacts(mention) ? 'lookingUp' : null };
    let isOpen = false;
    const show = (): void => {
      if (signal.aborted || this.#shown !== shown) return;
      isOpen = true;
      render(
        <Card
          article={article}
          index={index}
          {...known}
          deeds={this.#deeds}
          onStep={(next) => this.#step(article, next)}
          onClose={() => this.close()}
        />,
        host.mount,
      );
      const rectangle = rectangleOf(article, mention);
      if (rectangle) host.placeBeside(rectangle);
    };
    const learn = (more: Partial<Known>): void => {
      known = { ...known, ...more };
      if (isOpen) show();
    };
    const lookUps = [
      findSaved(mention, article.draft).then((saved) => learn({ saved })),
      ...(hasFacts(mention) ? [findPlace(mention.entityId).then((place) => learn({ place }))] : []),
    ];
    await Promise.race([Promise.allSettled(lookUps), new Promise((resolve) => setTimeout(resolve, GRACE))]);
    show();
    await Promise.all(lookUps);
  }

  #step(article: ArticleOnPage, index: number): void {
    this.#deeds.visit(index);
    this.open(article, index);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    this.close();
  }
}
