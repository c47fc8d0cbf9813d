import type { Article } from '../../model/article';
import { isDate, isEntity, SURE_CONFIDENCE, type DateMention, type EntityKind } from '../../model/mention';
import type { Span } from '../../model/span';
import { entityKey } from '../entities/entity-key';
import { sentenceAround } from '../text/sentence-around';
import { stopWordsOf } from '../text/stop-words';
import { wordsOf } from '../text/words';
import { dayNumberOf } from '../timeline/day-number';
import { isDay, parseEdtf } from '../dates/edtf';

/** What an article must tell of itself to be compared. */
export type ComparedArticle = Pick<Article, 'id' | 'text' | 'language' | 'mentions'>;

/** A day that an article tells something of, and what its sentence speaks of. */
export interface ToldDay extends Span {
  /** EDTF. */
  readonly value: string;
  readonly day: number;
  /** What the sentence names, by the key under which it is known everywhere. */
  readonly named: ReadonlyMap<string, NamedInSentence>;
  /** The beginnings of its telling words, those of names and dates not among them. */
  readonly words: ReadonlySet<string>;
}

export interface NamedInSentence {
  readonly kind: EntityKind;
  readonly label: string;
}

/** A day worked out with less trust is no ground for doubts. */
const LEAST_CONFIDENCE = 0.85;
const TIME = /T.*$/;

/** The days that an article tells of in sentences that name no other: which of two days something happened on cannot be told apart. */
export function toldDays(article: ComparedArticle): ToldDay[] {
  const dates = article.mentions.filter(isDate);
  return dates.flatMap((date) => {
    const told = date.warnings.length === 0 && dayTold(date);
    if (!told) return [];
    const sentence = sentenceAround(article.text, date, article.language);
    const inSentence = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return inSentence.length === 1 ? [{ start: date.start, end: date.end, ...told, ...contentOf(article, sentence) }] : [];
  });
}

/** All days that an article states, in whatever sentence. */
export function daysStated({ mentions }: Pick<Article, 'mentions'>): ReadonlySet<number> {
  return new Set(mentions.filter(isDate).flatMap((date) => dayTold(date)?.day ?? []));
}

function dayTold({ resolved }: DateMention): { readonly value: string; readonly day: number } | null {
  if (!resolved || resolved.confidence < LEAST_CONFIDENCE) return null;
  const value = resolved.value.replace(TIME, '');
  const date = parseEdtf(value);
  return date && isDay(date) ? { value, day: dayNumberOf(date) } : null;
}

function contentOf({ text, language, mentions }: ComparedArticle, sentence: Span): Pick<ToldDay, 'named' | 'words'> {
  const inside = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const named = inside.filter(isEntity).filter(({ confidence }) => confidence >= SURE_CONFIDENCE);
  const stopWords = stopWordsOf(language);
  const words = wordsOf(text.slice(sentence.start, sentence.end)).filter(({ folded, start, end }) => {
    const [from, to] = [sentence.start + start, sentence.start + end];
    return isTelling(folded) && !stopWords.has(folded) && !inside.some((mention) => mention.start < to && from < mention.end);
  });
  return {
    named: new Map(named.map((mention) => [entityKey(mention), { kind: mention.kind, label: mention.canonical }])),
    words: new Set(words.map(({ folded }) => folded.slice(0, STEM))),
  };
}

/** "Arrested" and "arrests" begin alike. */
const STEM = 6;
const SHORTEST_WORD = 4;

function isTelling(folded: string): boolean {
  return folded.length >= SHORTEST_WORD || /^\d\d/.test(folded);
}
