import type { Annotation } from '../../model/annotation';
import { DEFAULT_LABELS } from '../../model/label';
import { labelNameIn } from '../annotations/label-name';
import { escapeMarkdown, oneLine } from './escape-markdown';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { MarkInText } from './marks-in';

/** All that the reader marked and wrote, with headings in their language; empty when that is nothing. `marks` are those of the article. */
export function annotationsSection(
  { annotations = [], text }: ExportableArticle,
  marks: readonly MarkInText[],
  options: ExportOptions,
): string {
  if (annotations.length === 0) return '';
  const { translate } = options;
  const entries = [
    ...annotations.filter(({ target }) => target.type === 'article').map((one) => entry(`**${translate('articleNote')}**`, one)),
    ...marks.map((mark) => entry(markLine(mark, text, options), mark.annotation)),
    ...annotations.map(({ target, ...one }) =>
      target.type === 'subject' ? entry(`**${translate('noteOn', escapeMarkdown(oneLine(target.name)))}**`, one) : '',
    ),
  ];
  return [`## ${translate('marksHeading')}`, ...entries.filter(Boolean)].join('\n\n');
}

/** Tags as Obsidian takes them: letters, digits, `_`, `-` and `/`, and not digits alone (https://help.obsidian.md/tags). */
export function obsidianTags(tags: readonly string[]): string[] {
  const clean = tags.map((tag) => tag.replaceAll(NOT_IN_TAGS, '-').replaceAll(EDGES, ''));
  return [...new Set(clean.filter(Boolean).map((tag) => (ONLY_DIGITS.test(tag) ? `_${tag}` : tag)))];
}

const NOT_IN_TAGS = /[^\p{L}\p{M}\p{N}_/-]+/gu;
const EDGES = /^[-/]+|[-/]+$/g;
const ONLY_DIGITS = /^\p{N}+$/u;
/** As deep as the words of a list item stand. */
const INDENT = '  ';

function markLine({ annotation, found }: MarkInText, text: string, { translate, labels }: ExportOptions): string {
  const label = (labels ?? DEFAULT_LABELS).find(({ id }) => id === annotation.label);
  const remarks = [
    label && escapeMarkdown(labelNameIn(label, translate)),
    !found && text !== '' && translate('exportOrphan'),
    found?.changed && translate('exportChanged', escapeMarkdown(oneLine(text.slice(found.start, found.end)))),
  ].filter(Boolean);
  const quote = `==${escapeMarkdown(oneLine(annotation.target.anchor.quote))}==`;
  return remarks.length > 0 ? `${quote} — ${remarks.join(', ')}` : quote;
}

/** An item of a list: what a note is on, the note as its reader wrote it in Markdown, the tags. */
function entry(line: string, { note, tags }: Pick<Annotation, 'note' | 'tags'>): string {
  const signs = obsidianTags(tags).map((tag) => `#${tag}`);
  return `- ${[line, note.trim(), signs.join(' ')]
    .filter(Boolean)
    .join('\n\n')
    .replaceAll(/\n(?=[^\n])/g, `\n${INDENT}`)}`;
}
