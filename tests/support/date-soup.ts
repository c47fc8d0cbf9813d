import fc from 'fast-check';

/** What dates are made of, with what stands beside them in bad texts: every rule has its words here, and every fold its trap. */
const INGREDIENTS: readonly (readonly string[])[] = [
  ['0', '1', '2', '9', '05', '12', '28', '30', '31', '32', '99', '1789', '1999', '2016', '2022', '20225', '10 000'],
  ['.', '/', '-', '–', ',', ':', '(', ')', '«', '»', '%', '°', '$'],
  ['janvier', 'févr.', 'Mars', 'avril', 'mai', 'AOÛT', 'août', 'déc.', 'décembre', 'décembre'.normalize('NFD')],
  ['January', 'Feb.', 'march', 'April', 'May', 'Sept', 'December', 'DEC'],
  ['lundi', 'mardi', 'Mercredi', 'sam.', 'dimanche', 'Monday', 'Tue.', 'Sunday', 'weekend', 'week-end'],
  [
    'le',
    'ce',
    'du',
    'au',
    'de',
    'à',
    'et',
    'entre',
    'en',
    'dans',
    'il y a',
    'dès',
    'jusqu’au',
    'nuit de',
    'vers',
    'début',
    'fin',
    'mi-',
  ],
  [
    'the',
    'of',
    'from',
    'to',
    'between',
    'and',
    'on',
    'in',
    'since',
    'ago',
    'last',
    'next',
    'this',
    'early',
    'late',
    'mid-',
    'about',
  ],
  ['hier', 'demain', 'la veille', 'le lendemain', 'yesterday', 'tomorrow', 'the day before', 'dernier', 'prochaine', 'prochain'],
  [
    'jour',
    'semaines',
    'mois',
    'an',
    'années',
    'siècle',
    'trimestre',
    'heures',
    'days',
    'week',
    'months',
    'years',
    'century',
    'quarter',
  ],
  [
    'un',
    'onze',
    'vingt et un',
    'three',
    'twenty-one',
    '1er',
    '1 er',
    '5th',
    '1st',
    'XIXe',
    'IIe',
    '80',
    '90s',
    'nineties',
    'h',
    'h30',
    'am',
    'pm',
  ],
  ['été', 'printemps', 'automne', 'spring', 'fall', 'winter', 'Noël', 'Pâques', 'Christmas', 'Easter', 'rue du', 'place'],
  [' ', ' ', ' ', '\u{a0}', '\u{202f}', '\t', '\n', '\r\n', '\n\n', '\u{2028}', '\u{200b}', '\u{ad}', ''],
  ["'", '’', '\u{301}', 'İ', 'ß', 'ﬁ', 'œ', '５', '٥', '½', '²', 'Ⅻ'],
  ['א', 'مارس', '\u{202e}', '\u{200f}', '😀', '👩‍👧', '𝟓', '\u{d83d}', '\u{de00}', '\u{0}', '\u{fffd}', '\u{feff}'],
];

/** One word, number, sign or character. */
const crumb: fc.Arbitrary<string> = fc.constantFrom(...INGREDIENTS).chain((alike) => fc.constantFrom(...alike));

/** A date that could be one, or nearly: random crumbs alone hardly ever make one. */
const chunk: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'mardi ', 'ce Lundi ', 'Friday, ', 'on Sunday ', 'du 3 au ', 'from 3 to ', 'entre le 30 et le '),
    fc.integer({ min: 0, max: 33 }),
    fc.constantFrom(' avril', '\u{a0}févr.', ' mai', 'er janvier', ' December', ' May', '/12', '.02', '-11', ' h 30', ' février'),
    fc.constantFrom('', ' 2022', '/2022', ' 1804', ', 2022', '-0001', '.99', ' à 17 h', ' au matin'),
  )
  .map(([before, day, month, year]) => `${before}${day}${month}${year}`);

const ingredient: fc.Arbitrary<string> = fc.oneof({ arbitrary: crumb, weight: 5 }, { arbitrary: chunk, weight: 1 });

/** Texts of up to forty ingredients, with spaces between them or none. */
export const dateSoup: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(' ', ' ', '', '\u{a0}'), fc.array(ingredient, { maxLength: 40, size: 'max' }))
  .map(([separator, parts]) => parts.join(separator));

/** One thing that goes wrong with a text, somewhere in it. */
interface Mishap {
  readonly kind: 'drop' | 'repeat' | 'insert' | 'shout' | 'renumber' | 'join' | 'cut';
  /** As a share of the text. */
  readonly at: number;
  readonly length: number;
  readonly words: string;
}

const mishap: fc.Arbitrary<Mishap> = fc.record({
  kind: fc.constantFrom('drop', 'repeat', 'insert', 'shout', 'renumber', 'join', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  words: ingredient,
});

/** One of the texts after one to twelve mishaps. */
export function mutationOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mishap, { minLength: 1, maxLength: 12 }))
    .map(([text, mishaps]) => mishaps.reduce(suffer, text));
}

function suffer(text: string, { kind, at, length, words }: Mishap): string {
  const start = Math.floor(at * text.length);
  const [before, touched, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  const outcomes: Readonly<Record<Mishap['kind'], () => string>> = {
    drop: () => before + after,
    repeat: () => before + touched + touched + after,
    insert: () => before + words + touched + after,
    shout: () => before + touched.toUpperCase() + after,
    renumber: () => before + touched.replaceAll(/\d/g, (digit) => String((Number(digit) + length) % 10)) + after,
    join: () => before + touched.replaceAll(/\s/g, '') + after,
    // Half of the text at most, so that something is left to find.
    cut: () => (at > 0.5 ? before : touched + after),
  };
  return outcomes[kind]();
}
