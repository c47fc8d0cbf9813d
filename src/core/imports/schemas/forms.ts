import * as v from 'valibot';

/**
 * A schema for each field of a model, none forgotten and none of another type: `entries satisfies SchemasOf<Label>` fails to compile
 * as soon as the model grows.
 */
export type SchemasOf<Model> = {
  readonly [Field in keyof Model]-?: v.GenericSchema<unknown, Exclude<Model[Field], undefined>>;
};

/** Far more than Repères makes of anything, so that no backup is refused; lengths count UTF-16 code units. */
const LONGEST_TEXT = 10_000_000;
const LONGEST_LINE = 100_000;
const LONGEST_VALUE = 200;
const MOST = 100_000;
const LARGEST = 1_000_000_000;

/** The one form that instants of Repères have, so that they are compared as words. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** All that EDTF is written in. */
const EDTF_LIKE = /^[\dA-Z?~%/.:T,{}[\]+-]*$/;
const PAGE_ADDRESS = /^(?:https?|file):\/\//;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
/** What something is known by. */
export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_LINE));
/** Of a page: it becomes a link, and a link that runs something is none. */
export const pageAddress = v.pipe(v.string(), v.maxLength(LONGEST_LINE), v.regex(PAGE_ADDRESS));
export const instant = v.pipe(
  v.string(),
  v.regex(INSTANT),
  v.check((words) => !Number.isNaN(Date.parse(words))),
  v.description('ISO 8601, in UTC, with milliseconds.'),
);
export const edtf = v.pipe(v.string(), v.maxLength(LONGEST_VALUE), v.regex(EDTF_LIKE), v.description('EDTF (ISO 8601-2).'));
export const offset = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(LONGEST_TEXT),
  v.description('Counts UTF-16 code units.'),
);
export const integer = v.pipe(v.number(), v.integer(), v.minValue(-LARGEST), v.maxValue(LARGEST));
/** From 0 to 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const yes = v.literal(true);

/** A list of these, of any sensible length. */
export function list<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(v.array(schema), v.maxLength(MOST));
}

/** One word of a union; the compiler asks for all of them. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>) {
  return v.picklist(Object.keys(words) as Word[]);
}
