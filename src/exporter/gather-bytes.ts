/** Gathers the bytes of a file in pieces that the browser keeps outside the memory of scripts. */
export class BytesGatherer {
  #pieces: Blob[] = [];
  #bytes: Uint8Array<ArrayBuffer>[] = [];
  #waiting = 0;
  #length = 0;

  /** How many there are so far. */
  get length(): number {
    return this.#length;
  }

  add(bytes: readonly Uint8Array<ArrayBuffer>[]): void {
    for (const some of bytes) {
      this.#bytes.push(some);
      this.#waiting += some.length;
      this.#length += some.length;
    }
    if (this.#waiting >= PIECE) this.#pack();
  }

  finish(mediaType: string): Blob {
    this.#pack();
    return new Blob(this.#pieces, { type: mediaType });
  }

  #pack(): void {
    this.#pieces.push(new Blob(this.#bytes));
    this.#bytes = [];
    this.#waiting = 0;
  }
}

const PIECE = 1_000_000;
