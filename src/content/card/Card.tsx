import { useEffect, useRef } from 'preact/hooks';
import { dateInWords } from '../../core/dates/describe-date';
import { entityKey } from '../../core/entities/entity-key';
import type { SavedArticle } from '../../model/article';
import { isDate, isEntity, type EntityMention, type Mention } from '../../model/mention';
import { translate, uiLanguage } from '../../platform/translate';
import type { ArticleOnPage } from '../read-page';
import type { DateDeeds } from './DateDecision';
import { DateFacts } from './DateFacts';
import { EntityFacts } from './EntityFacts';
import { SavedList } from './SavedList';
import { Steps } from './Steps';

interface CardProps {
  readonly article: ArticleOnPage;
  /** The number of the mention in reading order. */
  readonly index: number;
  /** Saved articles on the same; null while they are looked up. */
  readonly saved: readonly SavedArticle[] | null;
  readonly deeds: DateDeeds;
  readonly onStep: (index: number) => void;
  readonly onClose: () => void;
}

/** What Repères knows of one mention. */
export function Card({ article, index, saved, deeds, onStep, onClose }: CardProps) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const mention = article.mentions[index];
  if (!mention) return null;
  const title = titleOf(mention, article);
  return (
    <section ref={card} class="card" role="dialog" aria-label={title} tabIndex={-1} lang={uiLanguage()} data-kind={mention.kind}>
      <div class="head">
        <span class="kind">{translate(`kind_${mention.kind}`)}</span>
        <button type="button" class="close" aria-label={translate('close')} title={translate('close')} onClick={onClose}>
          ×
        </button>
      </div>
      <h2 lang={isWordOfArticle(mention) ? article.draft.language : uiLanguage()}>{title}</h2>
      {isDate(mention) ? (
        <DateFacts date={mention} published={article.published?.value} deeds={deeds} />
      ) : (
        <EntityFacts entity={mention} article={article.draft} />
      )}
      <Steps numbers={mentionsOfSame(mention, article.mentions)} index={index} onStep={onStep} />
      <SavedList saved={saved} />
    </section>
  );
}

/** A date in the reader's words; as the article writes it when it is in doubt or could not be placed. */
function titleOf(mention: Mention, { draft }: ArticleOnPage): string {
  if (!isDate(mention)) return mention.canonical;
  if (isWordOfArticle(mention) || !mention.resolved) return draft.text.slice(mention.start, mention.end);
  const words = dateInWords(mention.resolved.value, uiLanguage(), translate);
  // A century has no words of its own: the article's will do.
  return words === mention.resolved.value ? draft.text.slice(mention.start, mention.end) : words;
}

function isWordOfArticle(mention: Mention): boolean {
  return !isDate(mention) || !mention.resolved || mention.warnings.length > 0 || mention.isDismissed === true;
}

/** The numbers of all mentions of the same entity or the same date, in reading order. */
function mentionsOfSame(mention: Mention, mentions: readonly Mention[]): number[] {
  const isSame = (other: Mention): boolean => {
    if (isDate(mention))
      return (
        isDate(other) && (other === mention || (other.resolved !== undefined && other.resolved.value === mention.resolved?.value))
      );
    return isEntity(other) && sameEntity(mention, other);
  };
  return mentions.flatMap((other, number) => (isSame(other) ? [number] : []));
}

function sameEntity(one: EntityMention, other: EntityMention): boolean {
  return entityKey(one) === entityKey(other);
}
