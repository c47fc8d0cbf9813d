import { readdirSync, readFileSync } from 'node:fs';
import { pick, randomFrom } from '../../tools/corpora/random';

type Random = () => number;

const PAGES = new URL('../fixtures/pages/', import.meta.url);

/** What names, and what confuses those who look for them. */
const PIECES: readonly (readonly string[])[] = [
  [
    'Paris',
    'Alger',
    'Béni Abbès',
    'New York',
    'Saint-Denis',
    'Tizi Ouzou',
    'Côte d’Ivoire',
    'MOSCOW',
    'constructor',
    '__proto__',
  ],
  [
    'Emmanuel Macron',
    'Joe Biden',
    'Ramtane Lamamra',
    'J. Biden',
    'Lamamra',
    'O’Brien',
    'M. Macron',
    'Mr. Bowen',
    'von der Leyen',
  ],
  ['ONU', 'U.N.', 'AFP', 'Reuters', 'AT&T', 'Canal+', 'lemonde.fr', 'The White House', 'Sonatrach', 'Conseil de sécurité russe'],
  [
    'ministère',
    'ministre',
    'Minister',
    'Secretary',
    'wilaya',
    'région militaire',
    'rue',
    'Hôpital',
    'Université',
    'autoroute',
    'A7',
    'N118',
  ],
  [
    'de',
    'du',
    'des',
    'de la',
    'de l’',
    'd’',
    'of',
    'for',
    'the',
    'et',
    ',',
    'et de',
    'selon',
    'Source :',
    'algérien',
    'russe',
    'Français',
  ],
  [
    'Sud',
    'Nord-Est',
    'Santé',
    'Défense',
    'Affaires étrangères',
    'State',
    'Jeux olympiques',
    '14-Juillet',
    'le 5 avril 2022',
    'May',
    'Monday',
  ],
  [
    'a',
    'il',
    'said',
    'Le',
    'La',
    'I',
    'X',
    'ABC',
    'éÉ',
    'ǅ',
    'ß',
    'İstanbul',
    'ﬁ',
    '北京',
    'مصر',
    'א',
    'Ωmega',
    'Москва',
    '१२',
    'Ⅻ',
    '𝐏aris',
    '𐐀lger',
  ],
  [
    ' ',
    ' ',
    ' ',
    ' ',
    '\u00A0',
    '\u202F',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\u2028',
    '\u2029',
    '\u200B',
    '\u00AD',
    '\uFEFF',
    '',
  ],
  [
    '.',
    '. ',
    '…',
    '!',
    '?',
    ' (',
    ')',
    ' [',
    ']',
    '«',
    '»',
    '“',
    '”',
    '"',
    "'",
    '’',
    '-',
    '‑',
    ' — ',
    '/',
    '@',
    '#',
    '&',
    '+',
    "'s",
    '’s',
  ],
  [
    '\u0301',
    '\u0300\u0301\u0302\u0323',
    '\u20DD',
    '\u0488',
    '\u093F',
    '\uFE0F',
    '\u200D',
    '\u200C',
    '\u202E',
    '\u202D',
    '\u2066',
    '\u200F',
  ],
  [
    '😀',
    '👩‍👧',
    '🇩🇿',
    '👍🏽',
    '\uD83D',
    '\uDE00',
    '\uDBFF\uD83D',
    '\u0000',
    '\u0007',
    '\u001B',
    '\u007F',
    '\u0085',
    '\uFFFD',
    '\uFFFF',
  ],
];

/** A text of up to sixty pieces, spaces between most of them. */
export function strangeText(random: Random): string {
  const length = Math.floor(random() * 60);
  const spaced = random() < 0.7;
  let text = '';
  for (let piece = 0; piece < length; piece += 1)
    text += pick(pick(PIECES, random), random) + (spaced && random() < 0.8 ? ' ' : '');
  return text;
}

/** Any code units, most of them from the first three hundred. */
export function anyCodeUnits(random: Random): string {
  const units = Array.from({ length: Math.floor(random() * 150) }, () =>
    Math.floor(random() * (random() < 0.7 ? 0x130 : 0x10000)),
  );
  return String.fromCharCode(...units);
}

const MISHAPS: readonly ((before: string, touched: string, after: string, random: Random) => string)[] = [
  (before, _, after) => before + after,
  (before, touched, after) => before + touched + touched + after,
  (before, touched, after) => before + touched.toUpperCase() + after,
  (before, touched, after) => before + touched.toLowerCase() + after,
  (before, touched, after) => before + touched.replaceAll(/\s/g, '') + after,
  (before, touched, after) => before + [...touched].toReversed().join('') + after,
  (before, touched, after) => before + touched.replaceAll(/\p{L}/gu, '$&\u0301\u0327') + after,
  (before, touched, after) => before + touched.normalize('NFD') + after,
  (before, touched, after, random) => before + pick(pick(PIECES, random), random) + touched + after,
  (before, touched, after, random) => before + touched.split(' ').join(pick(pick(PIECES, random), random)) + after,
];

/** One of the texts after one to eight mishaps. */
export function mutatedText(texts: readonly string[], random: Random): string {
  let text = pick(texts, random);
  for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1) {
    const start = Math.floor(random() * text.length);
    const end = start + Math.floor(random() * 60);
    text = pick(MISHAPS, random)(text.slice(0, start), text.slice(start, end), text.slice(end), random);
  }
  return text;
}

/** So many texts, the same for the same seed: a third each of strange pieces, of any code units, and of real ones gone wrong. */
export function* strangeTexts(count: number, seed: number, real: readonly string[]): Iterable<string> {
  const random = randomFrom(seed);
  for (let text = 0; text < count; text += 1) {
    if (text % 3 === 0) yield strangeText(random);
    else if (text % 3 === 1) yield anyCodeUnits(random);
    else yield mutatedText(real, random);
  }
}

/** The paragraphs of our own pages, in both languages and more. */
export function readParagraphs(): string[] {
  return readdirSync(PAGES).flatMap((page) => {
    const expected: { readonly paragraphs?: readonly string[] } = JSON.parse(
      readFileSync(new URL(`${page}/expected.json`, PAGES), 'utf8'),
    );
    return expected.paragraphs ?? [];
  });
}
