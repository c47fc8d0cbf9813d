import type { EntityKind } from '../../model/mention';
import type { Span } from '../../model/span';
import { selectedSpan } from '../../page/selected-span';
import { unclobbered } from '../../page/unclobbered';
import { watchSelection } from '../../page/watch-selection';
import { openDrawnHost, type DrawnHost } from '../drawing/open-drawn-host';
import type { MarkPage } from './mark-card-opener';
import type { SelectionBarProps } from './SelectionBar';

/** What the bar has its page do with the selected words. */
export interface SelectionDeeds {
  readonly mark: (span: Span, label: string) => void;
  readonly note: (span: Span) => void;
  /** By way of an element of ours. */
  readonly copy: (span: Span, near: Element) => Promise<void>;
  readonly addName: (span: Span, kind: EntityKind) => void;
}

/** Offers a small bar beside words of the article that are selected, and takes it away with the selection. */
export class SelectionBarOpener {
  readonly #page: Document;
  readonly #deeds: SelectionDeeds;
  readonly #pageAtHand: () => MarkPage | null;
  #open: AbortController | null = null;
  #host: DrawnHost | null = null;
  #span: Span | null = null;
  /** What was selected when the reader closed the bar: it does not come back for that. */
  #refused: Span | null = null;

  /** @param pageAtHand null where the reader wants no bar. */
  constructor(page: Document, pageAtHand: () => MarkPage | null, deeds: SelectionDeeds, signal: AbortSignal) {
    this.#page = page;
    this.#deeds = deeds;
    this.#pageAtHand = pageAtHand;
    watchSelection(page, () => this.#consider(), signal);
    page.addEventListener('selectionchange', () => this.#closeForOther(), { signal });
    page.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.close());
  }

  /** Whether an event of the page happened inside the bar. */
  isInside(event: Event): boolean {
    return this.#host?.contains(event) === true;
  }

  close(): void {
    this.#open?.abort();
    this.#open = null;
    this.#host = null;
    this.#span = null;
  }

  #consider(): void {
    const page = this.#pageAtHand();
    const selection = this.#page.getSelection();
    const span = page && !isEdited(selection) ? selectedSpan(page.article.map, selection) : null;
    if (!page || !span || !selection) return this.close();
    if (isSame(span, this.#span) || isSame(span, this.#refused)) return;
    this.#refused = null;
    this.#show(page, span, selection.getRangeAt(selection.rangeCount - 1));
  }

  /** A bar must not act on words that are not selected any more. */
  #closeForOther(): void {
    const page = this.#open && this.#pageAtHand();
    if (page && !isSame(selectedSpan(page.article.map, this.#page.getSelection()) ?? NOWHERE, this.#span)) this.close();
  }

  #show({ labels }: MarkPage, span: Span, range: Range): void {
    this.close();
    this.#open = new AbortController();
    this.#span = span;
    const host = openDrawnHost(this.#page, 'bar', this.#open.signal, () => this.close());
    this.#host = host;
    const after = (deed: (span: Span) => void): void => {
      this.close();
      deed(span);
    };
    const props: SelectionBarProps = {
      labels,
      onMark: (label) => after(() => this.#deeds.mark(span, label)),
      onNote: () => after(this.#deeds.note),
      onCopy: () => void this.#deeds.copy(span, host.mount).finally(() => this.close()),
      onAddName: (kind) => after(() => this.#deeds.addName(span, kind)),
      onClose: () => this.#refuse(),
    };
    host.draw(({ selectionBar }) => {
      selectionBar(props, host.mount);
      host.placeBeside(range.getBoundingClientRect());
    });
  }

  #refuse(): void {
    this.#refused = this.#span;
    this.close();
  }

  #onKey(event: KeyboardEvent): void {
    // Outside the bar the key is the page's too; inside it the bar hears it itself.
    if (event.isTrusted && event.key === 'Escape' && this.#open) this.#refuse();
  }
}

/** Whether the selection is in an editor of the page's own. */
function isEdited(selection: Selection | null): boolean {
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!element) return false;
  return unclobbered(element).closest('[contenteditable]:not([contenteditable="false"])') !== null;
}

const NOWHERE: Span = { start: -1, end: -1 };

function isSame(one: Span, other: Span | null): boolean {
  return one.start === other?.start && one.end === other.end;
}
