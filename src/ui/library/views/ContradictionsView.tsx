import { useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { Contradictions, DateQuote, Disagreement } from '../../../model/time';
import { translate, translateCount } from '../../../platform/translate';
import type { SelectionViewProps } from '../Library';
import type { Going } from '../use-place';
import { DisagreementRow } from './DisagreementRow';
import { QuoteItem } from './QuoteItem';
import { useAnswer } from './use-answer';
import { useDeeds, type Deed, type Deeds } from './use-deeds';
import './quotes.css';
import './contradictions.css';

const AT_ONCE = 20;

/** Dates that contradict themselves within an article, or each other between two, for the reader to judge. */
export function ContradictionsView({ place, go }: SelectionViewProps) {
  const { words, filters } = place;
  const [count, setCount] = useState(AT_ONCE);
  const { act, undo, failed, changes } = useDeeds();
  const key = JSON.stringify([words, filters, count, changes]);
  const { answer, failure } = useAnswer(() => askBackground.getContradictions({ words, filters }, count), key);
  return (
    <div class="contradictions">
      <p class="soft">{translate('contradictionsIntro')}</p>
      {(failure || failed) && <p role="alert">{failure || failed}</p>}
      <LastDeed undo={undo} changes={changes} />
      {answer && <Found answer={answer} go={go} onAct={act} />}
      {answer && isCut(answer) && (
        <button type="button" onClick={() => setCount(count + AT_ONCE)}>
          {translate('viewMore')}
        </button>
      )}
    </div>
  );
}

/** What was done last takes the focus, for the button that did it goes with its row. */
function LastDeed({ undo, changes }: Pick<Deeds, 'undo' | 'changes'>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (changes > 0) place.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus();
  }, [changes]);
  return (
    <div ref={place} role="status">
      {undo && (
        <p class="row undo">
          {translate('contradictionDecided')}
          <button type="button" onClick={undo}>
            {translate('undo')}
          </button>
        </p>
      )}
      {!undo && changes > 0 && <p tabIndex={-1}>{translate('undone')}</p>}
    </div>
  );
}

function isCut({ totalWithin, within, totalBetween, between }: Contradictions): boolean {
  return totalWithin > within.length || totalBetween > between.length;
}

interface FoundProps extends Pick<Going, 'go'> {
  readonly answer: Contradictions;
  readonly onAct: (deed: Deed) => void;
}

function Found({ answer: { within, totalWithin, between, totalBetween, dismissed }, go, onAct }: FoundProps) {
  return (
    <>
      {totalWithin + totalBetween === 0 && <p>{translate('contradictionsNone')}</p>}
      {totalBetween > 0 && (
        <Between pairs={between} total={totalBetween} go={go} onDismiss={(id) => onAct(() => dismissPair(id))} />
      )}
      {totalWithin > 0 && (
        <Within quotes={within} total={totalWithin} go={go} onDismiss={(quote) => onAct(() => dismissDoubt(quote))} />
      )}
      {dismissed.length > 0 && <Dismissed pairs={dismissed} go={go} onRestore={(id) => onAct(() => restorePair(id))} />}
    </>
  );
}

async function dismissPair(id: string): Promise<() => Promise<void>> {
  await askBackground.dismissDisagreement(id);
  return () => askBackground.restoreDisagreement(id);
}

async function restorePair(id: string): Promise<() => Promise<void>> {
  await askBackground.restoreDisagreement(id);
  return () => askBackground.dismissDisagreement(id);
}

async function dismissDoubt({ article, start, end }: DateQuote): Promise<(() => Promise<void>) | null> {
  const decidedAt = await askBackground.dismissDoubt(article.id, { start, end });
  return decidedAt === null ? null : () => askBackground.restoreDoubt(article.id, decidedAt);
}

interface BetweenProps extends Pick<Going, 'go'> {
  readonly pairs: readonly Disagreement[];
  readonly total: number;
  readonly onDismiss: (id: string) => void;
}

function Between({ pairs, total, go, onDismiss }: BetweenProps) {
  return (
    <section aria-labelledby="contradictions-between">
      <h2 id="contradictions-between">{translateCount('contradictionsBetween', total)}</h2>
      <Pairs pairs={pairs} go={go} deed={translate('contradictionDismiss')} onDeed={onDismiss} />
    </section>
  );
}

interface DismissedProps extends Pick<Going, 'go'> {
  readonly pairs: readonly Disagreement[];
  readonly onRestore: (id: string) => void;
}

/** What was let go is out of the way, and can be taken back at any time. */
function Dismissed({ pairs, go, onRestore }: DismissedProps) {
  return (
    <details>
      <summary>{translateCount('contradictionsDismissed', pairs.length)}</summary>
      <Pairs pairs={pairs} go={go} deed={translate('contradictionRestore')} onDeed={onRestore} />
    </details>
  );
}

interface PairsProps extends Pick<Going, 'go'> {
  readonly pairs: readonly Disagreement[];
  /** What the reader may do with each, as its button says. */
  readonly deed: string;
  readonly onDeed: (id: string) => void;
}

function Pairs({ pairs, go, deed, onDeed }: PairsProps) {
  return (
    <ul>
      {pairs.map((pair) => (
        <li key={pair.id}>
          <DisagreementRow disagreement={pair} go={go} deed={deed} onDeed={() => onDeed(pair.id)} />
        </li>
      ))}
    </ul>
  );
}

interface WithinProps extends Pick<Going, 'go'> {
  readonly quotes: readonly DateQuote[];
  readonly total: number;
  readonly onDismiss: (quote: DateQuote) => void;
}

function Within({ quotes, total, go, onDismiss }: WithinProps) {
  return (
    <section aria-labelledby="contradictions-within">
      <h2 id="contradictions-within">{translateCount('contradictionsWithin', total)}</h2>
      <ul class="quotes">
        {quotes.map((quote) => (
          <li key={`${quote.article.id}@${quote.start}`}>
            <QuoteItem quote={quote} go={go}>
              <button
                type="button"
                aria-label={translate('timelineNamed', translate('notAnError'), marked(quote))}
                onClick={() => onDismiss(quote)}
              >
                {translate('notAnError')}
              </button>
            </QuoteItem>
          </li>
        ))}
      </ul>
    </section>
  );
}

function marked({ sentence: { text, marks } }: DateQuote): string {
  return text.slice(marks[0]?.start, marks[0]?.end);
}
