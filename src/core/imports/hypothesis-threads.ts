import { fieldOf, listOf, textAt, type Fields } from './read-fields';
import { signed } from './signer';

/** An annotation of a file, and how the file names it. */
export interface HypothesisAnnotation {
  readonly fields: Fields;
  readonly where: string;
}

/** Who wrote an annotation: `bob` of `acct:bob@hypothes.is`. */
export function nameOf(fields: Fields, where: string): string {
  const user = textAt(fieldOf(fields, 'user'), `${where}.user`, LONGEST_NAME);
  return ACCOUNT.exec(user)?.groups?.['name'] ?? user;
}

const ACCOUNT = /^acct:(?<name>[^@]+)@/;
const LONGEST_NAME = 1_000;

/** The annotations of a file with the replies to them: each reply names the annotation that it answers in the end, then those between. */
export class HypothesisThreads {
  /** Those that answer none of the file; a reply to what is not in it, or is itself a reply, is a note of its own. */
  readonly roots: readonly HypothesisAnnotation[];
  readonly #replies = new Map<string, HypothesisAnnotation[]>();

  constructor(annotations: readonly HypothesisAnnotation[]) {
    const first = annotations.filter(({ fields }) => answered(fields) === '');
    const known = new Set(first.map(({ fields }) => fieldOf(fields, 'id')));
    const isAnswer = ({ fields }: HypothesisAnnotation): boolean => known.has(answered(fields));
    this.roots = annotations.filter((annotation) => !isAnswer(annotation));
    for (const reply of annotations.filter(isAnswer)) {
      const replies = this.#replies.get(answered(reply.fields));
      if (replies) replies.push(reply);
      else this.#replies.set(answered(reply.fields), [reply]);
    }
  }

  /** A note with the replies to its annotation after it, in the order they were written. */
  withReplies(note: string, fields: Fields): string {
    const id = fieldOf(fields, 'id');
    const replies = typeof id === 'string' ? (this.#replies.get(id) ?? []) : [];
    const written = replies
      .toSorted((one, other) => (createdOf(one) < createdOf(other) ? -1 : 1))
      .map(({ fields: reply, where }) => ({ text: textAt(fieldOf(reply, 'text'), `${where}.text`), name: nameOf(reply, where) }))
      .filter(({ text }) => text !== '')
      .map(({ text, name }) => (name === '' ? text : signed(text, name)));
    return [note, ...written].filter((text) => text !== '').join('\n\n');
  }
}

function answered(fields: Fields): string {
  const [first] = listOf(fieldOf(fields, 'references'));
  return typeof first === 'string' ? first : '';
}

function createdOf({ fields }: HypothesisAnnotation): string {
  const created = fieldOf(fields, 'created');
  return typeof created === 'string' ? created : '';
}
