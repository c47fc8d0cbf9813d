import { useState } from 'preact/hooks';
import { isToRead } from '../../../core/library/is-to-read';
import { askBackground } from '../../../messages/ask';
import type { Annotation, AnnotationFields } from '../../../model/annotation';
import type { Article } from '../../../model/article';
import type { Settings } from '../../../model/settings';
import type { Span } from '../../../model/span';
import { describeError } from '../../../parts/describe-error';
import { newId } from '../../../parts/new-id';
import { NoteForm } from '../../../parts/NoteForm';
import '../../../parts/note-form.css';
import '../../../parts/label-swatch.css';
import { translate, uiLanguage } from '../../../platform/translate';
import { useCanUndo } from '../../shared/use-can-undo';
import { useFocusWhenGone } from '../../shared/use-focus-when-gone';
import { MarkItem } from './MarkItem';
import type { PlacedMark } from './use-marked-text';

interface MyNotesProps {
  readonly article: Article;
  readonly marks: readonly PlacedMark[];
  readonly settings: Settings;
  readonly visit: (span: Span) => void;
  /** Reads the article again. */
  readonly read: () => Promise<void>;
}

/** What the reader marked and wrote on an article; each can be changed and removed, and the last change taken back. */
export function MyNotes({ article, marks, settings, visit, read }: MyNotesProps) {
  const { address, annotations = [] } = article;
  const { run, failure, changes } = useChanges(read);
  const canUndo = useCanUndo(address, article);
  const line = useFocusWhenGone(changes);
  const item = (mark: PlacedMark) => (
    <MarkItem
      key={mark.id}
      {...{ mark, visit, article }}
      label={settings.labels.find(({ id }) => id === mark.label)}
      onSave={(fields) => save(address, mark, fields)}
      onRemove={() => run(() => askBackground.removeSavedAnnotation(address, mark.id))}
    />
  );
  const orphans = marks.filter(({ found }) => !found);
  const count = new Intl.NumberFormat(uiLanguage()).format(annotations.length);
  return (
    <section class="my-notes" aria-labelledby="my-notes-title">
      <h3 id="my-notes-title">{translate('myMarks', count)}</h3>
      <ol>{marks.filter(({ found }) => found).map(item)}</ol>
      {orphans.length > 0 && (
        <>
          <h4>{translate(isToRead(article) ? 'toReadMarks' : 'articleOrphans')}</h4>
          <ol>{orphans.map(item)}</ol>
        </>
      )}
      <WholeNote address={address} whole={annotations.find(({ target }) => target.type === 'article')} />
      <div ref={line} class="row" tabIndex={-1}>
        {(canUndo || annotations.length > 0 || changes > 0) && (
          <button type="button" onClick={() => run(async () => void (await askBackground.undoSavedChange(address)))}>
            {translate('undoMarkChange')}
          </button>
        )}
      </div>
      {failure && <p role="alert">{failure}</p>}
    </section>
  );
}

function WholeNote({ address, whole }: { readonly address: string; readonly whole: Annotation | undefined }) {
  const [fresh] = useState(newId);
  return (
    <details class="whole-note" open={whole !== undefined}>
      <summary>{translate('articleNote')}</summary>
      <NoteForm
        note={whole?.note ?? ''}
        tags={whole?.tags ?? []}
        suggestTags={askBackground.listTags}
        onSave={async (fields) => {
          if (whole) return save(address, whole, fields);
          const begun = { id: fresh, target: { type: 'article' }, label: '', note: '', tags: [], ...fields } as const;
          await askBackground.annotateSaved(address, begun);
        }}
      />
    </details>
  );
}

async function save(address: string, { id }: Annotation, fields: Partial<AnnotationFields>): Promise<void> {
  await askBackground.changeSavedAnnotation(address, id, fields);
}

/** Changes that a button makes, how many, and what went wrong with the last. */
function useChanges(read: () => Promise<void>) {
  const [failure, setFailure] = useState('');
  const [changes, setChanges] = useState(0);
  const run = (change: () => Promise<void>): void => {
    setFailure('');
    change()
      .then(() => setChanges((before) => before + 1))
      .then(read)
      .catch((error: unknown) => setFailure(describeError(error)));
  };
  return { run, failure, changes };
}
