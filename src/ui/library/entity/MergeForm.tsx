import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { EntityCandidate, EntityProfile } from '../../../model/entity-profile';
import type { EntityIdentity } from '../../../model/mention';
import { describeError } from '../../../parts/describe-error';
import { translate, translateCount } from '../../../platform/translate';
import { ActionForm, NameField } from './ActionForm';
import type { ActionProps } from './Actions';

/** Lets the reader say which other entity of the library it is. */
export function MergeForm({ profile, ...deeds }: ActionProps) {
  const { key, kind, canonical, articles } = profile;
  const [words, setWords] = useState('');
  const { candidates, failure } = useCandidates(words, key);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = candidates?.find((one) => one.key === chosen);
  const decision = other
    ? { key, kind, name: canonical, verdict: { type: 'sameAs', to: identityOf(other) } as const }
    : { missing: translate('entityChooseName') };
  return (
    <ActionForm {...deeds} decision={decision} deed={translate('entityDoMerge')}>
      <NameField label={translate('entityFind')} name={words} onName={setWords} />
      {failure && <p role="alert">{failure}</p>}
      <Candidates candidates={candidates} words={words} chosen={chosen} onChoose={setChosen} />
      {other && (
        <>
          <Warnings profile={profile} other={other} />
          <p>{translateCount('entityWillShow', articles, canonical, other.canonical)}</p>
        </>
      )}
    </ActionForm>
  );
}

interface CandidatesProps {
  readonly candidates: readonly EntityCandidate[] | null;
  readonly words: string;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

function Candidates({ candidates, words, chosen, onChoose }: CandidatesProps) {
  if (!candidates || candidates.length === 0)
    return <p role="status">{candidates && words !== '' && translate('entityNoCandidate')}</p>;
  return (
    <fieldset>
      <legend>{translate('entityCandidates')}</legend>
      {candidates.map(({ key, kind, canonical, articles }) => (
        <label key={key} class="choice">
          <input type="radio" name="candidate" checked={key === chosen} onChange={() => onChoose(key)} />
          <span class="kind-dot" data-kind={kind} aria-hidden="true" />
          <bdi>{canonical}</bdi>
          <span class="soft">{[translate(`kind_${kind}`), translateCount('count_articles', articles)].join(' · ')}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Under such a key stand people of whom only one word is known. */
const BARE_NAME = /^e:person\?:/;

function Warnings({ profile, other }: { readonly profile: EntityProfile; readonly other: EntityCandidate }) {
  const { kind, canonical, key } = profile;
  return (
    <>
      {kind !== other.kind && (
        <p class="warning" role="note">
          {translate(
            'entityKindsDiffer',
            canonical,
            translate(`aKind_${kind}`),
            other.canonical,
            translate(`aKind_${other.kind}`),
          )}
        </p>
      )}
      {BARE_NAME.test(key) && (
        <p class="warning" role="note">
          {translate('entityBareName', canonical)}
        </p>
      )}
    </>
  );
}

function identityOf({ kind, canonical, entityId }: EntityIdentity): EntityIdentity {
  return { kind, canonical, ...(entityId !== undefined && { entityId }) };
}

/** In milliseconds; a reader who types goes on. */
const PAUSE = 150;

/** What the library has under some words; what was asked for before comes too late. */
function useCandidates(words: string, key: string) {
  const [candidates, setCandidates] = useState<readonly EntityCandidate[] | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(
      () =>
        askBackground.findEntities(words, key).then(
          (found) => !isOver && setCandidates(found),
          (error: unknown) => setFailure(describeError(error)),
        ),
      PAUSE,
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [words, key]);
  return { candidates, failure };
}
