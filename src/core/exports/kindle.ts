import { oneLine } from './escape-markdown';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat, ExportPart } from './format';
import { marksOf, notesOf } from './mark-fields';

/**
 * What the reader marked as a Kindle keeps it, in `My Clippings.txt`, which many programs take highlights from. Amazon publishes no
 * form of it; this is what the device writes in English (https://pypi.org/project/clippings reads it): the title and the author, the
 * kind and the location, an empty line, the words, ten equal signs. A note follows its highlight as an entry of its own, with the tags
 * at its end. Ten equal signs in the words are parted by a space.
 */
export const kindle: ExportFormat = {
  id: 'kindle',
  group: 'notes',
  extension: 'txt',
  mediaType: 'text/plain',
  packing: 'one',
  lacks: ['text', 'layout', 'names', 'dates', 'warnings', 'labels', 'revisions', 'decisions'],
  open(options) {
    let isFirst = true;
    return {
      add(article) {
        const entries = entriesOf(article, options);
        const parts = [...(isFirst && entries !== '' ? [part(BYTE_ORDER_MARK)] : []), ...(entries === '' ? [] : [part(entries)])];
        isFirst = isFirst && entries === '';
        return parts;
      },
      end: () => [],
    };
  },
};

/** A location of the device is 150 bytes of its book; here, 150 UTF-16 code units of the text. */
const LOCATION = 150;
const BYTE_ORDER_MARK = '\uFEFF';
const SEPARATOR = '==========';
const LIKE_SEPARATORS = /={9}(?==)/g;
/** Some end a line for some programs. */
const CONTROLS = /\p{Cc}+/gu;
const LINE_BREAKS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

function entriesOf(article: ExportableArticle, options: ExportOptions): string {
  const { title, address, authors, site } = article;
  const author = plainLine(authors.join('; ') || site);
  const source = `${plainLine(title) || address}${author && ` (${author})`}`;
  const notes = notesOf(article).map(({ on, note, tags, created }) => {
    const words = [on && `${plainLine(on)}:`, noteOf(note, tags)].filter(Boolean).join(' ');
    return note.trim() === '' && tags.length === 0 ? '' : entry(source, `Note on Location 1`, created, words);
  });
  const marks = marksOf(article, options).map(({ quote, note, tags, created, start = 0, end = 1 }) => {
    const [first, last] = [locationOf(start), locationOf(Math.max(start, end - 1))];
    const range = first === last ? `${first}` : `${first}-${last}`;
    const words = noteOf(note, tags);
    return [
      plainLine(quote) && entry(source, `Highlight on Location ${range}`, created, plainLine(quote)),
      words && entry(source, `Note on Location ${last}`, created, words),
    ].join('');
  });
  return [...notes, ...marks].join('');
}

function noteOf(note: string, tags: readonly string[]): string {
  return [note.trim(), tags.map((tag) => `#${plainLine(tag)}`).join(' ')].filter(Boolean).join('\n');
}

function entry(source: string, place: string, created: string, words: string): string {
  const lines = [source, `- Your ${place} | Added on ${timeInEnglish(created)}`, '', ...words.split(LINE_BREAKS)];
  return `${lines.map((line) => line.replaceAll(CONTROLS, ' ').replaceAll(LIKE_SEPARATORS, '$& ')).join('\r\n')}\r\n${SEPARATOR}\r\n`;
}

function plainLine(text: string): string {
  return oneLine(text.replaceAll(CONTROLS, ' '));
}

function locationOf(offset: number): number {
  return Math.floor(offset / LOCATION) + 1;
}

/** As the device writes it, in UTC: "Monday, April 11, 2022 8:00:00 AM". */
function timeInEnglish(instant: string): string {
  const time = Date.parse(instant);
  const date = new Date(Number.isNaN(time) ? 0 : time);
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  const hour = date.getUTCHours();
  const clock = date.toISOString().slice(13, 19);
  return `${format.format(date)} ${hour % 12 || 12}${clock} ${hour < 12 ? 'AM' : 'PM'}`;
}

function part(text: string): ExportPart {
  return { file: '', text };
}
