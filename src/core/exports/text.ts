import { isDate } from '../../model/mention';
import { dateInWords } from '../dates/describe-date';
import { datesOf } from './date-fields';
import { oneLine } from './escape-markdown';
import { fileName } from './file-name';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';
import { marksOf, notesOf, type MarkFields } from './mark-fields';

/** Plain text: one file an article, its head, its text, and below it what the reader marked and wrote and what is wrong with its dates. */
export const text: ExportFormat = {
  id: 'text',
  group: 'notes',
  extension: 'txt',
  mediaType: 'text/plain',
  packing: 'each',
  lacks: ['layout', 'names', 'dates', 'revisions', 'decisions'],
  open(options) {
    const taken = new Set<string>();
    return {
      add: (article) => [{ file: fileName(article.title, 'txt', taken), text: writeText(article, options) }],
      end: () => [],
    };
  },
};

/** An article in plain text, as it is exported and as it is copied. */
export function writeText(article: ExportableArticle, options: ExportOptions): string {
  const { translate } = options;
  const sections = [
    headOf(article, options),
    bodyOf(article),
    section(
      translate('marksHeading'),
      marksOf(article, options)
        .map((mark) => markInText(mark, options))
        .join('\n\n'),
    ),
    section(translate('myNotes'), notesInText(article, options)),
    section(translate('exportWarnings'), warningsInText(article, options)),
  ];
  return `${sections.filter(Boolean).join('\n\n\n')}\n`;
}

/** A mark with its label, note and tags. */
export function markInText({ quote, label, note, tags, state, now }: MarkFields, { translate }: ExportOptions): string {
  const remarks = [label, state === 'gone' && translate('exportOrphan'), state === 'changed' && translate('exportChanged', now)];
  return [translate('quoted', oneLine(quote)), remarks.filter(Boolean).join(', '), note, signsOf(tags)]
    .filter(Boolean)
    .join('\n');
}

function headOf(article: ExportableArticle, { locale, translate }: ExportOptions): string {
  const { title, site, authors, published, address } = article;
  const facts = [site, authors.join(', '), published && dateInWords(published.value, locale, translate)];
  return [oneLine(title), facts.filter(Boolean).join(' · '), address].filter(Boolean).join('\n');
}

/** Without the headline, which stands above. */
function bodyOf({ text: words, title }: ExportableArticle): string {
  const [firstLine = ''] = words.split('\n', 1);
  return (firstLine.trim() === title.trim() ? words.slice(firstLine.length) : words).trim();
}

function notesInText(article: ExportableArticle, { translate }: ExportOptions): string {
  return notesOf(article)
    .map(({ on, note, tags }) =>
      [on === '' ? translate('articleNote') : translate('noteOn', oneLine(on)), note.trim(), signsOf(tags)]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');
}

function warningsInText(article: ExportableArticle, options: ExportOptions): string {
  if (!article.mentions.some((mention) => isDate(mention) && mention.warnings.length > 0)) return '';
  return datesOf(article, options)
    .filter(({ warning }) => warning !== '')
    .map(({ words, warning }) => `${options.translate('quoted', words)} ${warning}`)
    .join('\n');
}

function section(title: string, body: string): string {
  return body && `${title}\n${'='.repeat(title.length)}\n\n${body}`;
}

function signsOf(tags: readonly string[]): string {
  return tags.map((tag) => `#${tag}`).join(' ');
}
