import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { formatDate } from '../core/dates/format-date';
import type { LookUp, LookUpAnswer } from '../model/look-up';
import { translate, uiLanguage } from '../platform/translate';
import type { LookingUp } from './use-look-up';

interface LookedUpProps {
  readonly known: LookUp;
  readonly lookingUp: LookingUp;
}

type Page = Extract<LookUpAnswer, { found: 'page' }>;
type Choices = Exclude<LookUpAnswer, { found: 'page' }>;

/** An answer of Wikipedia with its source, and what can be done with it. */
export function LookedUp({ known, lookingUp: { ask, forget, phase, answers } }: LookedUpProps) {
  const answer = useRef<HTMLDivElement>(null);
  const id = useId();
  // The button that was pressed is gone or does something else now. What is only recalled takes no focus.
  useEffect(() => {
    if (answers > 0) answer.current?.focus();
  }, [answers]);
  return (
    <div
      class="looked-up"
      ref={answer}
      tabIndex={-1}
      role="group"
      aria-labelledby={id}
      aria-describedby={known.answer.found === 'page' ? `${id}-text` : undefined}
    >
      {known.answer.found === 'page' ? (
        <PageSummary id={id} known={known} page={known.answer} />
      ) : (
        <ChoiceList id={id} known={known} answer={known.answer} onChoose={ask} />
      )}
      <p class="source">{sourceOf(known)}</p>
      <p class="look-up-deeds">
        <button type="button" aria-disabled={phase === 'asking'} onClick={(event) => ask(event)}>
          {translate('lookUpAgain')}
        </button>
        <button type="button" onClick={forget}>
          {translate('lookUpForget')}
        </button>
      </p>
    </div>
  );
}

interface PageSummaryProps {
  /** Of what names the answer; `-text` after it of what it says. */
  readonly id: string;
  readonly known: LookUp;
  readonly page: Page;
}

function PageSummary({ id, known, page }: PageSummaryProps) {
  const { title, description, extract, direction } = page;
  const name = (
    <bdi lang={known.language} dir={direction}>
      {title}
    </bdi>
  );
  return (
    <>
      <h3 id={id}>{known.address === undefined ? name : <PageLink address={known.address}>{name}</PageLink>}</h3>
      {description !== undefined && (
        <p class="source" lang={known.language} dir={direction}>
          {description}
        </p>
      )}
      <p id={`${id}-text`} lang={known.language} dir={direction}>
        {extract || translate('lookUpNoText')}
      </p>
    </>
  );
}

interface ChoiceListProps {
  readonly id: string;
  readonly known: LookUp;
  readonly answer: Choices;
  readonly onChoose: (event: Event, choice: string) => void;
}

function ChoiceList({ id, known: { language, address }, answer: { found, title, choices }, onChoose }: ChoiceListProps) {
  return (
    <>
      <p id={id}>
        {translate(found === 'several' ? 'lookUpSeveral' : 'lookUpNothing', title)}{' '}
        {choices.length > 0 && translate('lookUpPerhaps')}
      </p>
      <ul class="look-up-choices">
        {choices.map((choice) => (
          <li key={choice.title}>
            <button type="button" onClick={(event) => onChoose(event, choice.title)}>
              <bdi lang={language}>{choice.title}</bdi>
            </button>
            {choice.description !== undefined && (
              <small>
                <bdi lang={language}>{choice.description}</bdi>
              </small>
            )}
          </li>
        ))}
      </ul>
      {address !== undefined && (
        <p>
          <PageLink address={address}>{translate('lookUpSeeAll')}</PageLink>
        </p>
      )}
    </>
  );
}

function PageLink({ address, children }: { readonly address: string; readonly children: ComponentChildren }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** Where it is from, under which terms, and how old it is. */
function sourceOf({ host, askedAt, answer }: LookUp): string {
  if (answer.found !== 'page') return translate('lookUpSourceBare', host, dayOf(askedAt));
  const { revisedAt } = answer;
  return revisedAt === undefined
    ? translate('lookUpSource', host, dayOf(askedAt))
    : translate('lookUpSourceRevised', host, dayOf(revisedAt), dayOf(askedAt));
}

function dayOf(instant: string): string {
  return formatDate(new Date(instant), uiLanguage(), { dateStyle: 'medium' });
}
