import { useRef, useState } from 'preact/hooks';
import type { Annotation } from '../model/annotation';
import { describeError } from './describe-error';

interface NoteRemoval {
  readonly notes: readonly Annotation[];
  readonly onRemove: (id: string) => Promise<void>;
  readonly onRestore: (note: Annotation) => Promise<void>;
}

/** Deletes notes, and puts them back in turn, the last deleted first, for as long as they are shown; says what failed. */
export function useDeletedNotes({ notes, onRemove, onRestore }: NoteRemoval) {
  const title = useRef<HTMLHeadingElement>(null);
  const [gone, setGone] = useState<readonly Annotation[]>([]);
  const [failure, setFailure] = useState('');
  const run = (work: () => Promise<void>): void => {
    setFailure('');
    work().catch((error: unknown) => setFailure(describeError(error)));
  };
  const remove = (note: Annotation): void =>
    run(async () => {
      await onRemove(note.id);
      setGone((before) => [...without(before, note), note]);
    });
  const restore = (note: Annotation): void =>
    run(async () => {
      await onRestore(note);
      // The button goes with what it did.
      title.current?.focus({ preventScroll: true });
      setGone((before) => without(before, note));
    });
  // One that is there has come back by another hand, or is about to go.
  const deleted = gone.findLast(({ id }) => !notes.some((note) => note.id === id));
  return { title, deleted, failure, remove, restore };
}

function without(notes: readonly Annotation[], { id }: Annotation): readonly Annotation[] {
  return notes.filter((note) => note.id !== id);
}
