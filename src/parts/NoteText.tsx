import type { ComponentChildren } from 'preact';

/** A note as its reader wrote it: its lines, and its addresses as links. Nothing of it is taken for HTML. */
export function NoteText({ note }: { readonly note: string }) {
  return (
    <p class="note-text" dir="auto">
      {note.trim().split(ADDRESS).map(piece)}
    </p>
  );
}

/** An address without the stop or bracket that ends the sentence around it. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?()[\]{}»”’])/;

/** Every second piece is an address. */
function piece(words: string, index: number): ComponentChildren {
  if (index % 2 === 0) return words;
  return (
    <a key={index} href={words} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
