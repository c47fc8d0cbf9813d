import { useState } from 'preact/hooks';
import { askBackground, askTab } from '../../messages/ask';
import type { AnnotationFields } from '../../model/annotation';
import type { ListedAnnotation } from '../../model/reading';
import { NoteForm } from '../../parts/NoteForm';
import { translate } from '../../platform/translate';

interface ArticleNoteProps {
  readonly tabId: number;
  /** Of the article. */
  readonly address: string;
  /** The note as it is kept. */
  readonly annotation: ListedAnnotation | undefined;
  readonly suggestTags: () => Promise<string[]>;
  /** Called after it was kept. */
  readonly onChange: () => void;
  /** Runs a change that can be undone. */
  readonly run: (change: () => Promise<void>) => void;
}

/** The note on the article as a whole; open where there is one. */
export function ArticleNote({ tabId, address, annotation, suggestTags, onChange, run }: ArticleNoteProps) {
  const [isOpen] = useState(annotation !== undefined);
  return (
    <details class="article-note" open={isOpen}>
      <summary>{translate('articleNote')}</summary>
      <NoteForm
        note={annotation?.note ?? ''}
        tags={annotation?.tags ?? []}
        suggestTags={suggestTags}
        onSave={async (fields) => {
          await keep(tabId, address, annotation?.id, fields);
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

/** What the reader wrote last is kept on its own article although the tab has gone on to another. */
async function keep(tabId: number, address: string, id: string | undefined, fields: Partial<AnnotationFields>): Promise<void> {
  try {
    await askTab(tabId).annotateArticle(fields, address);
  } catch (error) {
    if (id === undefined || !(error instanceof Error && GONE.has(error.name))) throw error;
    await askBackground.changeSavedAnnotation(address, id, fields);
  }
}

/** What a tab answers whose page is another one, or none that we read. */
const GONE = new Set(['NoArticle', 'NoAnswer', 'Interrupted']);
