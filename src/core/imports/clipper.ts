import type { Anchor } from '../../model/anchor';
import type { Annotation } from '../../model/annotation';
import { DEFAULT_LABELS } from '../../model/label';
import { LABEL_TAG } from '../exports/clipper';
import { isUuid } from '../text/is-uuid';
import { piecesIn, type ClipperPiece } from './clipper-pieces';
import type { ImportContext, ImportFormat } from './format';
import { LONG_AGO, markedArticles, type ImportedHead, type ImportedMark } from './marked-articles';
import { addressAt, fieldOf, fieldsAt, isFields, listOf, tagsAt, textAt, type Fields } from './read-fields';

/**
 * Highlights of Obsidian Web Clipper: the file that its settings export, with `data` or, of versions before 1.7, with `highlights` alone.
 * The pieces of one highlight are one passage again; an image that was highlighted has no words and is passed over. What our `clipper`
 * export wrote comes back as far as the format holds it; see there.
 */
export const clipper: ImportFormat = {
  id: 'clipper',
  recognise: (_, data) =>
    Array.isArray(data) &&
    data.length > 0 &&
    data
      .slice(0, 1)
      .every((page) => isFields(page) && typeof fieldOf(page, 'url') === 'string' && Array.isArray(fieldOf(page, 'highlights'))),
  read(_, data, context) {
    let leftOut = 0;
    const heads = new Map<string, ImportedHead>();
    const marks = listOf(data).flatMap((value, index): ImportedMark[] => {
      const where = `[${index}]`;
      const page = fieldsAt(value, where);
      const address = addressAt(fieldOf(page, 'url'), `${where}.url`);
      if (address === null) leftOut += 1;
      if (address === null) return [];
      const title = textAt(fieldOf(page, 'title'), `${where}.title`, LONGEST_TITLE);
      if (title !== '' && !heads.has(address)) heads.set(address, { title });
      return annotationsOf(page, where, address, context).map((annotation) => ({ address, annotation }));
    });
    return markedArticles({ marks, heads, leftOut });
  },
};

const LONGEST_TITLE = 4_000;
const TAG = /^#\S[^\n]*$/;

function annotationsOf(page: Fields, where: string, address: string, context: ImportContext): Annotation[] {
  return piecesIn(page, where).flatMap((pieces) => {
    const anchor = anchorOf(pieces);
    const [first] = pieces;
    if (!anchor || !first) return [];
    const createdAt = first.createdAt ?? context.importedAt;
    const changed = first.createdAt ?? LONG_AGO;
    const words = wordsOf(
      pieces.flatMap(({ notes }) => notes),
      where,
    );
    return {
      // Its own ids are times, which two pages can share; on one page it keeps the same words once.
      id: isUuid(first.group) ? first.group.toLowerCase() : context.idOf(JSON.stringify([address, anchor.quote, anchor.prefix])),
      target: { type: 'passage', anchor },
      ...words,
      createdAt,
      changedAt: { label: changed, note: changed, tags: changed },
    };
  });
}

/** The pieces in a row, with what stood between them where a piece tells. */
function anchorOf(pieces: readonly ClipperPiece[]): Anchor | null {
  const worded = pieces.filter(({ words }) => words !== '');
  const [first, last] = [worded.at(0), worded.at(-1)];
  if (!first || !last) return null;
  const quote = worded.map((piece, index) => piece.words + spaceBetween(piece, worded[index + 1])).join('');
  const start = first.start ?? 0;
  return { start, end: start + quote.length, quote, prefix: first.prefix, suffix: last.suffix };
}

/** What stands between two pieces of a passage, where the first tells that the other comes next; else a line. */
function spaceBetween({ suffix }: ClipperPiece, next: ClipperPiece | undefined): string {
  if (!next) return '';
  const space = /^\s*/.exec(suffix)?.[0] ?? '';
  const after = suffix.slice(space.length);
  const isNext = after.startsWith(next.words) || next.words.startsWith(after);
  return space !== '' && isNext ? space : '\n';
}

/** The notes before the tags, which are the last of them. */
function wordsOf(notes: readonly string[], where: string): Pick<Annotation, 'label' | 'note' | 'tags'> {
  const firstTag = notes.length - lengthOfTail(notes, (note) => TAG.test(note));
  const tags = tagsAt(
    notes.slice(firstTag).map((tag) => tag.slice(1)),
    `${where}.notes`,
  );
  const label = DEFAULT_LABELS.find(({ id }) => tags.at(-1) === `${LABEL_TAG}${id}`)?.id ?? '';
  const note = notes
    .slice(0, firstTag)
    .filter((one) => one !== '')
    .join('\n\n');
  return { label, note, tags: [...new Set(label === '' ? tags : tags.slice(0, -1))] };
}

function lengthOfTail<Item>(items: readonly Item[], isIn: (item: Item) => boolean): number {
  return items.length - 1 - items.findLastIndex((item) => !isIn(item));
}
