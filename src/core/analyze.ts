import type { Analysis, AnalysisRequest } from '../model/analysis';
import type { DateMention, EntityMention, Mention } from '../model/mention';
import { findDates } from './dates/find-dates';
import { findEntities, type EntityKnowledge } from './entities/find-entities';
import { identifyLanguage } from './text/identify-language';

/** What an analysis leans on; loaded once. Dates need none of it. */
export type Knowledge = EntityKnowledge;

/** The front door: a text in, its language and every mention out. Never throws because of what the text contains. */
export function analyze({ text, language: declared, published }: AnalysisRequest, knowledge: Knowledge): Analysis {
  const language = identifyLanguage(text, declared ?? 'und');
  const dates = findDates(text, language, published);
  return { language, mentions: withoutOverlaps(text, dates, findEntities(text, language, knowledge)) };
}

/** Both lists are in reading order; so is what is left of them. */
function withoutOverlaps(text: string, dates: readonly DateMention[], entities: readonly EntityMention[]): Mention[] {
  const kept: Mention[] = [];
  let next = 0;
  const hidden = new Set<DateMention>();
  for (const entity of entities) {
    while ((dates[next]?.end ?? Infinity) <= entity.start) next += 1;
    let rest: EntityMention | null = entity;
    for (let at = next; rest && (dates[at]?.start ?? Infinity) < rest.end; at += 1) {
      const date = dates[at];
      if (date && isNamedFor(date, rest)) hidden.add(date);
      else if (date) rest = before(text, date, rest);
    }
    if (rest) kept.push(rest);
  }
  return [...kept, ...dates.filter((date) => !hidden.has(date))].toSorted((one, other) => one.start - other.start);
}

/** "Place du 8-Mai-1945" has a date in its name and tells none. */
function isNamedFor(date: DateMention, { kind, start, end }: EntityMention): boolean {
  return (kind === 'place' || kind === 'organisation') && start < date.start && end >= date.end;
}

/**
 * What stands before the date: "Tour de France 2016" is an event and a year; "May" in "5 May" is no name at all, nor is one word that was
 * taken for a name with the feast after it, "Avant Noël".
 */
function before(text: string, date: DateMention, entity: EntityMention): EntityMention | null {
  if (entity.start >= date.start || entity.end > date.end) return null;
  const written = text.slice(entity.start, date.start).trimEnd();
  if (entity.kind === 'person' && /^\p{Lu}/u.test(text.slice(date.start)) && !/\s/.test(written)) return null;
  const whole = text.slice(entity.start, entity.end);
  const canonical = entity.canonical === whole ? written : entity.canonical;
  return { ...entity, end: entity.start + written.length, canonical };
}
