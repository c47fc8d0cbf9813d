import type { EntityKind, Mention, MentionKind } from '../../model/mention';
import { isLessSure } from '../entities/is-less-sure';
import { tokenise } from '../entities/tokens';
import type { ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';

/**
 * CoNLL-2003's columns in IOB2 (https://aclanthology.org/W03-0419/): a token, a tab and its tag on a line, an empty line after a sentence,
 * `-DOCSTART-` before an article. Tokens are those that names are found by. Beside CoNLL's PER, LOC, ORG and MISC there are EVENT and DATE.
 * The less sure names are left out.
 */
export const conll: ExportFormat = {
  id: 'conll',
  group: 'research',
  extension: 'conll',
  mediaType: 'text/plain',
  packing: 'one',
  lacks: ['layout', 'warnings', 'marks', 'labels', 'notes', 'articleNotes', 'tags', 'revisions', 'decisions'],
  open: () => ({
    add: (article) => [{ file: '', text: writeArticle(article) }],
    end: () => [],
  }),
};

const TAGS: Readonly<Record<EntityKind | 'date', string>> = {
  person: 'PER',
  place: 'LOC',
  organisation: 'ORG',
  event: 'EVENT',
  other: 'MISC',
  date: 'DATE',
} satisfies Record<MentionKind, string>;
/** What may stand in a token but would part a line or a column of some reader's, and half characters. */
const NOT_IN_LINES = /[\p{Cc}\p{Z}]|\p{Surrogate}/gu;

function writeArticle({ text, language, mentions }: ExportableArticle): string {
  const { texts, starts, ends, opens } = tokenise(text, language);
  const sure = mentions.filter((mention) => !isLessSure(mention)).toSorted((one, other) => one.start - other.start);
  const lines = ['-DOCSTART-\tO\n'];
  let next = 0;
  let before: Mention | undefined;
  for (const [index, token] of texts.entries()) {
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
    while ((sure[next]?.end ?? Infinity) <= start) next += 1;
    const mention = sure[next];
    const here = mention && mention.start < end ? mention : undefined;
    if (opens[index] === 1) lines.push('\n');
    lines.push(`${token.replaceAll(NOT_IN_LINES, '\uFFFD')}\t${tagOf(here, before, opens[index] === 1)}\n`);
    before = here;
  }
  return `${lines.join('')}\n`;
}

/** A name that runs into another sentence begins again there: a tag `I` follows one of its own sentence. */
function tagOf(here: Mention | undefined, before: Mention | undefined, isFirst: boolean): string {
  if (!here) return 'O';
  return `${here === before && !isFirst ? 'I' : 'B'}-${TAGS[here.kind]}`;
}
