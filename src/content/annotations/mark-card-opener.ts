import { askFromPage } from '../../messages/ask';
import type { FoundAnchor } from '../../model/anchor';
import { isOnPassage, type Annotation, type PassageAnnotation } from '../../model/annotation';
import type { Label } from '../../model/label';
import { rangeOf } from '../../page/text-map';
import type { CardFrame, OpenCard } from '../card/card-frame';
import type { ArticleOnPage } from '../read-page';
import type { AnnotationsOnPage } from './annotations-on-page';
import type { MarkCardProps, MarkDeeds } from './MarkCard';
import { mentionsIn } from './mentions-in';

/** What a mark's card shows of its page. */
export interface MarkPage {
  readonly article: ArticleOnPage;
  readonly annotations: AnnotationsOnPage;
  readonly labels: readonly Label[];
}

/** The deeds of a card that stands somewhere on the page. */
export type OpenedMarkDeeds = Omit<MarkDeeds, 'copyCitation' | 'undo'> & {
  /** Brings back a mark that was removed. */
  readonly bringBack: (id: string) => Promise<void>;
  /** Says that words were not kept although their card is gone. */
  readonly tellLost: (error: unknown, words: string) => void;
  /** Puts a citation on the clipboard, by way of an element of ours. */
  readonly copy: (quote: string, near: Element) => Promise<void>;
};

/** Opens the cards of the reader's marks in the one frame of a page. */
export class MarkCardOpener {
  readonly #frame: CardFrame;
  readonly #deeds: OpenedMarkDeeds;
  #open: OpenCard | null = null;
  /** As it was last known: a card outlives its mark, so that the reader can bring it back. */
  #shown: PassageAnnotation | null = null;
  #startsWithNote = false;

  constructor(frame: CardFrame, deeds: OpenedMarkDeeds) {
    this.#frame = frame;
    this.#deeds = deeds;
  }

  /** Opens the card of a mark beside it, with the focus inside; of an orphan at the top of the view. */
  open(annotation: Annotation, page: MarkPage): void {
    this.#openOn(annotation, page, false);
  }

  /** The same with the focus on the note. */
  openNote(annotation: Annotation, page: MarkPage): void {
    this.#openOn(annotation, page, true);
  }

  #openOn(annotation: Annotation, page: MarkPage, startsWithNote: boolean): void {
    if (!isOnPassage(annotation)) return;
    this.#startsWithNote = startsWithNote;
    const open = this.#frame.open('mark');
    this.#open = open;
    this.#shown = annotation;
    this.#draw(open, page);
    open.host.draw(() => open.host.placeBeside(rectangleOf(annotation, page) ?? TOP_OF_VIEW()));
  }

  /** Shows what is known now; the focus stays where it is. */
  refresh(page: MarkPage): void {
    if (!this.#open || this.#open.signal.aborted || !this.#shown) return;
    const today = page.annotations.get(this.#shown.id);
    if (today && isOnPassage(today)) this.#shown = today;
    this.#draw(this.#open, page);
  }

  #deedsOf({ id, target }: PassageAnnotation, { host, signal }: OpenCard): MarkDeeds {
    const { bringBack, change, copy, tellLost, ...deeds } = this.#deeds;
    return {
      ...deeds,
      // The popup may have undone more since: what comes back is this mark.
      undo: () => bringBack(id),
      copyCitation: () => copy(target.anchor.quote, host.mount),
      change: (_id, fields) =>
        change(id, fields).catch((error: unknown) => {
          if (signal.aborted && fields.note) tellLost(error, fields.note);
          throw error;
        }),
    };
  }

  #draw(open: OpenCard, page: MarkPage): void {
    const annotation = this.#shown;
    if (!annotation) return;
    const props = this.#propsOf(annotation, open, page);
    open.host.draw(({ markCard }) => markCard(props, open.host.mount));
  }

  #propsOf(annotation: PassageAnnotation, open: OpenCard, { article, annotations, labels }: MarkPage): MarkCardProps {
    const found = annotations.placeOf(annotation.id);
    const today = found?.changed ? article.draft.text.slice(found.start, found.end) : undefined;
    return {
      annotation,
      state: stateOf(found),
      ...(today !== undefined && { today }),
      labels,
      language: article.draft.language,
      isPrivate: annotations.isPrivate,
      here: found ? mentionsIn(article, found) : [],
      deeds: this.#deedsOf(annotation, open),
      startsWithNote: this.#startsWithNote,
      suggestTags: () => askFromPage.listTags(),
      onClose: () => this.#frame.close(),
    };
  }
}

function stateOf(found: FoundAnchor | null): 'found' | 'changed' | 'orphan' {
  if (!found) return 'orphan';
  return found.changed ? 'changed' : 'found';
}

/** Where a card stands that belongs to no place on the page. */
const TOP_OF_VIEW = (): DOMRect => new DOMRect(0, 0, 0, 0);

function rectangleOf({ id }: Annotation, { article, annotations }: MarkPage): DOMRect | null {
  const found = annotations.placeOf(id);
  const rectangles = found && rangeOf(article.map, found)?.getClientRects();
  return rectangles?.[rectangles.length - 1] ?? null;
}
