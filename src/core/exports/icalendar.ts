import { isDate, type DateMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { DayNumber, DayRange } from '../../model/time';
import { addressOfPassage } from '../annotations/text-fragment';
import { resolutionInWords } from '../dates/describe-date';
import { hashText } from '../text/hash-text';
import { sentenceFinder } from '../text/sentence-around';
import { shorten } from '../text/shorten';
import { formatDay, LAST_DAY } from '../timeline/day-number';
import { daysOf } from '../timeline/days-of';
import { contentLine, textValue } from './content-line';
import { warningOn } from './date-fields';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';
import { tagLines } from './notes-in-words';
import { plainLine } from './plain-line';

/**
 * iCalendar (https://www.rfc-editor.org/rfc/rfc5545): each date that an article states as an event of whole days, named by its sentence.
 * A month, a season or a decade is the span of its days with what was said in `X-REPERES-EDTF` (ISO 8601-2); a date that is doubted is
 * tentative, and says why. What has no day at all is left out; without any event there is no calendar, which must hold something.
 */
export const icalendar: ExportFormat = {
  id: 'icalendar',
  group: 'research',
  extension: 'ics',
  mediaType: 'text/calendar',
  packing: 'one',
  lacks: ['text', 'layout', 'names', 'marks', 'labels', 'notes', 'articleNotes', 'revisions', 'decisions'],
  open(options) {
    let head = headOf(options);
    return {
      add(article) {
        const events = writeEvents(article, options).join('');
        if (events === '') return [];
        const text = head + events;
        head = '';
        return [{ file: '', text }];
      },
      end: () => (head === '' ? [{ file: '', text: 'END:VCALENDAR\r\n' }] : []),
    };
  },
};

const LONGEST_SUMMARY = 120;

function headOf({ version, locale }: ExportOptions): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', textValue(`-//Repères//Repères ${version}//${locale.slice(0, 2).toUpperCase()}`)),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', 'Repères'),
  ].join('');
}

/** What a sentence says of some days: it may name them twice, "a day later, on Tuesday". */
interface DatedSentence {
  readonly sentence: Span;
  readonly days: DayRange;
  /** EDTF. */
  readonly value: string;
  /** At least one. */
  readonly dates: DateMention[];
}

function writeEvents(article: ExportableArticle, options: ExportOptions): string[] {
  const taken = new Set<string>();
  const tags = [article.site, ...tagLines(article)].map((category) => textValue(plainLine(category))).filter(Boolean);
  return datedSentences(article).map((dated) => writeEvent(dated, article, tags, taken, options));
}

function datedSentences({ text, language, mentions }: ExportableArticle): DatedSentence[] {
  const found = new Map<string, DatedSentence>();
  const findSentence = sentenceFinder(text, language);
  for (const date of mentions.filter(isDate)) {
    const value = date.resolved?.value ?? '';
    const days = daysOf(value);
    if (!days) continue;
    const sentence = findSentence(date);
    const key = `${sentence.start} ${sentence.end} ${value}`;
    const same = found.get(key);
    if (same) same.dates.push(date);
    else found.set(key, { sentence, days, value, dates: [date] });
  }
  return [...found.values()];
}

function writeEvent(
  dated: DatedSentence,
  article: ExportableArticle,
  categories: readonly string[],
  taken: Set<string>,
  options: ExportOptions,
): string {
  const { sentence, days, value, dates } = dated;
  const words = article.text.slice(sentence.start, sentence.end);
  const place = (dates[0]?.start ?? 0) - sentence.start;
  const warnings = [...new Set(dates.map((date) => warningOn(date, options)).filter(Boolean))];
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uidOf(article, `${words}\n${place}`, taken)),
    contentLine('DTSTAMP', stampOf(article.updatedAt ?? options.exportedAt)),
    contentLine('DTSTART;VALUE=DATE', basicDay(days.first)),
    // The day after the last; there is none after the year 9999.
    days.last < LAST_DAY ? contentLine('DTEND;VALUE=DATE', basicDay(days.last + 1)) : '',
    contentLine('SUMMARY', textValue(shorten(plainLine(words), LONGEST_SUMMARY))),
    contentLine('DESCRIPTION', textValue(descriptionOf([words, ...warnings, ...inferencesOf(dates, options)], article))),
    contentLine('URL', addressOfPassage(plainLine(article.address), words).replaceAll(' ', '%20')),
    categories.length > 0 ? contentLine('CATEGORIES', categories.join(',')) : '',
    contentLine('STATUS', warnings.length > 0 ? 'TENTATIVE' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('X-REPERES-EDTF', textValue(value)),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** How the days were worked out; nothing where one of the dates is written in full. */
function inferencesOf(dates: readonly DateMention[], { translate }: ExportOptions): string[] {
  if (dates.some(({ resolved }) => resolved?.inferred.length === 0)) return [];
  return [...new Set(dates.map((date) => resolutionInWords(date, translate)))];
}

function descriptionOf(paragraphs: readonly string[], { title, site }: ExportableArticle): string {
  const source = [title, site].map(plainLine).filter(Boolean).join(', ');
  return [...paragraphs, source].map(plainLine).filter(Boolean).join('\n\n');
}

/** The same as long as the article says the date in the same sentence, whatever it is taken to mean: a calendar that has it changes it. */
function uidOf({ id, address }: ExportableArticle, words: string, taken: Set<string>): string {
  const base = `${id ?? hashText(address)}-${hashText(words)}`;
  let uid = base;
  for (let number = 2; taken.has(uid); number += 1) uid = `${base}-${number}`;
  taken.add(uid);
  return `${textValue(uid)}@reperes`;
}

/** An ISO 8601 instant in the basic form, without fractions: `20220412T100000Z`. */
function stampOf(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function basicDay(day: DayNumber): string {
  return formatDay(day).replaceAll('-', '');
}
