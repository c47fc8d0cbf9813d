import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationFields } from '../model/annotation';

/** What is written in a form: a note and tags. */
export type Written = Pick<AnnotationFields, 'note' | 'tags'>;

/** Whether what is written is kept: not looked at yet, being kept, kept, or why not. */
export type Keeping = { readonly state: 'idle' | 'keeping' | 'kept' } | { readonly state: 'failed'; readonly error: unknown };

/** Long enough for the reader to go on typing. In milliseconds. */
const PAUSE = 800;

/**
 * Holds what the reader writes and keeps it: when they pause, when they leave, and when the page goes. Only fields that differ from what
 * was kept are given to `onSave`. What comes from outside replaces what the reader wrote only where all of that is kept.
 */
export function useKeptFields(kept: Written, onSave: (fields: Partial<AnnotationFields>) => Promise<void>) {
  const [written, setWritten] = useState(kept);
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' });
  const keeper = useRef<FieldKeeper | null>(null);
  keeper.current ??= new FieldKeeper(kept, setWritten, setKeeping);
  const { current } = keeper;
  useLayoutEffect(() => current.keepWith(onSave));
  useLayoutEffect(() => current.learn(kept), [current, kept.note, JSON.stringify(kept.tags)]);
  // Not `useEffect`: its end comes late, after the next frame.
  useLayoutEffect(() => current.watchForTheEnd(), [current]);
  const write = useCallback((fields: Partial<Written>) => current.write(fields), [current]);
  const save = useCallback(() => current.save(), [current]);
  return { written, keeping, write, save };
}

type Save = (fields: Partial<AnnotationFields>) => Promise<void>;

const NAMES = ['note', 'tags'] as const;

/** One form's fields, as written and as kept; one save runs after another. */
class FieldKeeper {
  readonly #show: (written: Written) => void;
  readonly #tell: (keeping: Keeping) => void;
  #onSave: Save = async () => undefined;
  #written: Written;
  #kept: Written;
  /** What was given to be kept and has not come back from outside. */
  #underWay: Written[] = [];
  #isSaving = false;
  /** Set when the form is gone; a field that goes with it may still give what was half typed. */
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(kept: Written, show: (written: Written) => void, tell: (keeping: Keeping) => void) {
    [this.#written, this.#kept, this.#show, this.#tell] = [kept, kept, show, tell];
  }

  keepWith(onSave: Save): void {
    this.#onSave = onSave;
  }

  /** What is kept, as it comes from outside. An echo of what was just given says nothing new. */
  learn(kept: Written): void {
    const echo = this.#underWay.findIndex((given) => changesFrom(given, kept).length === 0);
    this.#underWay = this.#underWay.slice(echo + 1);
    if (echo >= 0) return;
    const untouched = NAMES.filter((name) => isSame(this.#written[name], this.#kept[name]));
    this.#kept = kept;
    this.#set({ ...this.#written, ...pick(kept, untouched) });
  }

  write(fields: Partial<Written>): void {
    this.#set({ ...this.#written, ...fields });
    this.#tell({ state: 'idle' });
    clearTimeout(this.#timer);
    if (this.#isOver) void this.save();
    else this.#timer = setTimeout(() => void this.save(), PAUSE);
  }

  async save(): Promise<void> {
    clearTimeout(this.#timer);
    // What was written meanwhile is kept by the save that runs, before it is through: between its last look and its end there is no wait.
    if (this.#isSaving) return;
    this.#isSaving = true;
    try {
      for (let names = this.#changes(); names.length > 0; names = this.#changes()) await this.#give(names);
    } catch (error) {
      this.#tell({ state: 'failed', error });
    }
    this.#isSaving = false;
  }

  /** Keeps what is written when the form or its page goes. */
  watchForTheEnd(): () => void {
    const leave = (): void => this.#leave();
    this.#isOver = false;
    // When a tab is closed, what Firefox is told at `pagehide` comes too late.
    addEventListener('beforeunload', leave);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('beforeunload', leave);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      this.#isOver = true;
      leave();
    };
  }

  /** After a page has gone nothing is answered: what is written is given away now, also while a save waits for its answer. */
  #leave(): void {
    const names = this.#changes();
    // The save that waits says what came of it.
    if (this.#isSaving && names.length > 0) this.#onSave(pick(this.#written, names)).catch(ignoreFailure);
    else void this.save();
  }

  async #give(names: readonly (keyof Written)[]): Promise<void> {
    const given = this.#written;
    this.#tell({ state: 'keeping' });
    this.#underWay.push(given);
    try {
      await this.#onSave(pick(given, names));
    } catch (error) {
      this.#underWay.pop();
      throw error;
    }
    this.#kept = { ...this.#kept, ...pick(given, names) };
    this.#tell({ state: 'kept' });
  }

  #changes(): (keyof Written)[] {
    return changesFrom(this.#kept, this.#written);
  }

  #set(written: Written): void {
    this.#written = written;
    this.#show(written);
  }
}

function ignoreFailure(): void {}

function changesFrom(before: Written, after: Written): (keyof Written)[] {
  return NAMES.filter((name) => !isSame(before[name], after[name]));
}

function pick(written: Written, names: readonly (keyof Written)[]): Partial<Written> {
  return Object.fromEntries(names.map((name) => [name, written[name]]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
