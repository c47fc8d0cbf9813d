import { useState } from 'preact/hooks';
import { onOneLine } from '../../core/corrections/name-words';
import { scopesFor } from '../../core/corrections/scopes-for';
import { lengthenName, shortenName } from '../../core/corrections/stretch-name';
import type { EntityMention } from '../../model/mention';
import type { NameScope } from '../../model/name-scope';
import { overlaps, type Span } from '../../model/span';
import { translate } from '../../platform/translate';
import { ScopeField } from './ScopeField';

interface WordsFormProps {
  readonly name: EntityMention;
  readonly text: string;
  readonly language: string;
  readonly host: string;
  readonly onSet: (words: string, scope: NameScope) => void;
}

/** As much of the text is shown around the name. In code units. */
const AROUND = 40;

/** Lets the reader make a name longer or shorter, a word at a time, and shows it as it stands in the text. */
export function WordsForm({ name, text, language, host, onSet }: WordsFormProps) {
  const [span, setSpan] = useState<Span>(name);
  const [scope, setScope] = useState<NameScope>('article');
  const words = onOneLine(text.slice(span.start, span.end));
  const isSame = span.start === name.start && span.end === name.end;
  const scopes = scopesFor(words, { type: 'words', words, kind: name.kind });
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!isSame) onSet(words, scope);
  };
  return (
    <form class="name-form" onSubmit={submit}>
      <p class="in-text" lang={language} dir="auto">
        {near(text.slice(Math.max(0, span.start - AROUND), span.start), 'before')}
        <output aria-label={translate('theName')}>
          <mark>{words}</mark>
        </output>
        {near(text.slice(span.end, span.end + AROUND), 'after')}
      </p>
      <div class="steps-of-words" role="group" aria-label={translate('theName')}>
        <Step label={translate('addWordBefore')} to={lengthenName(text, span, 'start')} onStep={setSpan} />
        <Step label={translate('leaveOutFirst')} to={within(name, shortenName(text, span, 'start'))} onStep={setSpan} />
        <Step label={translate('leaveOutLast')} to={within(name, shortenName(text, span, 'end'))} onStep={setSpan} />
        <Step label={translate('addWordAfter')} to={lengthenName(text, span, 'end')} onStep={setSpan} />
      </div>
      <ScopeField scopes={scopes} host={host} chosen={scope} onChoose={setScope} />
      <button type="submit" disabled={isSame}>
        {translate('setName')}
      </button>
    </form>
  );
}

interface StepProps {
  readonly label: string;
  /** Null where there is no such step. */
  readonly to: Span | null;
  readonly onStep: (span: Span) => void;
}

/** Stays in reach of the keyboard where it leads nowhere: a disabled button would drop the focus that it has. */
function Step({ label, to, onStep }: StepProps) {
  return (
    <button type="button" aria-disabled={to === null} onClick={() => to && onStep(to)}>
      {label}
    </button>
  );
}

/** A name cannot leave the place that it was found at. */
function within(name: Span, span: Span | null): Span | null {
  return span && overlaps(name, span) ? span : null;
}

/** The words beside a name in its own paragraph. */
function near(words: string, side: 'before' | 'after'): string {
  const lines = words.split('\n\n');
  return (lines.at(side === 'before' ? -1 : 0) ?? '').replaceAll(/\s+/g, ' ');
}
