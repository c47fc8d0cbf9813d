import type { EntityKind } from '../../model/mention';
import { fold } from '../text/fold';
import { forLetters } from '../text/latin';
import { CORPORATE_WORDS, FUNCTION_WORDS, GENERATIONS, LEADING_ARTICLES, TITLES } from './name-words';
import type { NamedSpan } from './named-span';

/** One way in which an article writes a name: all its mentions whose words are alike but for capitals, accents and small words. */
export interface NameForm {
  readonly kind: EntityKind;
  /** What the mentions have in common. */
  readonly key: string;
  /** The words as first written, without articles before and the possessive after. */
  readonly words: readonly string[];
  /** `words` in folded form. */
  readonly folded: readonly string[];
  /** `folded` without function words, and without what firms add to their names. */
  readonly content: readonly string[];
  /** How often each spelling occurs. */
  readonly writings: Map<string, number>;
}

/** The forms of an article's names, in order of first mention. */
export interface NameForms {
  readonly forms: readonly NameForm[];
  /** For each name its form's number. */
  readonly formOf: readonly number[];
}

/** Groups the names of an article by form. */
export function readForms(text: string, names: readonly NamedSpan[]): NameForms {
  const forms: NameForm[] = [];
  const byWriting = new Map<string, number>();
  const byKey = new Map<string, number>();
  const formOf = names.map(({ start, end, kind }) => {
    const written = text.slice(start, end).replace(SPACES, ' ');
    const number = byWriting.get(`${kind}:${written}`) ?? numberOf(readForm(written, kind), forms, byKey);
    byWriting.set(`${kind}:${written}`, number);
    const writings = forms[number]?.writings;
    writings?.set(written, (writings.get(written) ?? 0) + 1);
    return number;
  });
  return { forms, formOf };
}

/** The words of a person's name and the generation beside it: "Donald Trump Jr." is donald, trump and jr. */
export interface PersonName {
  /** Folded; hyphens stay inside, particles stand alone: bachar, al, assad. */
  readonly tokens: readonly string[];
  readonly generation: string;
}

/** Reads the name of a person, titles left out. */
export function readPerson(written: string): PersonName {
  const folded = fold(written.replace(POSSESSIVE, ''));
  const tokens = folded
    .replace(ARABIC_ARTICLE(folded), '$1 ')
    .replace(ELISION(folded), '$1 ')
    .replace(NOT_IN_NAMES, '')
    .replace(HYPHENS, '-')
    .split(BETWEEN_TOKENS(folded))
    .map((token) => token.replace(EDGE_HYPHENS, ''))
    .filter((token) => token !== '');
  const named = tokens.filter((token, index) => !(index < tokens.length - 1 && TITLES.has(token) && isTitle(written, token)));
  // The second of a king's name is part of it: Hassan II.
  const generation = named.length > 2 && GENERATIONS.has(named.at(-1) ?? '') ? (named.at(-1) ?? '') : '';
  return { tokens: generation === '' ? named : named.slice(0, -1), generation };
}

const SPACES = /[\s\u00A0\u202F]+/gu;
const POSSESSIVE = /['’](?:s|S)?$/u;
const ARABIC_ARTICLE = forLetters(() => /(?<![\p{L}])(al|el)[-‑]/gu);
const ELISION = forLetters(() => /(?<![\p{L}])(d)['’]/gu);
const NOT_IN_NAMES = /[.'’‘"“”«»]/gu;
const BETWEEN_TOKENS = forLetters(() => /[^\p{L}\p{M}\p{Nd}-]+/u);
// Runs are shortened first, for /-+$/ would take quadratic time on them.
const HYPHENS = /-+/gu;
const EDGE_HYPHENS = /^-|-$/gu;
const DOTTED = forLetters(() => /(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu);
const BETWEEN_WORDS = forLetters(() => /[^\p{L}\p{M}\p{Nd}&+]+/u);

/** "M. Macron" has a title, "J. M. Barrie" has none: a single letter is one at the front only. */
function isTitle(written: string, token: string): boolean {
  return token.length > 1 || fold(written).startsWith(token);
}

function numberOf(form: NameForm, forms: NameForm[], byKey: Map<string, number>): number {
  const key = `${form.kind}:${form.key}`;
  const known = byKey.get(key);
  if (known !== undefined) return known;
  byKey.set(key, forms.length);
  return forms.push(form) - 1;
}

function readForm(written: string, kind: EntityKind): NameForm {
  const words = wordsIn(written);
  const folded = words.map(fold);
  const content = folded.filter((word, index) => !isSmall(word, index === folded.length - 1));
  const key = kind === 'person' ? personKeyOf(written) : (content.length > 0 ? content : folded).join(' ');
  return { kind, key: key === '' ? written : key, words, folded, content, writings: new Map() };
}

/** A small word at the end is none: the A of "55 Cancri A". */
function isSmall(word: string, isLast: boolean): boolean {
  return CORPORATE_WORDS.has(word) || (!isLast && FUNCTION_WORDS.has(word));
}

function personKeyOf(written: string): string {
  const { tokens, generation } = readPerson(written);
  return generation === '' ? tokens.join(' ') : `${tokens.join(' ')} ${generation}`;
}

function wordsIn(written: string): string[] {
  const words = written
    .replace(POSSESSIVE, '')
    .replace(DOTTED(written), (dotted) => dotted.replaceAll('.', ''))
    .split(BETWEEN_WORDS(written))
    .filter((word) => word !== '');
  const start = words.findIndex((word, index) => index === words.length - 1 || !LEADING_ARTICLES.has(fold(word)));
  return words.slice(Math.max(start, 0));
}
