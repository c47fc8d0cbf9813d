import { htmlText } from './html-text';
import { fieldOf, isFields, listOf, tagsAt, textAt, type Fields } from './read-fields';

/** What an annotation says. */
export interface W3cWords {
  readonly label: string;
  readonly note: string;
  readonly tags: readonly string[];
}

/** What the bodies of an annotation say; an annotation whose motivation is `tagging` has tags. `where` is how the file names it. */
export function readW3cBodies(annotation: Fields, where: string): W3cWords {
  const isTagging = listOf(fieldOf(annotation, 'motivation')).includes('tagging');
  const labels: string[] = [];
  const notes: string[] = [textAt(fieldOf(annotation, 'bodyValue'), `${where}.bodyValue`)];
  const tags: string[] = [];
  listOf(fieldOf(annotation, 'body')).forEach((value, index) => {
    const at = `${where}.body[${index}]`;
    const body = chosen(value);
    const words = wordsOf(body, at);
    const label = isFields(body) ? textAt(fieldOf(body, 'labelId'), `${at}.labelId`, LONGEST_ID) : '';
    if (label !== '') labels.push(label);
    else if (isTag(body, isTagging)) tags.push(words);
    else notes.push(words);
  });
  return {
    label: labels[0] ?? '',
    note: notes.filter((note) => note !== '').join('\n\n'),
    tags: [...new Set(tagsAt(tags, `${where}.body`))],
  };
}

const LONGEST_ID = 1_000;

function isTag(body: unknown, isTagging: boolean): boolean {
  if (!isFields(body)) return false;
  const purposes = listOf(fieldOf(body, 'purpose'));
  return purposes.includes('tagging') || (isTagging && purposes.length === 0 && typeof fieldOf(body, 'value') === 'string');
}

/** Of bodies to choose from, the first: the one that its maker would show (https://www.w3.org/TR/annotation-model/#choice). */
function chosen(body: unknown): unknown {
  return isFields(body) && fieldOf(body, 'type') === 'Choice' ? listOf(fieldOf(body, 'items'))[0] : body;
}

/** A text as it is, HTML as its words, anything else as its IRI. */
function wordsOf(body: unknown, where: string): string {
  if (!isFields(body)) return textAt(body, where);
  const value = textAt(fieldOf(body, 'value') ?? fieldOf(body, 'chars'), `${where}.value`);
  if (value !== '') return listOf(fieldOf(body, 'format')).includes('text/html') ? htmlText(value) : value;
  const source = fieldOf(body, 'source') ?? fieldOf(body, 'id') ?? fieldOf(body, '@id');
  const iri = isFields(source) ? fieldOf(source, 'id') : source;
  return textAt(iri, `${where}.source`);
}
