import type { Mention } from '../model/mention';
import { overlaps } from '../model/span';
import { findDates } from './dates/find-dates';
import { findPlaces } from './entities/find-places';
import type { Gazetteer } from './entities/gazetteer';
import { identifyLanguage } from './text/identify-language';

/** What is known of a text before it is analysed. */
export interface AnalysisRequest {
  readonly text: string;
  /** BCP 47 primary language as declared; the text decides where it is long enough. */
  readonly language?: string;
  /** EDTF day, month or year of publication. */
  readonly published?: string;
}

export interface Analysis {
  /** BCP 47 primary language, `und` when unknown. */
  readonly language: string;
  /** In reading order, without overlaps. */
  readonly mentions: readonly Mention[];
}

/** What an analysis leans on; loaded once. Without a gazetteer only dates are found. */
export interface Knowledge {
  readonly gazetteer: Gazetteer | null;
}

/** The front door: a text in, its language and every mention out. Never throws because of what the text contains. */
export function analyze({ text, language: declared, published }: AnalysisRequest, { gazetteer }: Knowledge): Analysis {
  const language = identifyLanguage(text, declared ?? 'und');
  const dates = findDates(text, language, published);
  const places = gazetteer ? findPlaces(text, language, gazetteer) : [];
  return { language, mentions: withoutOverlaps(dates, places) };
}

/** Dates first: "May" in "5 May" is no place. Both lists are in reading order. */
function withoutOverlaps(dates: readonly Mention[], places: readonly Mention[]): Mention[] {
  let next = 0;
  const free = places.filter((place) => {
    while ((dates[next]?.end ?? Infinity) <= place.start) next += 1;
    const date = dates[next];
    return !date || !overlaps(date, place);
  });
  return [...dates, ...free].toSorted((one, other) => one.start - other.start);
}
