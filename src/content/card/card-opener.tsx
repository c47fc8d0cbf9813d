import { render } from 'preact';
import { isShown, rectangleOf } from '../marks';
import type { ArticleOnPage } from '../read-page';
import { Card } from './Card';
import css from './card.css?inline';
import type { CardFrame, OpenCard } from './card-frame';
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

/** Opens the cards of mentions in the one frame of a page. */
export class CardOpener {
  readonly #frame: CardFrame;
  readonly #deeds: CardDeeds;
  #open: OpenCard | null = null;
  /** What the open card shows; what was looked up for an earlier one comes too late. */
  #shown: { readonly article: ArticleOnPage; readonly index: number } | null = null;

  constructor(frame: CardFrame, deeds: CardDeeds) {
    this.#frame = frame;
    this.#deeds = deeds;
  }

  /** Opens the card of a mention beside it, with the focus inside. */
  open(article: ArticleOnPage, index: number): void {
    const open = this.#frame.open(css);
    this.#open = open;
    open.signal.addEventListener('abort', () => render(null, open.host.mount));
    void this.#fill(article, index, open);
  }

  /** Shows what is known of the article now; the focus stays where it is. The card of a mention that is not shown any more goes. */
  refresh(article: ArticleOnPage): void {
    if (!this.#open || this.#open.signal.aborted || !this.#shown) return;
    const mention = article.mentions[this.#shown.index];
    if (mention && !isShown(article, mention)) this.close();
    else void this.#fill(article, this.#shown.index, this.#open);
  }

  /** Closes the card of a mention; another one in the frame stays. */
  close(): void {
    if (this.#open && !this.#open.signal.aborted) this.#frame.close();
  }

  async #fill(article: ArticleOnPage, index: number, { host, signal }: OpenCard): Promise<void> {
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
          onClose={() => this.#frame.close()}
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
}
