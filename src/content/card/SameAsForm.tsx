import { useId, useState } from 'preact/hooks';
import { foldName, onOneLine } from '../../core/corrections/name-words';
import { scopesFor } from '../../core/corrections/scopes-for';
import { LONGEST_NAME } from '../../core/corrections/stretch-name';
import type { EntityKind, EntityMention } from '../../model/mention';
import type { NameVerdict } from '../../model/name-rule';
import type { NameScope } from '../../model/name-scope';
import { translate } from '../../platform/translate';
import { KindField } from './KindField';
import { ScopeField } from './ScopeField';

type SameAs = Extract<NameVerdict, { type: 'sameAs' }>;

interface SameAsFormProps {
  readonly kind: EntityKind;
  /** The other entities of the article. */
  readonly others: readonly EntityMention[];
  readonly host: string;
  readonly onSet: (verdict: SameAs, scope: NameScope) => void;
}

/** The choice of a name that is in no list. */
const TYPED = 'typed';

/** Lets the reader say which entity a name is, one of the article or one that they type. */
export function SameAsForm({ kind, others, host, onSet }: SameAsFormProps) {
  const [chosen, setChosen] = useState(others.length > 0 ? '0' : TYPED);
  const [typed, setTyped] = useState('');
  const [typedKind, setTypedKind] = useState(kind);
  const [scope, setScope] = useState<NameScope>('article');
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const other = chosen === TYPED ? others.find(({ canonical }) => isSameName(canonical, typed)) : others[Number(chosen)];
    const canonical = onOneLine(typed);
    setIsMissing(!other && canonical === '');
    if (other) onSet(verdictOf(other), scope);
    else if (canonical !== '') onSet({ type: 'sameAs', canonical, kind: typedKind }, scope);
  };
  return (
    <form class="name-form" noValidate onSubmit={submit}>
      <OtherField others={others} chosen={chosen} onChoose={setChosen} />
      {chosen === TYPED && (
        <>
          <TypedField typed={typed} isMissing={isMissing} onType={setTyped} />
          <KindField chosen={typedKind} onChoose={setTypedKind} />
        </>
      )}
      <ScopeField scopes={scopesOf(host)} host={host} chosen={scope} onChoose={setScope} />
      <button type="submit">{translate('setName')}</button>
    </form>
  );
}

interface OtherFieldProps {
  readonly others: readonly EntityMention[];
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
}

function OtherField({ others, chosen, onChoose }: OtherFieldProps) {
  return (
    <label>
      {translate('whoOrWhat')}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {others.map(({ canonical, kind }, index) => (
          <option key={index} value={String(index)}>
            {canonical} ({translate(`kind_${kind}`)})
          </option>
        ))}
        <option value={TYPED}>{translate('anotherName')}</option>
      </select>
    </label>
  );
}

interface TypedFieldProps {
  readonly typed: string;
  readonly isMissing: boolean;
  readonly onType: (typed: string) => void;
}

function TypedField({ typed, isMissing, onType }: TypedFieldProps) {
  const hintId = useId();
  return (
    <>
      <label>
        {translate('fullName')}
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={typed}
          aria-invalid={isMissing}
          aria-describedby={hintId}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <p id={hintId} class="hint" role="alert">
        {isMissing && translate('noNameTyped')}
      </p>
    </>
  );
}

function scopesOf(host: string): NameScope[] {
  return scopesFor('', { type: 'mute' }).filter((one) => one !== 'site' || host !== '');
}

function isSameName(one: string, other: string): boolean {
  return foldName(one).toLowerCase() === foldName(other).toLowerCase();
}

function verdictOf({ canonical, entityId, kind }: EntityMention): SameAs {
  return { type: 'sameAs', canonical, kind, ...(entityId !== undefined && { entityId }) };
}
