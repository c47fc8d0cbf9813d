import { hostOf } from '../../core/addresses/parts-of';
import { onOneLine } from '../../core/corrections/name-words';
import { isShown } from '../../core/marks/showing';
import type { NameScope } from '../../model/name-scope';
import type { Mention } from '../../model/mention';
import { askFromPage } from '../../messages/ask';
import { pageAddress } from '../../page/watch-address';
import { unlessOrphan } from '../../platform/is-orphan';
import type { NoteDeeds } from '../annotations/mark-desk';
import { rectangleOf } from '../../page/marks';
import type { Drawing } from '../drawing/drawing';
import { numberAfter } from '../number-after';
import type { ArticleOnPage } from '../read-page';
import type { CardProps } from './Card';
import type { CardFrame, OpenCard } from './card-frame';
import type { DateDeeds } from './DateDecision';
import { findNotes } from './find-notes';
import { findPlace, hasFacts } from './find-place';
import { findSaved } from './find-saved';
import type { HiddenNameProps } from './HiddenName';
import { keepBeside } from './keep-beside';
import type { CardNameDeeds } from './NameDecision';
import { subjectKey } from './subject-key';

/** What the card has its page do. */
export interface CardDeeds extends DateDeeds, CardNameDeeds {
  /** Leads the reader to another mention of the article. */
  readonly visit: (index: number) => void;
  readonly notes: NoteDeeds;
}

interface Shown {
  readonly article: ArticleOnPage;
  readonly index: number;
}

/** What is looked up after the card has opened. */
type Known = Pick<CardProps, 'saved' | 'place' | 'notes'>;

/** What is looked up mostly comes at once: a card that waits so long for it opens complete and does not jump. In milliseconds. */
const GRACE = 100;

/** Opens the cards of mentions in the one frame of a page. */
export class CardOpener {
  readonly #frame: CardFrame;
  readonly #deeds: CardDeeds;
  #open: OpenCard | null = null;
  /** What the open card shows; what was looked up for an earlier one comes too late. */
  #shown: Shown | null = null;
  /** Whether a decision is being kept that may take the mark away. */
  #isDeciding = false;

  constructor(frame: CardFrame, deeds: CardDeeds) {
    this.#frame = frame;
    this.#deeds = deeds;
  }

  /** Opens the card of a mention beside it, with the focus inside. */
  open(article: ArticleOnPage, index: number): void {
    const open = this.#frame.open('mention');
    this.#open = open;
    const { host, signal } = open;
    keepBeside(host.mount, () => this.#markNow(), host.placeBeside, signal);
    this.#fill(article, index, open).catch(unlessOrphan);
  }

  /** Shows what is known of the article now; the focus stays where it is. The card of a mention that is not shown any more goes. */
  refresh(article: ArticleOnPage): void {
    if (!this.#open || this.#open.signal.aborted || !this.#shown) return;
    const index = numberAfter(this.#shown.article, this.#shown.index, article);
    const mention = index === null ? undefined : article.mentions[index];
    if (index !== null && mention && isShown(article.showing, mention))
      this.#fill(article, index, this.#open).catch(unlessOrphan);
    else if (!this.#isDeciding) this.close();
  }

  /** Closes the card of a mention; another one in the frame stays. */
  close(): void {
    if (this.#open && !this.#open.signal.aborted) this.#frame.close();
  }

  /** Where the mark of the open card stands now. */
  #markNow(): DOMRect | null {
    const mention = this.#shown?.article.mentions[this.#shown.index];
    return this.#shown && mention ? rectangleOf(this.#shown.article, mention) : null;
  }

  async #fill(article: ArticleOnPage, index: number, { host }: OpenCard): Promise<void> {
    const mention = article.mentions[index];
    if (!mention) return;
    const shown = { article, index };
    this.#shown = shown;
    let known: Known = { saved: null, place: hasFacts(mention) ? 'lookingUp' : null, notes: null };
    let isOpen = false;
    const draw = ({ card }: Drawing): void => {
      if (this.#shown !== shown) return;
      isOpen = true;
      card({ article, index, ...known, ...this.#cardDeeds(article, mention) }, host.mount);
      const rectangle = rectangleOf(article, mention);
      if (rectangle) host.placeBeside(rectangle);
    };
    const learn = (more: Partial<Known>): void => {
      known = { ...known, ...more };
      if (isOpen) host.draw(draw);
    };
    const lookUps = [
      findNotes(mention, article.draft.text, this.#deeds.notes, (notes) => learn({ notes })),
      findSaved(mention, article.draft).then((saved) => learn({ saved })),
      ...(hasFacts(mention) ? [findPlace(mention.entityId).then((place) => learn({ place }))] : []),
    ];
    await Promise.race([Promise.allSettled(lookUps), new Promise((resolve) => setTimeout(resolve, GRACE))]);
    host.draw(draw);
    // What cannot be looked up, because the background or the extension goes meanwhile, is not shown.
    await Promise.allSettled(lookUps);
  }

  #cardDeeds(article: ArticleOnPage, mention: Mention): Pick<CardProps, 'deeds' | 'onOpenAll' | 'onStep' | 'onClose'> {
    return {
      deeds: { ...this.#deeds, decideName: this.#decideName },
      onOpenAll: () => openAll(mention),
      onStep: (next) => this.#step(article, next),
      onClose: () => this.#frame.close(),
    };
  }

  /** The card stays for a name that is hidden, with the way back. */
  readonly #decideName: CardNameDeeds['decideName'] = async (name, decision) => {
    const [open, shown] = [this.#open, this.#shown];
    this.#isDeciding = true;
    try {
      const decidedAt = await this.#deeds.decideName(name, decision);
      // What is shown is the same as long as no mention stands there any more.
      if (!open || !shown || shown !== this.#shown || open.signal.aborted) return decidedAt;
      if (decision.verdict.type === 'mute') this.#showHidden(shown, decision.scope, decidedAt, open);
      else this.close();
      return decidedAt;
    } finally {
      this.#isDeciding = false;
    }
  };

  #showHidden({ article, index }: Shown, scope: NameScope, decidedAt: string, { host }: OpenCard): void {
    const mention = article.mentions[index];
    if (!mention) return;
    // What is still being looked up comes too late.
    this.#shown = { article, index };
    const props: HiddenNameProps = {
      words: onOneLine(article.draft.text.slice(mention.start, mention.end)),
      scope,
      host: hostOf(pageAddress()),
      onUndo: () => this.#deeds.takeBackName(decidedAt),
      onClose: () => this.close(),
    };
    host.draw(({ hiddenName }) => {
      hiddenName(props, host.mount);
      const rectangle = rectangleOf(article, mention);
      if (rectangle) host.placeBeside(rectangle);
    });
  }

  #step(article: ArticleOnPage, index: number): void {
    this.#deeds.visit(index);
    this.open(article, index);
  }
}

/** What it leads to is a page of ours, to which no page may link. */
function openAll(mention: Mention): void {
  const key = subjectKey(mention);
  if (key !== null) void askFromPage.openSubject(key);
}
