/** The features that occur often enough to be learnt, numbered. */
export interface FeatureIndex {
  readonly size: number;
  /** The hash of each row. */
  readonly hashes: Uint32Array;
  /** The row of a feature; -1 when it is not kept. */
  readonly rowOf: (hash: number) => number;
}

const COUNTER_BITS = 28;

/** Numbers the features that occur at least `fewest` times (at most 255). Counts by 28 bits of the hash, which is a little generous. */
export function indexFeatures(examples: Iterable<Uint32Array>, fewest: number): FeatureIndex {
  const counts = new Uint8Array(2 ** COUNTER_BITS);
  const mask = 2 ** COUNTER_BITS - 1;
  const slots = new Slots();
  for (const hashes of examples) {
    for (let column = 0; column < hashes.length; column += 1) {
      const hash = hashes[column] as number;
      if (hash === 0) continue;
      const place = hash & mask;
      const count = counts[place] as number;
      if (count >= fewest) continue;
      counts[place] = count + 1;
      if (count + 1 === fewest) slots.add(hash);
    }
  }
  return { size: slots.size, hashes: slots.hashes(), rowOf: (hash) => slots.find(hash) };
}

const SLOT_BITS = 25;

/** A hash table of 32-bit keys that are never 0, with linear probing. */
class Slots {
  size = 0;
  private readonly keys = new Uint32Array(2 ** SLOT_BITS);
  private readonly rows = new Int32Array(2 ** SLOT_BITS);

  add(key: number): void {
    const slot = this.slotOf(key);
    if (this.keys[slot] !== 0) return;
    if (this.size >= 2 ** (SLOT_BITS - 1)) throw new Error('There are more features than the index has room for.');
    this.keys[slot] = key;
    this.rows[slot] = this.size;
    this.size += 1;
  }

  find(key: number): number {
    const slot = this.slotOf(key);
    return key === 0 || this.keys[slot] === 0 ? -1 : (this.rows[slot] as number);
  }

  hashes(): Uint32Array {
    const hashes = new Uint32Array(this.size);
    for (let slot = 0; slot < this.keys.length; slot += 1) {
      const key = this.keys[slot] as number;
      if (key !== 0) hashes[this.rows[slot] as number] = key;
    }
    return hashes;
  }

  private slotOf(key: number): number {
    const mask = 2 ** SLOT_BITS - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS)) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}
