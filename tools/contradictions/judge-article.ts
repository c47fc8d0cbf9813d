import { overlaps } from '../../src/model/span';
import type { CorpusArticle } from '../corpora/read-corpus';
import { warnedDates } from '../corpora/warned-dates';
import { changePair, type ChangedPair } from './change-pair';
import { findPairs, type WeekdayPair } from './find-pairs';
import { toEdtf } from './plain-calendar';

/** What our analysis said of one pair, as it stands in the article and changed. */
export interface Judgement {
  readonly article: CorpusArticle;
  readonly pair: WeekdayPair;
  readonly changed: ChangedPair;
  /** The true day, EDTF. */
  readonly original: string;
  readonly isUnchangedFlagged: boolean;
  readonly isTold: boolean;
  /** What is suggested for the changed pair, EDTF. */
  readonly suggestions: readonly string[];
}

/** Changes every true pair of an article, one at a time, and asks our analysis about the article before and after. */
export function judgeArticle(article: CorpusArticle, random: () => number): Judgement[] {
  const { text, language, published, dates } = article;
  const pairs = findPairs(text, language, published).filter((pair) => !dates || dates.some((date) => overlaps(date, pair)));
  if (pairs.length === 0) return [];
  const before = warnedDates(article);
  return pairs.map((pair) => {
    const changed = changePair(text, pair, random);
    const told = warnedDates({ ...article, text: changed.text }).filter((date) => overlaps(date, changed));
    return {
      article,
      pair,
      changed,
      original: toEdtf(pair.date),
      isUnchangedFlagged: before.some((date) => overlaps(date, pair)),
      isTold: told.length > 0,
      suggestions: told.flatMap(({ warnings }) => warnings.flatMap(({ suggestion }) => suggestion ?? [])),
    };
  });
}
