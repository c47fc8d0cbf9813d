import * as v from 'valibot';
import type { Question } from './envelope';
import type { PageAsks } from './protocol';

/** No article is longer; a page that sends more wants something else. In code units. */
const LONGEST_TEXT = 5_000_000;
const LONGEST_KEY = 500;
const LONGEST_ADDRESS = 4_000;
const MOST_CLAIMS = 8;
const LONGEST_TITLE = 4_000;
const LONGEST_QUOTE = 500;
/** As many as an anchor holds. */
const LONGEST_CONTEXT = 32;
/** What EDTF is written in; nothing longer is a date. */
const EDTF_LIKE = /^[\dXYESW?~%/.:T,{}[\]-]{4,50}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const PLACE_ID = /^(?:iso|geonames|region):[\w-]{1,40}$/;

const canonicalAddress = v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const context = v.pipe(v.string(), v.maxLength(LONGEST_CONTEXT));
const anchor = v.object({
  start: offset,
  end: offset,
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_QUOTE)),
  prefix: context,
  suffix: context,
});
const decision = v.union([
  v.strictObject({ value: v.pipe(v.string(), v.regex(EDTF_LIKE)) }),
  v.strictObject({ isDismissed: v.literal(true) }),
]);

/** The arguments that each question of a page must have. Pages are not trusted: this is where they are checked, once. */
const PAGE_SCHEMAS: { readonly [Ask in keyof PageAsks]: v.GenericSchema<readonly unknown[], readonly unknown[]> } = {
  readThisPage: v.tuple([v.picklist(['sure', 'likely'])]),
  analyse: v.tuple([
    v.object({
      text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
      language: v.optional(v.pipe(v.string(), v.maxLength(35))),
      published: v.optional(v.pipe(v.string(), v.maxLength(35))),
      canonicalAddress,
      claimedAddresses: v.exactOptional(
        v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS))), v.maxLength(MOST_CLAIMS)),
      ),
      title: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_TITLE))),
    }),
  ]),
  correctDate: v.tuple([v.object({ anchor, decision, canonicalAddress })]),
  takeBackCorrection: v.tuple([v.object({ decidedAt: v.pipe(v.string(), v.regex(INSTANT)), canonicalAddress })]),
  findSavedWith: v.tuple([v.pipe(v.string(), v.maxLength(LONGEST_KEY))]),
  describePlace: v.tuple([v.pipe(v.string(), v.regex(PLACE_ID))]),
};

/** The checked arguments of a page's question; throws when they are not what the question takes. */
export function parsePageQuestion({ ask, values }: Question): readonly unknown[] {
  const schema = Object.hasOwn(PAGE_SCHEMAS, ask) ? PAGE_SCHEMAS[ask as keyof PageAsks] : undefined;
  return schema ? v.parse(schema, values) : [];
}
