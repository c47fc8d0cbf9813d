import { askTab } from '../../messages/ask';
import type { ListedAnnotation } from '../../model/reading';
import { translate } from '../../platform/translate';
import { firstLine } from './MarkRow';

interface SubjectRowProps {
  readonly tabId: number;
  readonly note: ListedAnnotation;
  /** What the note is on. */
  readonly name: string;
  /** Runs a change that can be undone. */
  readonly run: (change: () => Promise<void>) => void;
}

/** A note on an entity or a date, which its card shows whole. */
export function SubjectRow({ tabId, note, name, run }: SubjectRowProps) {
  return (
    <li class="mark">
      <span class="words">
        <span>
          {translate('noteOn', name)}
          <span class="soft">{[firstLine(note.note), note.tags.join(', ')].filter(Boolean).join(' · ')}</span>
        </span>
      </span>
      <span class="deeds">
        <button
          type="button"
          aria-label={translate('deleteNoteOn', name)}
          onClick={() => run(() => askTab(tabId).removeAnnotation(note.id))}
        >
          {translate('deleteMark')}
        </button>
      </span>
    </li>
  );
}
