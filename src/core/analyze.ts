import type { Analysis, AnalysisRequest } from '../model/analysis';
import type { Mention } from '../model/mention';
import { overlaps } from '../model/span';
import { findDates } from './dates/find-dates';
import { findPlaces } from './entities/find-places';
import type { Gazetteer } from './entities/gazetteer';
import { identifyLanguage } from './text/identify-language';

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
