import { plainDate } from '../dates/plain-date';
import { oneLine } from './escape-markdown';
import { fileName } from './file-name';

/** A name as the name of a note: what file names or links cannot have is left out, as `fileName` does (https://help.obsidian.md/links). */
export function noteName(name: string): string {
  return fileName(name, EXTENSION).slice(0, -EXTENSION.length - 1);
}

/**
 * A link to the note of a name, as Obsidian and Logseq write it: `[[Béchar]]`; with the words it has in a text where they are others:
 * `[[Béchar|la ville]]`. Words that would need signs of Markdown escaped are left out.
 */
export function wikiLink(name: string, words = name): string {
  return linkTo(noteName(name), words);
}

/** A link to a note by its own name. */
export function linkTo(target: string, words = target): string {
  const shown = oneLine(words);
  return shown === target || !isPlain(shown) ? `[[${target}]]` : `[[${target}|${shown}]]`;
}

/** Whether words can be those of a link as they are. */
export function isPlain(words: string): boolean {
  return words !== '' && !NOT_PLAIN.test(words);
}

/** An EDTF value with links to its days, months and years, which are the notes of days in Obsidian: `[[2022-04-05]]/[[2022-04-09]]`. */
export function dateLinks(value: string): string {
  return value
    .split('/')
    .map((end) => {
      const day = plainDate(end);
      return end === '..' || day === '' ? end : `[[${day}]]${end.slice(day.length).replace('T', ' ')}`;
    })
    .join('/');
}

/** The days, months and years that an EDTF value names. */
export function namedDays(value: string): string[] {
  return value
    .split('/')
    .map(plainDate)
    .filter((day) => day !== '' && day !== '..');
}

const EXTENSION = 'md';
const NOT_PLAIN = /[\\`*_[\]<>#|~=$^%\n\p{C}]|&(?=#?\w+;)/u;
