/** Work that nobody asked for: while the page is hidden it rests, and each piece is done once when the page is seen again. */
export class RestingWork {
  readonly #page: Document;
  readonly #begin: (work: () => Promise<void>) => Promise<void>;
  readonly #pieces = new Set<() => Promise<void>>();

  constructor(page: Document, begin: (work: () => Promise<void>) => Promise<void>, signal: AbortSignal) {
    this.#page = page;
    this.#begin = begin;
    page.addEventListener('visibilitychange', () => page.hidden || this.wake(), { signal });
  }

  /** Has a piece of work done now, or when the page is seen. */
  add(work: () => Promise<void>): void {
    this.#pieces.add(work);
    if (!this.#page.hidden) this.wake();
  }

  /** Begins all that rests: somebody asks for what comes of it, hidden or not. */
  wake(): void {
    for (const work of this.#pieces) void this.#begin(work);
    this.#pieces.clear();
  }
}
