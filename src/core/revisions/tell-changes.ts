import { isDate, isEntity, type DateMention, type EntityKind, type Mention } from '../../model/mention';
import type { Revision } from '../../model/revision';
import type { Span } from '../../model/span';
import { entityKey } from '../entities/entity-key';
import { isLessSure } from '../entities/is-less-sure';
import type { ChangedParagraph, DifferencePart } from './find-differences';

/** A text with what was found in it. */
export type Version = Pick<Revision, 'text' | 'mentions'>;

/** One thing that a change of a text means. Words are as the article has them. */
export type ChangeFact =
  | { readonly type: 'date'; readonly before: string; readonly after: string; readonly doubt: 'gone' | 'new' | 'stays' | 'none' }
  | { readonly type: 'number'; readonly before: string; readonly after: string }
  | { readonly type: 'gone' | 'new'; readonly kind: EntityKind | 'date'; readonly words: string };

/** What the differences between two texts mean: dates and numbers that became others, names and dates that came or went. */
export function tellChanges(before: Version, after: Version, paragraphs: readonly ChangedParagraph[]): ChangeFact[] {
  const pairs = paragraphs.map((parts) => datesIn(before, after, parts));
  const dates = pairs.flatMap(({ old, recent }) => pairDates(before, after, old, recent));
  const numbers = paragraphs.flatMap((parts) => pairNumbers(before, after, parts));
  return [...dates, ...numbers, ...namesOnlyIn(before, after, 'gone'), ...namesOnlyIn(after, before, 'new')];
}

interface TouchedDates {
  readonly old: readonly DateMention[];
  readonly recent: readonly DateMention[];
}

function datesIn(before: Version, after: Version, parts: ChangedParagraph): TouchedDates {
  return { old: touched(before.mentions, parts, 'deleted'), recent: touched(after.mentions, parts, 'inserted') };
}

/** The dates that some parts of a kind have a word of. */
function touched(mentions: readonly Mention[], parts: ChangedParagraph, kind: DifferencePart['kind']): DateMention[] {
  const changed = parts.filter((part) => part.kind === kind);
  return mentions.filter(isDate).filter((mention) => changed.some((part) => overlap(part, mention)));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A date whose words were taken out in part has left its other words, which make no date any more: in order they belong together. */
function pairDates(before: Version, after: Version, old: readonly DateMention[], recent: readonly DateMention[]): ChangeFact[] {
  return Array.from({ length: Math.max(old.length, recent.length) }, (_, index): ChangeFact[] => {
    const [one, other] = [old[index], recent[index]];
    if (one && other) return becameOther(wordsOf(before, one), wordsOf(after, other), doubtOver(one, other));
    if (one) return [{ type: 'gone', kind: 'date', words: wordsOf(before, one) }];
    return other ? [{ type: 'new', kind: 'date', words: wordsOf(after, other) }] : [];
  }).flat();
}

type Doubt = Extract<ChangeFact, { type: 'date' }>['doubt'];

function becameOther(before: string, after: string, doubt: Doubt): ChangeFact[] {
  return before === after && (doubt === 'none' || doubt === 'stays') ? [] : [{ type: 'date', before, after, doubt }];
}

function doubtOver(before: DateMention, after: DateMention): Doubt {
  const [was, is] = [isDoubted(before), isDoubted(after)];
  if (was) return is ? 'stays' : 'gone';
  return is ? 'new' : 'none';
}

function isDoubted({ warnings, isDismissed }: DateMention): boolean {
  return warnings.length > 0 && !isDismissed;
}

function wordsOf({ text }: Version, { start, end }: Span): string {
  return text.slice(start, end);
}

/** "1 200", "3,5", "40 %"; the digits of dates are told with them. */
const NUMBER = /\p{Nd}+(?:[\u00A0\u202F ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)*(?:[\u00A0\u202F ]?%)?/gu;

function pairNumbers(before: Version, after: Version, parts: ChangedParagraph): ChangeFact[] {
  const old = numbersIn(before, parts, 'deleted');
  const recent = numbersIn(after, parts, 'inserted');
  // Of several that came and went nobody can tell which became which.
  if (old.length !== recent.length) return [];
  return old.flatMap((one, index): ChangeFact[] => {
    const other = recent[index] ?? one;
    return one === other ? [] : [{ type: 'number', before: one, after: other }];
  });
}

function numbersIn({ text, mentions }: Version, parts: ChangedParagraph, kind: DifferencePart['kind']): string[] {
  const changed = parts.filter((part) => part.kind === kind);
  const [first, last] = [changed[0], changed.at(-1)];
  if (!first || !last) return [];
  // A number is told whole, whichever of its digits changed.
  const from = text.lastIndexOf('\n', first.start) + 1;
  const to = text.indexOf('\n', last.end);
  const dates = mentions.filter(isDate);
  return Array.from(text.slice(from, to < 0 ? text.length : to).matchAll(NUMBER), (match) => {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    const isTold = changed.some((part) => overlap(part, span)) && !dates.some((date) => overlap(date, span));
    return isTold ? [match[0]] : [];
  }).flat();
}

function namesOnlyIn(one: Version, other: Version, type: 'gone' | 'new'): ChangeFact[] {
  const there = new Set(other.mentions.filter(isEntity).map(entityKey));
  const here = one.mentions.filter(isEntity).filter((mention) => !isLessSure(mention) && !there.has(entityKey(mention)));
  const names = new Map(here.map((mention) => [entityKey(mention), mention]));
  return [...names.values()].map(({ kind, canonical }) => ({ type, kind, words: canonical }));
}
