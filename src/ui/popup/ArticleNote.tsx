import { useState } from 'preact/hooks';
import { askTab } from '../../messages/ask';
import type { ListedAnnotation } from '../../model/reading';
import { NoteForm } from '../../parts/NoteForm';
import { translate } from '../../platform/translate';

interface ArticleNoteProps {
  readonly tabId: number;
  /** The note as it is kept. */
  readonly annotation: ListedAnnotation | undefined;
  readonly suggestTags: () => Promise<string[]>;
  /** Called after it was kept. */
  readonly onChange: () => void;
  /** Runs a change that can be undone. */
  readonly run: (change: () => Promise<void>) => void;
}

/** The note on the article as a whole; open where there is one. */
export function ArticleNote({ tabId, annotation, suggestTags, onChange, run }: ArticleNoteProps) {
  const [isOpen] = useState(annotation !== undefined);
  return (
    <details class="article-note" open={isOpen}>
      <summary>{translate('articleNote')}</summary>
      <NoteForm
        note={annotation?.note ?? ''}
        tags={annotation?.tags ?? []}
        suggestTags={suggestTags}
        onSave={async (fields) => {
          await askTab(tabId).annotateArticle(fields);
          onChange();
        }}
      />
      {annotation && (
        <button
          type="button"
          aria-label={translate('deleteArticleNote')}
          onClick={() => run(() => askTab(tabId).removeAnnotation(annotation.id))}
        >
          {translate('deleteMark')}
        </button>
      )}
    </details>
  );
}
