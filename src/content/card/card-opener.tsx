import { render } from 'preact';
import { askFromPage } from '../../messages/ask';
import { isDate, type Mention } from '../../model/mention';
import type { NoteDeeds } from '../annotations/mark-desk';
import { isShown, rectangleOf } from '../marks';
import type { ArticleOnPage } from '../read-page';
import { Card, type NotesOn } from './Card';
import css from './card.css?inline';
import type { CardFrame, OpenCard } from './card-frame';
import type { DateDeeds } from './DateDecision';
import { findPlace, hasFacts } from './find-place';
import { findSaved } from './find-saved';
import { subjectKey } from './subject-key';

/** What the card has its page do. */
export interface CardDeeds extends DateDeeds {
  /** Leads the reader to another mention of the article. */
  readonly visit: (index: number) => void;
  readonly notes: NoteDeeds;
}

/** What is looked up after the card has opened. */
type Known = Pick<Parameters<typeof Card>[0], 'saved' | 'place' | 'notes'>;

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
    let known: Known = { saved: null, place: hasFacts(mention) ? 'lookingUp' : null, notes: null };
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
    const showNotes = async (): Promise<void> => learn({ notes: await this.#notesOn(article, mention, showNotes) });
    const lookUps = [
      showNotes(),
      findSaved(mention, article.draft).then((saved) => learn({ saved })),
      ...(hasFacts(mention) ? [findPlace(mention.entityId).then((place) => learn({ place }))] : []),
    ];
    await Promise.race([Promise.allSettled(lookUps), new Promise((resolve) => setTimeout(resolve, GRACE))]);
    show();
    await Promise.all(lookUps);
  }

  /** @param showAgain shows what the notes are after a change. */
  async #notesOn(article: ArticleOnPage, mention: Mention, showAgain: () => Promise<void>): Promise<NotesOn | null> {
    const key = subjectKey(mention);
    if (key === null) return null;
    const { find, save, remove } = this.#deeds.notes;
    const name = isDate(mention) ? article.draft.text.slice(mention.start, mention.end) : mention.canonical;
    return {
      notes: await find(key),
      onSave: (fields, id) => save(id, { type: 'subject', key, name }, fields).then(showAgain),
      onRemove: (id) => remove(id).then(showAgain),
      suggestTags: () => askFromPage.listTags(),
    };
  }

  #step(article: ArticleOnPage, index: number): void {
    this.#deeds.visit(index);
    this.open(article, index);
  }
}
