import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookUpQuestion } from '../model/look-up';
import type { WikipediaLanguage } from '../model/wikipedia-language';
import { translate, uiLanguage } from '../platform/translate';
import { LookedUp } from './LookedUp';
import { useLookUp, type LookUpDesk } from './use-look-up';

/** Longer words are no name, and are not sent. */
const LONGEST_NAME = 200;

interface LookUpSectionProps {
  /** At least one; the first is asked unless the reader chooses another. */
  readonly languages: readonly WikipediaLanguage[];
  readonly kind: LookUpQuestion['kind'];
  /** What is called so in a language. */
  readonly nameIn: (language: WikipediaLanguage) => string;
  readonly desk: LookUpDesk;
  /** Shown while the reader is asked whether it may be sent. */
  readonly waiting: (question: LookUpQuestion) => ComponentChildren;
}

/** What Wikipedia says of a name, once the reader has asked; offline too from then on. */
export function LookUpSection({ languages, kind, nameIn, desk, waiting }: LookUpSectionProps) {
  const [chosen, choose] = useState(languages[0]);
  const language = languages.find((one) => one === chosen) ?? languages[0] ?? 'en';
  const question = { name: nameIn(language), kind, language };
  if (question.name.trim() === '' || question.name.length > LONGEST_NAME) return null;
  return (
    <section class="look-up" aria-label={translate('lookUpTitle')}>
      <Part key={JSON.stringify(question)} question={question} desk={desk} waiting={waiting} />
      {languages.length > 1 && <LanguageField languages={languages} chosen={language} onChoose={choose} />}
    </section>
  );
}

interface PartProps {
  readonly question: LookUpQuestion;
  readonly desk: LookUpDesk;
  readonly waiting: LookUpSectionProps['waiting'];
}

function Part({ question, desk, waiting }: PartProps) {
  const lookingUp = useLookUp(question, desk);
  const { known, phase, failure, ask } = lookingUp;
  const button = useRef<HTMLButtonElement>(null);
  const wasKnown = useRef(false);
  // The button that forgot is gone.
  useEffect(() => {
    if (wasKnown.current && !known) button.current?.focus();
    wasKnown.current = known !== null;
  }, [known]);
  return (
    <>
      {known ? (
        <LookedUp known={known} lookingUp={lookingUp} />
      ) : (
        <p class="look-up-ask">
          <button ref={button} type="button" aria-disabled={phase === 'asking'} onClick={(event) => ask(event)}>
            {translate('lookUp')}
          </button>
          <small>{translate('lookUpSends')}</small>
        </p>
      )}
      <div role="status">{phase === 'asking' && <p class="source">{translate('lookUpAsking')}</p>}</div>
      {phase === 'waiting' && <div role="status">{waiting(question)}</div>}
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}

interface LanguageFieldProps {
  readonly languages: readonly WikipediaLanguage[];
  readonly chosen: WikipediaLanguage;
  readonly onChoose: (language: WikipediaLanguage) => void;
}

function LanguageField({ languages, chosen, onChoose }: LanguageFieldProps) {
  const names = new Intl.DisplayNames(uiLanguage(), { type: 'language' });
  return (
    <label class="look-up-language">
      {translate('lookUpLanguage')}{' '}
      <select
        value={chosen}
        onChange={({ currentTarget }) => onChoose(languages.find((one) => one === currentTarget.value) ?? chosen)}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {names.of(language) ?? language}
          </option>
        ))}
      </select>
    </label>
  );
}
