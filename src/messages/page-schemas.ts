import * as v from 'valibot';
import { LONGEST_TAG, MOST_TAGS } from '../model/annotation';
import { ENTITY_KINDS } from '../model/mention';
import { NAME_SCOPES } from '../model/name-scope';
import { WIKIPEDIA_LANGUAGES } from '../model/wikipedia-language';
import type { Question } from './envelope';
import { LONGEST_ADDRESS, type PageAsks } from './protocol';

/** No article is longer; a page that sends more wants something else. In code units. */
const LONGEST_TEXT = 5_000_000;
const LONGEST_KEY = 500;
const MOST_CLAIMS = 8;
const LONGEST_TITLE = 4_000;
const LONGEST_QUOTE = 500;
const LONGEST_PASSAGE = 100_000;
const LONGEST_NOTE = 1_000_000;
const LONGEST_WORD = 100;
/** As many as an anchor holds. */
const LONGEST_CONTEXT = 32;
/** What EDTF is written in; nothing longer is a date. */
const EDTF_LIKE = /^[\dXYESW?~%/.:T,{}[\]-]{4,50}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** Words longer than these are no name. */
const LONGEST_NAME = 200;
/** The reader's own ids have letters of any language; nothing that does not show. */
const ENTITY_ID = /^[^\p{C}]{1,300}$/u;
const SUBJECT_KEY = /^[de]:/;
const PLACE_ID = /^(?:iso|geonames|region):[\w-]{1,40}$/;

const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));
const canonicalAddress = v.exactOptional(address);
/** The article that is spoken of; the sender's address stands for one that is not named. */
const decidedOn = { address: v.exactOptional(address), canonicalAddress };
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const context = v.pipe(v.string(), v.maxLength(LONGEST_CONTEXT));
const anchor = v.object({
  start: offset,
  end: offset,
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_QUOTE)),
  prefix: context,
  suffix: context,
});
const annotationId = v.pipe(v.string(), v.uuid());
/** A passage is marked whole, unlike a date. */
const passage = v.object({
  ...anchor.entries,
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_PASSAGE)),
  block: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_WORD))),
  textHash: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_WORD))),
});
const target = v.variant('type', [
  v.object({ type: v.literal('passage'), anchor: passage }),
  v.object({ type: v.literal('article') }),
  v.object({
    type: v.literal('subject'),
    key: v.pipe(v.string(), v.maxLength(LONGEST_KEY)),
    name: v.pipe(v.string(), v.maxLength(LONGEST_KEY)),
  }),
]);
const fields = {
  label: v.pipe(v.string(), v.maxLength(LONGEST_WORD)),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TAG))), v.maxLength(MOST_TAGS)),
};
const decision = v.union([
  v.strictObject({ value: v.pipe(v.string(), v.regex(EDTF_LIKE)) }),
  v.strictObject({ isDismissed: v.literal(true) }),
]);

const retraction = v.object({ decidedAt: v.pipe(v.string(), v.regex(INSTANT)), ...decidedOn });
const words = v.pipe(v.string(), v.regex(/\S/), v.maxLength(LONGEST_NAME));
const kind = v.picklist(ENTITY_KINDS);
const lookUpQuestion = v.strictObject({ name: words, kind, language: v.picklist(WIKIPEDIA_LANGUAGES) });
const verdict = v.variant('type', [
  v.strictObject({ type: v.literal('mute') }),
  v.strictObject({ type: v.literal('kind'), kind }),
  v.strictObject({
    type: v.literal('sameAs'),
    canonical: words,
    entityId: v.exactOptional(v.pipe(v.string(), v.regex(ENTITY_ID))),
    kind,
  }),
  v.strictObject({ type: v.literal('words'), words, kind }),
  v.strictObject({ type: v.literal('add'), kind }),
]);

/** The arguments that each question of a page must have. Pages are not trusted: this is where they are checked, once. */
const PAGE_SCHEMAS: { readonly [Ask in keyof PageAsks]: v.GenericSchema<readonly unknown[], readonly unknown[]> } = {
  readThisPage: v.tuple([v.boolean()]),
  bringDrawing: v.tuple([]),
  analyse: v.tuple([
    v.object({
      text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
      language: v.optional(v.pipe(v.string(), v.maxLength(35))),
      published: v.optional(v.pipe(v.string(), v.maxLength(35))),
      ...decidedOn,
      claimedAddresses: v.exactOptional(v.pipe(v.array(address), v.maxLength(MOST_CLAIMS))),
      title: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_TITLE))),
    }),
  ]),
  correctDate: v.tuple([v.object({ anchor, decision, ...decidedOn })]),
  takeBackCorrection: v.tuple([retraction]),
  findSavedWith: v.tuple([v.pipe(v.string(), v.maxLength(LONGEST_KEY))]),
  describePlace: v.tuple([v.pipe(v.string(), v.regex(PLACE_ID))]),
  findAnnotations: v.tuple([v.object({ address })]),
  annotate: v.tuple([v.object({ address, annotation: v.object({ id: annotationId, target, ...fields }) })]),
  changeAnnotation: v.tuple([v.object({ address, id: annotationId, fields: v.partial(v.object(fields)) })]),
  removeAnnotation: v.tuple([v.object({ address, id: annotationId })]),
  undoAnnotationChange: v.tuple([v.object({ address })]),
  findNotesOn: v.tuple([v.pipe(v.string(), v.maxLength(LONGEST_KEY))]),
  openSubject: v.tuple([v.pipe(v.string(), v.regex(SUBJECT_KEY), v.maxLength(LONGEST_KEY))]),
  listTags: v.tuple([]),
  decideName: v.tuple([v.object({ words, verdict, scope: v.picklist(NAME_SCOPES), ...decidedOn })]),
  takeBackName: v.tuple([retraction]),
  recallLookUp: v.tuple([lookUpQuestion]),
  lookUp: v.tuple([lookUpQuestion, v.nullable(words)]),
  forgetLookUp: v.tuple([lookUpQuestion]),
  openLookUpTerms: v.tuple([lookUpQuestion]),
};

/** The checked arguments of a page's question; throws when they are not what the question takes. */
export function parsePageQuestion({ ask, values }: Question): readonly unknown[] {
  const schema = Object.hasOwn(PAGE_SCHEMAS, ask) ? PAGE_SCHEMAS[ask as keyof PageAsks] : undefined;
  return schema ? v.parse(schema, values) : [];
}
