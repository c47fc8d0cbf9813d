/**
 * The names that the W3C Web Annotation format is written and read with. The published context has all that other readers need; what it
 * has no term for, and a reader's own annotations need to come back as they were, is in terms of our own, which JSON-LD keeps and others
 * pass over (https://www.w3.org/TR/json-ld11/, https://www.w3.org/TR/annotation-vocab/#extensions).
 */
export const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What our own names begin with: they name, and lead nowhere. */
export const OWN_NAMES = 'urn:x-reperes:';
export const SOFTWARE = `${OWN_NAMES}software`;

const INSTANT = 'xsd:dateTime';
const NUMBER = 'xsd:nonNegativeInteger';

/** The second context, kept in the file so that nothing has to be fetched for it. */
export const OWN_CONTEXT = {
  reperes: OWN_NAMES,
  // Of a body: which label it stands for.
  labelId: 'reperes:labelId',
  // Of an annotation: when each field was changed last, where that is not when the whole was.
  labelChanged: { '@id': 'reperes:labelChanged', '@type': INSTANT },
  noteChanged: { '@id': 'reperes:noteChanged', '@type': INSTANT },
  tagsChanged: { '@id': 'reperes:tagsChanged', '@type': INSTANT },
  // Of a quote: UTF-16 code units of the text it was marked in, the kind of block it stood in, the hash of that text.
  unitStart: { '@id': 'reperes:unitStart', '@type': NUMBER },
  unitEnd: { '@id': 'reperes:unitEnd', '@type': NUMBER },
  block: 'reperes:block',
  textHash: 'reperes:textHash',
  // Of a target that is an entity or a date: what it is known by.
  subjectKey: 'reperes:subjectKey',
  // Of an annotation: what is known of the article; told once.
  article: { '@id': 'reperes:article', '@type': '@id' },
  site: 'reperes:site',
  authors: { '@id': 'reperes:authors', '@container': '@list' },
  published: 'reperes:published',
  publishedStamp: 'reperes:publishedStamp',
  publishedSource: 'reperes:publishedSource',
  savedAt: { '@id': 'reperes:savedAt', '@type': INSTANT },
  copy: { '@id': 'reperes:copy', '@type': '@id' },
  // Of a collection: the reader's labels, whose names are `label`.
  labelSet: { '@id': 'reperes:labelSet', '@container': '@list' },
  colour: 'reperes:colour',
  line: 'reperes:line',
} as const;

/** What values of dates are written in: Extended Date/Time Format, as the Library of Congress names it. */
export const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

/**
 * The IRI of what an entity or a date stands for, by its key: the one that GeoNames or Lexvo (ISO 3166-1, UN M.49) publishes, else one of
 * our own, which holds the key.
 */
export function subjectIri(key: string): string {
  const known = PUBLISHED.find(([pattern]) => pattern.test(key));
  if (known) return key.replace(...known);
  return `${OWN_NAMES}subject:${encodeURIComponent(key.replaceAll(LONE_SURROGATES, '\uFFFD'))}`;
}

const PUBLISHED: readonly (readonly [RegExp, string])[] = [
  [/^e:geonames:(\d+)$/, 'https://sws.geonames.org/$1/'],
  [/^e:iso:([A-Z]{2})$/, 'http://lexvo.org/id/iso3166/$1'],
  [/^e:m49:(\d{3})$/, 'http://lexvo.org/id/un_m49/$1'],
];
const LONE_SURROGATES = /\p{Cs}/gu;
