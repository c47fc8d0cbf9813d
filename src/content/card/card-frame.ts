import { bodyOf, unclobbered } from '../../page/unclobbered';
import type { Look } from '../drawing/drawing';
import { openDrawnHost, type DrawnHost } from '../drawing/open-drawn-host';

/** An open card: where it is drawn, and what ends with it. */
export interface OpenCard {
  readonly host: DrawnHost;
  readonly signal: AbortSignal;
}

/** The one card of a page, whatever is in it: it closes with Escape, and gives the focus back where it was. */
export class CardFrame {
  readonly #page: Document;
  #open: AbortController | null = null;
  #host: DrawnHost | null = null;
  /** What had the focus before the first card of a row of cards. */
  #focusBefore: Element | null = null;
  /** Whether the card took the place of one that had the focus, and has not got it yet. */
  #isFocusDue = false;

  constructor(page: Document, signal: AbortSignal) {
    this.#page = page;
    // Escape is the reader's: a page cannot press it.
    const onPageKey = (event: KeyboardEvent): void => void (event.isTrusted && !this.isInside(event) && this.#onKey(event));
    page.addEventListener('keydown', onPageKey, { capture: true, signal });
    signal.addEventListener('abort', () => this.close());
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Opens a card in place of the one that is open; it goes again where nothing can be drawn. */
  open(look: Look): OpenCard {
    if (!this.#open) this.#focusBefore = this.#page.activeElement;
    this.#isFocusDue = this.#hasFocus();
    this.#open?.abort();
    this.#open = new AbortController();
    const { signal } = this.#open;
    const host = openDrawnHost(this.#page, look, signal, () => this.close());
    this.#host = host;
    // What is open inside the card, such as a list of tags, takes its Escape first.
    host.mount.addEventListener('keydown', (event) => this.#onKey(event));
    host.mount.addEventListener('focusin', () => (this.#isFocusDue = false));
    return { host, signal };
  }

  close(): void {
    if (!this.#open) return;
    const hadFocus = this.#hasFocus();
    this.#open.abort();
    this.#open = null;
    this.#host = null;
    // The reader may have gone on to a field of the page.
    if (hadFocus && this.#focusBefore instanceof HTMLElement) unclobbered(this.#focusBefore).focus({ preventScroll: true });
    this.#focusBefore = null;
    this.#isFocusDue = false;
  }

  /** Between two cards nothing has it. */
  #hasFocus(): boolean {
    const isNowhere = this.#isFocusDue && this.#page.activeElement === bodyOf(this.#page);
    return isNowhere || this.#host?.hasFocus() === true;
  }

  /** Whether an event of the page happened inside the card. */
  isInside(event: Event): boolean {
    return this.#host?.contains(event) === true;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#open) return;
    event.stopPropagation();
    this.close();
  }
}
