/** Where the reader was in a list, kept with the step of the history: who comes back finds the same row in the same place. */
export interface KeptPosition {
  /** The number of the first row in sight. */
  readonly row: number;
  /** How much of it is scrolled away, in pixels. */
  readonly hidden: number;
  /** How many rows there were. */
  readonly total: number;
  /** How high rows were on average, in pixels. */
  readonly height: number;
  /** The number of the row that had the focus, or would have it. */
  readonly active: number;
}

/** Keeps a position with the present step. */
export function keepPosition(position: KeptPosition): void {
  history.replaceState({ list: position }, '');
}

/** The position that is kept with the present step; null when there is none. */
export function keptPosition(): KeptPosition | null {
  const state: unknown = history.state;
  const list = typeof state === 'object' && state !== null && 'list' in state ? state.list : null;
  return isPosition(list) ? list : null;
}

/** What another version left there is of another form. */
function isPosition(value: unknown): value is KeptPosition {
  if (typeof value !== 'object' || value === null) return false;
  const { row, hidden, total, height, active } = value as Partial<KeptPosition>;
  return [row, hidden, total, height, active].every((number) => typeof number === 'number');
}
