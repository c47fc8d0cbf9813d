import { formatEdtf, parseEdtf } from '../dates/edtf';
import { hashText } from '../text/hash-text';
import { lookUp } from '../text/look-up';
import { wordsOf } from '../text/words';
import { FUNCTION_WORDS } from '../entities/name-words';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';
import { notesInWords, tagLines } from './notes-in-words';
import { plainLine } from './plain-line';
import { splitAuthors, type SplitAuthor } from './split-author';

/**
 * BibTeX in UTF-8 with the fields that biblatex knows beside them: `date`, `urldate`, `langid`; an article as `@article`, as Zotero writes
 * newspaper articles, the reader's marks and notes as `annote` (https://ctan.org/pkg/biblatex).
 */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  group: 'citations',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  packing: 'one',
  lacks: ['text', 'layout', 'names', 'dates', 'warnings', 'revisions', 'decisions'],
  open(options) {
    const taken = new Set<string>();
    return {
      add: (article) => [{ file: '', text: writeEntry(article, options, taken) }],
      end: () => [],
    };
  },
};

/**
 * A text as LaTeX that prints it as it is. BibTeX counts braces that are only escaped too, so that they are named where one lacks its other;
 * most readers know the escaped ones better.
 */
function escapeLatex(text: string): string {
  const line = plainLine(text);
  const commands = isBalanced(line) ? COMMANDS : { ...COMMANDS, ...NAMED_BRACES };
  return line.replaceAll(SPECIAL, (sign) => commands[sign] ?? `\\${sign}`).replaceAll(LIGATURES, '$<sign>{}');
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const [brace] of text.matchAll(BRACE)) {
    open += brace === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

const BRACE = /[{}]/g;
const SPECIAL = /[\\{}$&#_%~^<>]/g;
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};
const NAMED_BRACES: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };
/** Two of these in a row would print as a dash or a quotation mark. */
const LIGATURES = /(?<sign>[-'`])(?=\k<sign>)/g;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
/** What babel calls languages, which is what `langid` takes. */
const BABEL_NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'ngerman',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  nb: 'norsk',
  nl: 'dutch',
  no: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};

function writeEntry(article: ExportableArticle, options: ExportOptions, taken: Set<string>): string {
  const { title, address, site, published, language, savedAt } = article;
  const day = published && parseEdtf(published.value);
  const month = day?.month === undefined ? '' : (MONTHS[day.month - 1] ?? '');
  const fields: readonly (readonly [name: string, value: string])[] = [
    // Within two pairs of braces, for styles put titles in lower case.
    ['title', braced(braced(escapeLatex(plainLine(title) || address)))],
    ['author', braced(splitAuthors(article).map(authorField).join(' and '))],
    ['journal', braced(escapeLatex(site))],
    ['date', braced(day ? formatEdtf(day) : '')],
    // For BibTeX itself, which does not know `date`.
    ['year', braced(day ? String(day.year).padStart(4, '0') : '')],
    ['month', month],
    ['url', braced(addressField(address))],
    ['urldate', braced((savedAt ?? options.exportedAt).slice(0, 10))],
    ['langid', braced(lookUp(BABEL_NAMES, language.split('-', 1)[0] ?? '') ?? '')],
    ['keywords', braced(tagLines(article).map(keywordField).join(', '))],
    ['annote', braced(notesInWords(article, options).map(escapeLatex).join('\n\n'))],
  ];
  const lines = fields.filter(([, value]) => value !== '' && value !== '{}').map(([name, value]) => `  ${name} = ${value},\n`);
  return `@article{${keyOf(article, taken)},\n${lines.join('')}}\n\n`;
}

function braced(value: string): string {
  return `{${value}}`;
}

function authorField(author: SplitAuthor): string {
  if ('literal' in author) return braced(escapeLatex(author.literal));
  return `${escapeLatex(author.family)}, ${escapeLatex(author.given)}`;
}

/** A comma parts keywords, however it is written. */
function keywordField(tag: string): string {
  return escapeLatex(tag.replaceAll(',', ';'));
}

/** Read as it stands; braces and backslashes are no signs of an address but in a faulty one. */
function addressField(address: string): string {
  return plainLine(address).replaceAll(NOT_IN_ADDRESSES, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const NOT_IN_ADDRESSES = /[{}\\^`<>"| ]/g;

/** The same for the same article whatever is exported with it: first surname, year, first word of the title, and a hash of the address. */
function keyOf(article: ExportableArticle, taken: Set<string>): string {
  const [author] = splitAuthors(article);
  const name = author && ('family' in author ? author.family : author.literal);
  const parts = [wordOf(name ?? article.site), article.published?.value.slice(0, 4) ?? '', wordOf(article.title)];
  const key = `${parts.filter(Boolean).join('-')}-${hashText(article.id ?? article.address).slice(-HASH_DIGITS)}`.replace(
    /^-/,
    'a-',
  );
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}-${number}`;
  taken.add(free);
  return free;
}

const HASH_DIGITS = 6;
const KEY_WORD = /^[a-z]{2,}$/;

function wordOf(text: string): string {
  const words = wordsOf(text).map(({ folded }) => folded.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss'));
  return words.find((word) => KEY_WORD.test(word) && !FUNCTION_WORDS.has(word)) ?? '';
}
