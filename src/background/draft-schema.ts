import * as v from 'valibot';
import type { ArticleDraft, WholeDraft } from '../model/article';

const LONGEST_TEXT = 5_000_000;
/** As much as `page/clean-html` gives. */
const LONGEST_HTML = 2_000_000;
const LONGEST_FIELD = 4_000;
const MOST_AUTHORS = 50;
const MOST_CLAIMS = 8;

const field = v.pipe(v.string(), v.maxLength(LONGEST_FIELD));
const address = v.pipe(field, v.regex(/^(?:https?|file):\/\//));

const schema = v.object({
  address,
  canonicalAddress: v.exactOptional(address),
  claimedAddresses: v.exactOptional(v.pipe(v.array(address), v.maxLength(MOST_CLAIMS))),
  title: field,
  site: field,
  authors: v.pipe(v.array(field), v.maxLength(MOST_AUTHORS)),
  language: v.pipe(v.string(), v.maxLength(35)),
  published: v.exactOptional(
    v.object({
      value: v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/)),
      stamp: v.exactOptional(field),
      source: v.picklist(['reader', 'json-ld', 'meta', 'itemprop', 'time', 'address', 'text']),
    }),
  ),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
});

/** A draft as a content script gave it, checked: it comes from a page that we do not trust. Fails with `PageNotKept` when it is none. */
export function parseDraft(value: unknown): ArticleDraft {
  return checked(schema, value);
}

const wholeSchema = v.object({ ...schema.entries, html: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_HTML))) });

/** The same with its HTML, which is sanitised where it is shown. */
export function parseWholeDraft(value: unknown): WholeDraft {
  return checked(wholeSchema, value);
}

function checked<T>(form: v.GenericSchema<unknown, T>, value: unknown): T {
  const { success, output, issues } = v.safeParse(form, value);
  if (success) return output;
  throw Object.assign(new Error(v.summarize(issues)), { name: 'PageNotKept' });
}
