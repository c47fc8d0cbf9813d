import { useState } from 'preact/hooks';
import { askBackground, askTab } from '../../messages/ask';
import { isOnPassage } from '../../model/annotation';
import type { ListedAnnotation } from '../../model/reading';
import { describeError } from '../../parts/describe-error';
import { translate, translateCount, uiLanguage } from '../../platform/translate';
import { useCanUndo } from '../shared/use-can-undo';
import { useFocusWhenGone } from '../shared/use-focus-when-gone';
import { useSettings } from '../shared/use-settings';
import { ArticleNote } from './ArticleNote';
import { MarkRow, type ListedMark } from './MarkRow';
import { SubjectRow } from './SubjectRow';

interface AnnotationsProps {
  readonly tabId: number;
  readonly annotations: readonly ListedAnnotation[];
  /** Of the article. */
  readonly address: string;
  /** Of the article. */
  readonly language: string;
  readonly isPrivate: boolean;
  /** Called after the reader changed one. */
  readonly onChange: () => void;
}

/** The reader's marks and notes on the article at hand: where each is, what can be done with it, and the way back from it. */
export function Annotations({ tabId, address, annotations, language, isPrivate, onChange }: AnnotationsProps) {
  const { labels } = useSettings();
  const deeds = useDeeds(tabId, onChange);
  // In a private window changes are kept by the page alone.
  const isKept = useCanUndo(isPrivate ? null : address, annotations);
  const marks = annotations.filter(isMark);
  const row = (mark: ListedMark) => (
    <MarkRow key={mark.id} tabId={tabId} mark={mark} labels={labels} language={language} run={deeds.run} />
  );
  const count = new Intl.NumberFormat(uiLanguage()).format(annotations.length);
  const orphans = marks.filter(({ state }) => state === 'orphan');
  return (
    <section class="annotations" aria-label={translate('myMarks', count)}>
      <h2>{translate('myMarks', count)}</h2>
      {isPrivate && <p class="soft">{translate('marksPrivate')}</p>}
      {annotations.length === 0 && <p class="soft">{translate('noMarksYet')}</p>}
      <ol>{marks.filter(({ state }) => state !== 'orphan').map(row)}</ol>
      {orphans.length > 0 && (
        <section class="orphans" aria-label={translate('orphanMarks')}>
          <h3>{translate('orphanMarks')}</h3>
          <ol>{orphans.map(row)}</ol>
        </section>
      )}
      <ul>
        {annotations.map(
          (note) =>
            note.target.type === 'subject' && (
              <SubjectRow key={note.id} tabId={tabId} note={note} name={note.target.name} run={deeds.run} />
            ),
        )}
      </ul>
      <ArticleNote
        tabId={tabId}
        address={address}
        annotation={annotations.find(({ target }) => target.type === 'article')}
        suggestTags={askBackground.listTags}
        onChange={onChange}
        run={deeds.run}
      />
      <Undo {...deeds} isThere={isKept || annotations.length > 0 || deeds.hasDone} />
      {deeds.failure && <p role="alert">{deeds.failure}</p>}
    </section>
  );
}

interface UndoProps extends Pick<ReturnType<typeof useDeeds>, 'undo' | 'changes' | 'status'> {
  readonly isThere: boolean;
}

/** The way back has the focus once what the reader pressed is gone with what it deleted. */
function Undo({ undo, changes, status, isThere }: UndoProps) {
  const line = useFocusWhenGone(changes);
  return (
    <div ref={line} class="row" tabIndex={-1}>
      {isThere && (
        <button type="button" onClick={undo}>
          {translate('undoMarkChange')}
        </button>
      )}
      <span class="soft" role="status">
        {status}
      </span>
    </div>
  );
}

function isMark(annotation: ListedAnnotation): annotation is ListedMark {
  return isOnPassage(annotation);
}

/** The deeds of the list, each of which can be undone, and what came of the last. */
function useDeeds(tabId: number, onChange: () => void) {
  const [undone, setUndone] = useState(0);
  const [isAtEnd, setIsAtEnd] = useState(false);
  const [changes, setChanges] = useState(0);
  const [failure, setFailure] = useState('');
  const attempt = (work: () => Promise<void>): void => {
    setFailure('');
    work().catch((error: unknown) => setFailure(describeError(error)));
  };
  const run = (work: () => Promise<void>): void =>
    attempt(async () => {
      await work();
      setChanges((before) => before + 1);
      setUndone(0);
      setIsAtEnd(false);
      onChange();
    });
  const undo = (): void =>
    attempt(async () => {
      const wasOne = await askTab(tabId).undoAnnotationChange();
      setIsAtEnd(!wasOne);
      setUndone(wasOne ? undone + 1 : 0);
      onChange();
    });
  const status = isAtEnd ? translate('nothingToUndo') : undone > 0 && translateCount('changesUndone', undone);
  return { run, undo, changes, hasDone: changes > 0 || undone > 0, status, failure };
}
