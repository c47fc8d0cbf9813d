import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationFields, PassageAnnotation } from '../../model/annotation';
import type { Label } from '../../model/label';
import type { MentionKind } from '../../model/mention';
import { describeError } from '../../parts/describe-error';
import { NoteForm } from '../../parts/NoteForm';
import { shorten } from '../../core/text/shorten';
import { translate, uiLanguage } from '../../platform/translate';
import { AlsoHere } from './AlsoHere';
import { LabelChoice } from './LabelChoice';
import { MarkedWords } from './MarkedWords';

/** What the card of a mark has its page do; each resolves once it is done. */
export interface MarkDeeds {
  change(id: string, fields: Partial<AnnotationFields>): Promise<void>;
  remove(id: string): Promise<void>;
  /** Takes back the last change. */
  undo(): Promise<void>;
  copyCitation(annotation: PassageAnnotation): Promise<void>;
  openMention(index: number): void;
}

export interface MarkCardProps {
  readonly annotation: PassageAnnotation;
  readonly state: 'found' | 'changed' | 'orphan';
  /** Today's words when they have changed. */
  readonly today?: string;
  readonly labels: readonly Label[];
  /** Of the article. */
  readonly language: string;
  readonly isPrivate: boolean;
  /** What the machine found inside the mark. */
  readonly here: readonly { readonly index: number; readonly title: string; readonly kind: MentionKind }[];
  readonly deeds: MarkDeeds;
  readonly suggestTags: () => Promise<string[]>;
  readonly onClose: () => void;
  /** Whether the reader asked to write a note. */
  readonly startsWithNote?: boolean;
}

/** A mark of the reader's: its words, its label, its note and what can be done with it. */
export function MarkCard({ startsWithNote = false, ...mark }: MarkCardProps) {
  const { annotation, isPrivate } = mark;
  const deeds = useDeeds(mark);
  const card = useFocusOnCard(startsWithNote, deeds.isDeleted);
  return (
    <section
      ref={card}
      class="card mark-card"
      role="dialog"
      aria-label={`${translate('yourMark')} ${shorten(annotation.target.anchor.quote, LONGEST_TITLE)}`}
      tabIndex={-1}
      lang={uiLanguage()}
    >
      <div class="head">
        <span class="soft">{translate('yourMark')}</span>
        <button type="button" class="close" aria-label={translate('close')} title={translate('close')} onClick={deeds.close}>
          ×
        </button>
      </div>
      <MarkedWords {...mark} />
      {deeds.isDeleted ? (
        <Deleted onUndo={deeds.undo} />
      ) : (
        <>
          <LabelChoice labels={mark.labels} chosen={annotation.label} onChoose={(label) => deeds.change({ label })} />
          <NoteForm
            key={annotation.id}
            note={annotation.note}
            tags={annotation.tags}
            suggestTags={mark.suggestTags}
            onSave={deeds.change}
            autoFocus={startsWithNote}
          />
          <Deeds {...deeds} />
        </>
      )}
      <Failure failure={deeds.failure} />
      <AlsoHere here={mark.here} onOpen={mark.deeds.openMention} />
      {isPrivate && <p class="source">{translate('markPrivate')}</p>}
    </section>
  );
}

const LONGEST_TITLE = 80;

/** The card has the focus when it opens, unless a note is begun, and when the button is gone that brought its mark back. */
function useFocusOnCard(startsWithNote: boolean, isDeleted: boolean): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  const isElsewhere = useRef(startsWithNote);
  useEffect(() => {
    if (!isDeleted && !isElsewhere.current) card.current?.focus({ preventScroll: true });
    isElsewhere.current = false;
  }, [isDeleted]);
  return card;
}

/** The deeds as the card's buttons do them, with what came of them. */
function useDeeds({ annotation, deeds, onClose }: Pick<MarkCardProps, 'annotation' | 'deeds' | 'onClose'>) {
  const { id } = annotation;
  const [isDeleted, setIsDeleted] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const [failure, setFailure] = useState('');
  /** Set before anything is rendered: a form that goes with its mark would bring the mark back by saving. */
  const isGone = useRef(false);
  const lastChange = useRef<Promise<void>>(Promise.resolve());
  const run = (work: () => Promise<void>) => (): void => {
    setFailure('');
    setIsCopied(false);
    work().catch((error: unknown) => setFailure(describeError(error)));
  };
  const change = (fields: Partial<AnnotationFields>): Promise<void> => {
    if (isGone.current) return Promise.resolve();
    lastChange.current = deeds.change(id, fields);
    return lastChange.current;
  };
  const remove = async (): Promise<void> => {
    await lastChange.current.catch(ignoreFailure);
    isGone.current = true;
    try {
      await deeds.remove(id);
      setIsDeleted(true);
    } catch (error) {
      isGone.current = false;
      throw error;
    }
  };
  const undo = async (): Promise<void> => {
    await deeds.undo();
    isGone.current = false;
    setIsDeleted(false);
  };
  const copy = async (): Promise<void> => {
    await deeds.copyCitation(annotation);
    setIsCopied(true);
  };
  const close = (): void => {
    const stay = (): void => void (lastChange.current = Promise.resolve());
    // What could not be kept is offered for copying: the card goes when the reader has seen it and closes it again.
    lastChange.current.then(onClose, stay);
  };
  return { change, close, remove: run(remove), undo: run(undo), copy: run(copy), isDeleted, isCopied, failure };
}

/** The form says what came of its saving itself. */
function ignoreFailure(): void {}

function Deeds({ copy, remove, isCopied }: Pick<ReturnType<typeof useDeeds>, 'copy' | 'remove' | 'isCopied'>) {
  return (
    <div class="choices">
      <button type="button" onClick={copy}>
        {translate('copyCitation')}
      </button>
      <button type="button" onClick={remove}>
        {translate('deleteMark')}
      </button>
      <span role="status">{isCopied && translate('copied')}</span>
    </div>
  );
}

function Failure({ failure }: { readonly failure: string }) {
  if (!failure) return null;
  return (
    <p class="failure" role="alert">
      {failure}
    </p>
  );
}

function Deleted({ onUndo }: { readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="decided">
      <p role="status">{translate('markDeleted')}</p>
      <button type="button" ref={button} onClick={onUndo}>
        {translate('undo')}
      </button>
    </div>
  );
}
