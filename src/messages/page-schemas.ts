import * as v from 'valibot';
import type { Question } from './envelope';
import type { PageAsks } from './protocol';

/** No article is longer; a page that sends more wants something else. In code units. */
const LONGEST_TEXT = 5_000_000;
const LONGEST_KEY = 500;

/** The arguments that each question of a page must have. Pages are not trusted: this is where they are checked, once. */
const PAGE_SCHEMAS: { readonly [Ask in keyof PageAsks]: v.GenericSchema<readonly unknown[], readonly unknown[]> } = {
  readThisPage: v.tuple([v.picklist(['sure', 'likely'])]),
  analyse: v.tuple([
    v.object({
      text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
      language: v.optional(v.pipe(v.string(), v.maxLength(35))),
      published: v.optional(v.pipe(v.string(), v.maxLength(35))),
    }),
  ]),
  findSavedWith: v.tuple([v.pipe(v.string(), v.maxLength(LONGEST_KEY))]),
};

/** The checked arguments of a page's question; throws when they are not what the question takes. */
export function parsePageQuestion({ ask, values }: Question): readonly unknown[] {
  const schema = Object.hasOwn(PAGE_SCHEMAS, ask) ? PAGE_SCHEMAS[ask as keyof PageAsks] : undefined;
  return schema ? v.parse(schema, values) : [];
}
