import { useEffect, useRef, useState } from 'preact/hooks';
import { hostOf } from '../../core/addresses/parts-of';
import { onOneLine } from '../../core/corrections/name-words';
import { scopesFor } from '../../core/corrections/scopes-for';
import type { EntityMention } from '../../model/mention';
import type { NameDecision as Decision } from '../../model/name-rule';
import { pageAddress } from '../../page/watch-address';
import { describeError } from '../../parts/describe-error';
import { translate, uiLanguage } from '../../platform/translate';
import type { NameDeeds } from '../name-deeds';
import type { ArticleOnPage } from '../read-page';
import { HideButtons } from './HideButtons';
import { KindForm } from './KindForm';
import { otherEntities } from './other-entities';
import { SameAsForm } from './SameAsForm';
import { scopeInWords } from './ScopeField';
import { useFocusAfter } from './use-focus-after';
import { WordsForm } from './WordsForm';

/** What the card does with the name that it is of. */
export type CardNameDeeds = Pick<NameDeeds, 'decideName' | 'takeBackName'>;

interface NameDecisionProps {
  readonly name: EntityMention;
  readonly article: ArticleOnPage;
  readonly deeds: CardNameDeeds;
}

type Verdict = Omit<Decision, 'words'>;

/** Lets the reader say what is wrong with a name; after that, what they said and the way back. */
export function NameDecision({ name, article, deeds }: NameDecisionProps) {
  const [failure, setFailure] = useState('');
  const { decidedAt } = name;
  const section = useFocusAfter(decidedAt);
  const isBusy = useRef(false);
  const run = async (deed: () => Promise<unknown>): Promise<void> => {
    // A second decision on the same would leave the way back to the first one only.
    if (isBusy.current) return;
    isBusy.current = true;
    setFailure('');
    try {
      await deed();
    } catch (error) {
      setFailure(describeError(error));
    } finally {
      isBusy.current = false;
    }
  };
  return (
    <div class="decision" ref={section}>
      {decidedAt !== undefined && (
        <Decided
          name={name}
          words={wordsOf(name, article)}
          host={hostOf(pageAddress())}
          onUndo={() => void run(() => deeds.takeBackName(decidedAt))}
          onWiden={() =>
            void run(() => deeds.decideName(name, { verdict: { type: 'add', kind: name.kind }, scope: 'everywhere' }))
          }
        />
      )}
      <details key={decidedAt}>
        <summary>{translate('correctName')}</summary>
        <Choices name={name} article={article} onDecide={(verdict) => void run(() => deeds.decideName(name, verdict))} />
      </details>
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}

interface DecidedProps {
  readonly name: EntityMention;
  /** As the article writes it. */
  readonly words: string;
  readonly host: string;
  readonly onUndo: () => void;
  readonly onWiden: () => void;
}

function Decided({ name, words, host, onUndo, onWiden }: DecidedProps) {
  const { kind, canonical, decidedFor = 'article', isAdded } = name;
  const canBeWider = isAdded && decidedFor === 'article' && scopesFor(words, { type: 'add', kind }).includes('everywhere');
  return (
    <div class="decided">
      <p role="status">
        {translate('nameSetByReader', translate(`kind_${kind}`), canonical)} <small>{scopeInWords(decidedFor, host)}</small>
      </p>
      <button type="button" onClick={onUndo}>
        {translate('undo')}
      </button>
      {canBeWider && (
        <button type="button" onClick={onWiden}>
          {translate('inEveryArticle')}
        </button>
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly name: EntityMention;
  readonly article: ArticleOnPage;
  readonly onDecide: (verdict: Verdict) => void;
}

const FORMS = ['kind', 'words', 'sameAs', 'hide'] as const;
type FormName = (typeof FORMS)[number];
const LABEL_KEYS: Readonly<Record<FormName, string>> = {
  kind: 'anotherKind',
  words: 'longerOrShorter',
  sameAs: 'sameAs',
  hide: 'hideName',
};

function Choices({ name, article, onDecide }: ChoicesProps) {
  const [open, setOpen] = useState<FormName | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // The card scrolls when it is full, and what was just opened may lie below its edge.
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [open]);
  return (
    <>
      <div class="choices" role="group" aria-label={translate('whatIsWrong', wordsOf(name, article))}>
        <button type="button" onClick={() => onDecide({ verdict: { type: 'mute' }, scope: 'article' })}>
          {translate('notAName')}
        </button>
        {FORMS.map((form) => (
          <button type="button" key={form} aria-expanded={open === form} onClick={() => setOpen(open === form ? null : form)}>
            {translate(LABEL_KEYS[form])}
          </button>
        ))}
      </div>
      <div ref={place}>{open && <OpenForm key={open} form={open} name={name} article={article} onDecide={onDecide} />}</div>
    </>
  );
}

function OpenForm({ form, name, article, onDecide }: ChoicesProps & { readonly form: FormName }) {
  const host = hostOf(pageAddress());
  const { text, language } = article.draft;
  const { kind } = name;
  if (form === 'hide') return <HideButtons host={host} onHide={(scope) => onDecide({ verdict: { type: 'mute' }, scope })} />;
  if (form === 'kind')
    return <KindForm kind={kind} host={host} onSet={(one, scope) => onDecide({ verdict: { type: 'kind', kind: one }, scope })} />;
  if (form === 'words')
    return (
      <WordsForm
        name={name}
        text={text}
        language={language}
        host={host}
        onSet={(words, scope) => onDecide({ verdict: { type: 'words', words, kind }, scope })}
      />
    );
  const others = otherEntities(article, name, uiLanguage());
  return <SameAsForm kind={kind} others={others} host={host} onSet={(verdict, scope) => onDecide({ verdict, scope })} />;
}

function wordsOf({ start, end }: EntityMention, { draft }: ArticleOnPage): string {
  return onOneLine(draft.text.slice(start, end));
}
