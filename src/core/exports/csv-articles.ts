import type { EntityKind } from '../../model/mention';
import { isChosen } from './chosen';
import { csvWriter, listed, SEMICOLONS, type Cell } from './csv';
import { datesOf, type DateFields } from './date-fields';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat, FormatChoice } from './format';
import { notesOf, tagsOf } from './mark-fields';
import { isOnPassage } from '../../model/annotation';
import { namesIn } from './names-in';

/** Off at first: spreadsheets cut cells at 32,767 characters, or put the rest of them into other rows. */
const WITH_TEXT: FormatChoice = { id: 'textColumn', initial: false };

/**
 * A table of articles, one a row. Its columns are always these, in English, so that other programs find them: `url`, `title`, `note`,
 * `tags` and `created` are those that read-it-later tools import. Dates of publication and of the text are EDTF, `created` is an ISO
 * 8601 instant; what is several is parted by commas.
 */
export const csvArticles: ExportFormat = {
  id: 'csvArticles',
  group: 'tables',
  extension: 'csv',
  mediaType: 'text/csv',
  packing: 'one',
  lacks: ['layout', 'marks', 'labels', 'notes', 'revisions', 'decisions'],
  choices: [WITH_TEXT, SEMICOLONS],
  open(options) {
    const hasText = isChosen(options, WITH_TEXT);
    const columns = [...COLUMNS, ...(hasText ? ['text'] : [])];
    return csvWriter(columns, options, (article) => [[...rowOf(article, options), ...(hasText ? [article.text] : [])]]);
  },
};

const COLUMNS = [
  'title',
  'url',
  'note',
  'tags',
  'created',
  'published',
  'site',
  'author',
  'language',
  'people',
  'places',
  'organisations',
  'events',
  'dates',
  'warnings',
  'marks',
  'id',
];
const KINDS: readonly EntityKind[] = ['person', 'place', 'organisation', 'event'];

function rowOf(article: ExportableArticle, options: ExportOptions): Cell[] {
  const { title, address, savedAt = '', published, site, authors, language, mentions, annotations = [], id = '' } = article;
  const dates = datesOf(article, options);
  return [
    title,
    address,
    notesOf(article)
      .filter(({ on, note }) => on === '' && note.trim() !== '')
      .map(({ note }) => note.trim())
      .join('\n\n'),
    listed(tagsOf(article)),
    savedAt,
    published?.value ?? '',
    site,
    listed(authors),
    language,
    ...KINDS.map((kind) => listed(namesIn(mentions, kind))),
    listed([...new Set(dates.map(({ value }) => value))].filter(Boolean)),
    dates.flatMap(toldWarning).join('\n'),
    annotations.filter(isOnPassage).length,
    id,
  ];
}

function toldWarning({ words, warning }: DateFields): string[] {
  return warning === '' ? [] : [`${words}: ${warning}`];
}
