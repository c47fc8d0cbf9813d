import { useEffect, useRef } from 'preact/hooks';
import { entityKey } from '../../core/entities/entity-key';
import { isShown } from '../../core/marks/showing';
import type { SavedArticle } from '../../model/article';
import { isDate, isEntity, type Mention } from '../../model/mention';
import type { LookedUpPlace } from '../../parts/PlaceRows';
import { SubjectNotes } from '../../parts/SubjectNotes';
import { translate, uiLanguage } from '../../platform/translate';
import type { ArticleOnPage } from '../read-page';
import { CardLookUp } from './CardLookUp';
import type { DateDeeds } from './DateDecision';
import { DateFacts } from './DateFacts';
import { EntityFacts } from './EntityFacts';
import { NameDecision, type CardNameDeeds } from './NameDecision';
import { otherFormsOf } from './other-forms-of';
import { SavedList } from './SavedList';
import { Steps } from './Steps';
import { isWordOfArticle, titleOf } from './title-of';

export interface CardProps {
  readonly article: ArticleOnPage;
  /** The number of the mention in reading order. */
  readonly index: number;
  /** Saved articles on the same; null while they are looked up. */
  readonly saved: readonly SavedArticle[] | null;
  /** What is known of the place; null for other mentions. */
  readonly place: LookedUpPlace;
  /** The reader's notes on the same; null where none can be written. */
  readonly notes: NotesOn | null;
  readonly deeds: DateDeeds & CardNameDeeds;
  /** Leads to all that is saved on the same, in the library. */
  readonly onOpenAll: () => void;
  readonly onStep: (index: number) => void;
  readonly onClose: () => void;
}

/** The reader's notes on what a card is about, and what is done with them. */
export type NotesOn = Parameters<typeof SubjectNotes>[0];

/** What Repères knows of one mention. */
export function Card({ article, index, saved, place, notes, deeds, onOpenAll, onStep, onClose }: CardProps) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const mention = article.mentions[index];
  if (!mention) return null;
  const title = titleOf(mention, article);
  const same = mentionsOfSame(mention, article);
  return (
    <section ref={card} class="card" role="dialog" aria-label={title} tabIndex={-1} lang={uiLanguage()} data-kind={mention.kind}>
      <div class="head">
        <span class="kind">{translate(`kind_${mention.kind}`)}</span>
        <button type="button" class="close" aria-label={translate('close')} title={translate('close')} onClick={onClose}>
          ×
        </button>
      </div>
      <h2>
        <bdi lang={isWordOfArticle(mention) ? article.draft.language : uiLanguage()}>{title}</bdi>
        {flagOf(place) && <span aria-hidden="true"> {flagOf(place)}</span>}
      </h2>
      {isDate(mention) ? (
        <DateFacts date={mention} published={article.published?.value} deeds={deeds} />
      ) : (
        <>
          <EntityFacts
            entity={mention}
            otherForms={formsOf(mention.canonical, same, article)}
            language={article.draft.language}
            place={place}
          />
          <NameDecision name={mention} article={article} deeds={deeds} />
          <CardLookUp entity={mention} language={article.draft.language} place={place} />
        </>
      )}
      <Steps numbers={same} index={index} onStep={onStep} />
      {notes && <SubjectNotes {...notes} />}
      <SavedList saved={saved} name={title} onOpenAll={onOpenAll} />
    </section>
  );
}

/** A country has its flag beside its name, another place beside its country's. */
function flagOf(place: LookedUpPlace): string | undefined {
  return place !== null && place !== 'lookingUp' && place.type === 'country' ? place.flag : undefined;
}

/** The numbers of all mentions of the same entity or the same date that are shown, in reading order. */
function mentionsOfSame(mention: Mention, article: ArticleOnPage): number[] {
  return article.mentions.flatMap((other, number) => (isShown(article.showing, other) && isSame(mention, other) ? [number] : []));
}

function isSame(mention: Mention, other: Mention): boolean {
  if (mention === other) return true;
  if (isEntity(mention)) return isEntity(other) && entityKey(mention) === entityKey(other);
  return isDate(other) && other.resolved !== undefined && other.resolved.value === mention.resolved?.value;
}

function formsOf(canonical: string, numbers: readonly number[], { mentions, draft }: ArticleOnPage): string[] {
  const found = numbers.flatMap((number) => mentions[number] ?? []);
  return otherFormsOf(canonical, found, draft.text);
}
