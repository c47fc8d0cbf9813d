import type { Annotation } from '../../model/annotation';
import { DEFAULT_LABELS } from '../../model/label';
import { labelNameIn } from '../annotations/label-name';
import type { ExportOptions, ExportableArticle } from './format';
import { marksIn } from './markdown-annotations';
import { plainLine } from './plain-line';

/**
 * Each mark and note of an article in a line of its own, for formats that have notes but no marks: the passage in quotation marks with
 * its label, what a note is on, and the note. Notes on the article come first, then passages in reading order.
 */
export function notesInWords(article: ExportableArticle, options: ExportOptions): string[] {
  const { annotations = [] } = article;
  const { translate } = options;
  const lines = [
    ...annotations.filter(({ target }) => target.type === 'article').map(({ note }) => note),
    ...marksIn(article).map(({ annotation, found }) =>
      joined(
        translate('quoted', plainLine(annotation.target.anchor.quote)),
        labelIn(annotation, options),
        found ? '' : translate('exportOrphan'),
        annotation.note,
      ),
    ),
    ...annotations.map(({ target, note }) =>
      target.type === 'subject' && note.trim() ? joined(translate('noteOn', plainLine(target.name)), note) : '',
    ),
  ];
  return lines.map(plainLine).filter(Boolean);
}

/** The tags of all that the reader marked and wrote, each once. */
export function tagsIn({ annotations = [] }: Pick<ExportableArticle, 'annotations'>): string[] {
  const tags = annotations.flatMap((annotation) => annotation.tags.map(plainLine));
  return [...new Set(tags.filter(Boolean))];
}

function labelIn({ label }: Annotation, { labels, translate }: ExportOptions): string {
  const known = (labels ?? DEFAULT_LABELS).find(({ id }) => id === label);
  return known ? labelNameIn(known, translate) : '';
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim()).join(' — ');
}
