import type { ListedMark } from './to-read';

/**
 * Marks as Omnivore writes them in Markdown (`highlightToMarkdown` in `packages/api/src/utils/parser.ts` of
 * https://github.com/omnivore-app/omnivore): a block quotation, then its labels (`#a #b`), then its note, blocks parted by empty lines.
 * What stands before the first quotation is a note on the article.
 */
export function marksInMarkdown(markdown: string): { readonly marks: readonly ListedMark[]; readonly note: string } {
  const marks: { quote: string; tags: string[]; notes: string[] }[] = [];
  const before: string[] = [];
  for (const block of markdown.split(/\n[ \t]*\n+/)) {
    const mark = marks.at(-1);
    if (block.startsWith('>')) marks.push({ quote: quoteIn(block), tags: [], notes: [] });
    else if (!mark) before.push(block);
    else if (mark.notes.length === 0 && LABELS.test(block.trim())) mark.tags.push(...block.trim().split(/\s+(?=#)/));
    else mark.notes.push(block);
  }
  return {
    marks: marks.map(({ notes, ...mark }) => ({ ...mark, note: notes.join('\n\n').trim() })),
    note: before.join('\n\n').trim(),
  };
}

/** A label may be of several words. */
const LABELS = /^#[^\s#][^\n#]*(?:\s#[^\s#][^\n#]*)*$/;

/** Paragraphs of the quotation begin with `>` each. */
function quoteIn(block: string): string {
  return block
    .split('\n')
    .map((line) => line.replace(/^>\s?/, '').trim())
    .join('\n')
    .trim();
}
