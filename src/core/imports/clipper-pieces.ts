import { NO_PATH } from '../exports/clipper';
import { htmlText } from './html-text';
import { fieldOf, fieldsAt, isoInstantOf, isFields, listOf, offsetOf, textAt, type Fields } from './read-fields';
import { surroundingsAt } from './surroundings';

/** A highlight in one block; several of one group are one passage. */
export interface ClipperPiece {
  /** Empty where it has no words. */
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly notes: readonly string[];
  /** What its group is called, else it itself. */
  readonly group: string;
  /** ISO 8601 instant; null where nothing tells. */
  readonly createdAt: string | null;
  /** In code units of the article's text; null where it is counted in the block, or not at all. */
  readonly start: number | null;
}

/** The highlights of a page, each in its pieces. `where` is how the file names the page. */
export function piecesIn(page: Fields, where: string): ClipperPiece[][] {
  const readable = listOf(fieldOf(page, 'highlights'));
  const records = fieldOf(page, 'data');
  if (!Array.isArray(records)) return readable.map((value, index) => readableAt(value, `${where}.highlights[${index}]`));
  const groups = new Map<string, ClipperPiece[]>();
  records.forEach((value, index) => {
    const piece = pieceAt(value, `${where}.data[${index}]`);
    const group = groups.get(piece.group);
    if (group) group.push(piece);
    else groups.set(piece.group, [piece]);
  });
  // The list to be read has one entry for each group, in the same order, and tells the time best.
  const times = readable.length === groups.size ? readable.map((value) => (isFields(value) ? timeOf(value) : null)) : [];
  return [...groups.values()].map((pieces, index) =>
    pieces.map((piece) => ({ ...piece, createdAt: times[index] ?? piece.createdAt })),
  );
}

function pieceAt(value: unknown, where: string): ClipperPiece {
  const fields = fieldsAt(value, where);
  const id = textAt(fieldOf(fields, 'id'), `${where}.id`, LONGEST_ID);
  const group = textAt(fieldOf(fields, 'groupId'), `${where}.groupId`, LONGEST_ID);
  const around = fieldOf(fields, 'textQuote');
  const isOurs = fieldOf(fields, 'xpath') === NO_PATH;
  return {
    words: htmlText(textAt(fieldOf(fields, 'content'), `${where}.content`)),
    ...surroundingsAt(isFields(around) ? around : {}, `${where}.textQuote`),
    notes: notesAt(fields, where),
    group: group || id || where,
    createdAt: timeOfId(id),
    start: isOurs ? offsetOf(fieldOf(fields, 'startOffset')) : null,
  };
}

/** An entry of a file without `data`: its pieces are parted by blank lines, and may be HTML. */
function readableAt(value: unknown, where: string): ClipperPiece[] {
  const fields = fieldsAt(value, where);
  const text = textAt(fieldOf(fields, 'text'), `${where}.text`);
  const createdAt = timeOf(fields);
  const piece = { prefix: '', suffix: '', group: '', createdAt, start: null };
  return [{ ...piece, words: text.includes('<') ? htmlText(text) : text.trim(), notes: notesAt(fields, where) }];
}

function notesAt(fields: Fields, where: string): string[] {
  return listOf(fieldOf(fields, 'notes')).map((note, index) => textAt(note, `${where}.notes[${index}]`));
}

function timeOf(fields: Fields): string | null {
  return isoInstantOf(fieldOf(fields, 'timestamp'));
}

/** Ids begin with milliseconds: `1767225600000`, `1767225600000_tx_0`. */
function timeOfId(id: string): string | null {
  const time = Number(MILLISECONDS.exec(id)?.groups?.['time'] ?? Number.NaN);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const MILLISECONDS = /^(?<time>\d{12,14})(?=_|$)/;
const LONGEST_ID = 1_000;
