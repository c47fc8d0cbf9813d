import { isEntity, type EntityKind, type Mention } from '../../model/mention';
import type { NameVerdict } from '../../model/name-rule';
import type { Span } from '../../model/span';
import { isLessSure } from '../entities/is-less-sure';
import { onOneLine } from './name-words';
import { wholeWords } from './stretch-name';

/** What words a decision is on, and what it says of them. */
export interface SpanVerdict {
  readonly span: Span;
  readonly verdict: NameVerdict;
}

/**
 * What the reader says who marks a passage as a name that was missed. Inside a longer name it is that name which is too long; what nobody
 * sees counts for nothing. Null when there is no word in the passage, or it is too long for a name.
 */
export function missedName(text: string, mentions: readonly Mention[], passage: Span, kind: EntityKind): SpanVerdict | null {
  const span = wholeWords(text, passage);
  if (!span) return null;
  const around = mentions.find((mention) => isEntity(mention) && !isLessSure(mention) && isLonger(mention, span));
  if (!around) return { span, verdict: { type: 'add', kind } };
  return { span: around, verdict: { type: 'words', words: onOneLine(text.slice(span.start, span.end)), kind } };
}

function isLonger(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
