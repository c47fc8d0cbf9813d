/** In milliseconds. A page that changes without changing its article is read again less and less often. */
const SHORTEST = 1_000;
const LONGEST = 30_000;
/** Reading a very long page again takes at most one part in so many of the page's time. */
const PER_COST = 20;

/** How long a page that keeps changing is left alone; counted by a clock that nobody sets. */
export class Patience {
  #length = SHORTEST;
  #lastShownAt = 0;

  /** Begins to count: the page was shown as it is. */
  begin(): void {
    this.#lastShownAt = performance.now();
  }

  /** Learns from a reading that took `cost` milliseconds, and whether it was worth it. */
  learn(cost: number, isChanged: boolean): void {
    this.#length = Math.min(Math.max(isChanged ? SHORTEST : this.#length * 2, cost * PER_COST), LONGEST);
  }

  /** Is as short as at first. */
  forget(): void {
    this.#length = SHORTEST;
  }

  /** Milliseconds until the page may be read again; none or fewer when it may. */
  get left(): number {
    return this.#lastShownAt + this.#length - performance.now();
  }
}
