import { isDate, type DateMention } from '../../model/mention';
import type { DayNumber } from '../../model/time';
import { addressOfPassage } from '../annotations/text-fragment';
import { resolutionInWords } from '../dates/describe-date';
import { hashText } from '../text/hash-text';
import { sentenceAround } from '../text/sentence-around';
import { shorten } from '../text/shorten';
import { formatDay, LAST_DAY } from '../timeline/day-number';
import { daysOf } from '../timeline/days-of';
import { contentLine, textValue } from './content-line';
import { warningOn } from './date-fields';
import type { ExportFormat, ExportOptions, ExportableArticle } from './format';
import { tagLines } from './notes-in-words';
import { plainLine } from './plain-line';

/**
 * iCalendar (https://www.rfc-editor.org/rfc/rfc5545): each date that an article states as an event of whole days, named by its sentence.
 * A month, a season or a decade is the span of its days with what was said in `X-REPERES-EDTF` (ISO 8601-2); a date that is doubted is
 * tentative, and says why. What has no day at all is left out.
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
        const text = head + writeEvents(article, options).join('');
        head = '';
        return [{ file: '', text }];
      },
      end: () => [{ file: '', text: `${head}END:VCALENDAR\r\n` }],
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

function writeEvents(article: ExportableArticle, options: ExportOptions): string[] {
  const taken = new Set<string>();
  return article.mentions.filter(isDate).flatMap((date) => writeEvent(date, article, taken, options) ?? []);
}

function writeEvent(date: DateMention, article: ExportableArticle, taken: Set<string>, options: ExportOptions): string | null {
  const days = date.resolved && daysOf(date.resolved.value);
  if (!days) return null;
  const { text, address, language, updatedAt } = article;
  const sentence = sentenceAround(text, date, language);
  const words = text.slice(sentence.start, sentence.end);
  const warning = warningOn(date, options);
  const categories = [article.site, ...tagLines(article)].map((category) => textValue(plainLine(category))).filter(Boolean);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uidOf(article, `${words}\n${date.start - sentence.start}`, taken)),
    contentLine('DTSTAMP', stampOf(updatedAt ?? options.exportedAt)),
    contentLine('DTSTART;VALUE=DATE', basicDay(days.first)),
    // The day after the last; there is none after the year 9999.
    days.last < LAST_DAY ? contentLine('DTEND;VALUE=DATE', basicDay(days.last + 1)) : '',
    contentLine('SUMMARY', textValue(shorten(plainLine(words), LONGEST_SUMMARY))),
    contentLine('DESCRIPTION', textValue(descriptionOf(date, words, warning, article, options))),
    contentLine('URL', addressOfPassage(plainLine(address), words).replaceAll(' ', '%20')),
    categories.length > 0 ? contentLine('CATEGORIES', categories.join(',')) : '',
    contentLine('STATUS', warning ? 'TENTATIVE' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('X-REPERES-EDTF', textValue(date.resolved.value)),
    contentLine('END', 'VEVENT'),
  ].join('');
}

function descriptionOf(
  date: DateMention,
  words: string,
  warning: string,
  { title, site }: ExportableArticle,
  { translate }: ExportOptions,
): string {
  const isInferred = (date.resolved?.inferred.length ?? 0) > 0;
  const lines = [
    words,
    warning,
    isInferred ? resolutionInWords(date, translate) : '',
    [title, site].map(plainLine).filter(Boolean).join(', '),
  ];
  return lines.map(plainLine).filter(Boolean).join('\n\n');
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
