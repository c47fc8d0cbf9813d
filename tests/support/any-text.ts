import fc from 'fast-check';

/** Words of many scripts, and what breaks those who copy them: emoji, right-to-left, marks that combine, halves of pairs, NUL. */
// prettier-ignore
const PIECES = [
  'Béni Abbès', 'Łódź', 'Ωmega', 'Москва', 'Հայաստան', 'საქართველო', 'ירושלים', 'القاهرة', 'ܣܘܪܝܐ', 'ދިވެހި', 'अल्जीरिया',
  'বাংলা', 'ਪੰਜਾਬ', 'ગુજરાત', 'தமிழ்', 'తెలుగు', 'ಕನ್ನಡ', 'മലയാളം', 'සිංහල', 'ประเทศไทย', 'ລາວ', 'བོད', 'မြန်မာ', 'አዲስ', 'ᏣᎳᎩ',
  'ខ្មែរ', 'ᠮᠣᠩᠭᠣᠯ', '日本', 'カタカナ', '한국', '北京', 'ꦗꦮ', '𐍅𐌿𐌻𐍆', '𝐏aris', '𠮷野家', '👩‍👧', '🇩🇿', '👍🏽', '😀',
  '\u202E', '\u2066', '\u200F', '\u200D', '\uFEFF', 'e\u0301', '\u0000', '\u0007', '\u001B', '\uD83D', '\uDE00', '\uFFFF',
  '__proto__', '</script>', '<b>', '&amp;', '"', '\\', '\n', '\n\n', '\r\n', '\u2028', '\t', ' ', ' ', '=1+1', 'mardi', '5',
];

/** Any text at all. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

export const anyWords = anyText.map((text) => text || 'Alger');
/** Of one year, so that some meet. */
export const anyInstant = fc
  .integer({ min: Date.UTC(2022, 0), max: Date.UTC(2023, 0) })
  .map((time) => new Date(time).toISOString());
export const anyEdtf = fc.constantFrom(
  '2022',
  '2022-04',
  '2022-04-05',
  '198X',
  '2022-23',
  '2012/2016',
  '2022-04-05/2022-04-10',
  '-0044',
);
export const anyDay = fc.constantFrom('2022', '2022-04', '2022-04-10');
