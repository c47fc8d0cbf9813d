import type { ExportOptions, ExportableArticle } from '../../model/export';
import { marksOf, notesOf, tagsOf } from './mark-fields';
import { plainLine } from './plain-line';

/**
 * Each mark and note of an article in a line of its own, for formats that have notes but no marks: the passage in quotation marks with
 * its label, what a note is on, and the note. Notes on the article come first, then passages in reading order.
 */
export function notesInWords(article: ExportableArticle, options: ExportOptions): string[] {
  const { translate } = options;
  const notes = notesOf(article).filter(({ note }) => note.trim());
  const lines = [
    ...notes.filter(({ on }) => on === '').map(({ note }) => note),
    ...marksOf(article, options).map(({ quote, label, state, note }) =>
      joined(translate('quoted', plainLine(quote)), label, state === 'gone' ? translate('exportOrphan') : '', note),
    ),
    ...notes.filter(({ on }) => on !== '').map(({ on, note }) => joined(translate('noteOn', plainLine(on)), note)),
  ];
  return lines.map(plainLine).filter(Boolean);
}

/** The tags of all that the reader marked and wrote, each once on a line. */
export function tagLines(article: Pick<ExportableArticle, 'annotations'>): string[] {
  return [...new Set(tagsOf(article).map(plainLine).filter(Boolean))];
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim()).join(' — ');
}
