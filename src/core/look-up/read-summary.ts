import * as v from 'valibot';
import type { LookUpAnswer } from '../../model/look-up';
import { parseAnswer } from './parse-answer';
import { plainAnswer } from './plain-answer';

const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 300;
const LONGEST_EXTRACT = 1_500;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** What is read of https://en.wikipedia.org/api/rest_v1/#/Page%20content/get_page_summary__title_ : never its HTML, never its images. */
const SUMMARY = v.object({
  type: v.picklist(['standard', 'disambiguation', 'no-extract', 'mainpage']),
  title: v.string(),
  extract: v.optional(v.string(), ''),
  description: v.nullish(v.string(), ''),
  dir: v.optional(v.picklist(['ltr', 'rtl']), 'ltr'),
  timestamp: v.nullish(v.string(), ''),
});

/** What a summary of Wikipedia says, as plain text; of a page that lists several no choices yet. Null when it is no such summary. */
export function readSummary(json: string): LookUpAnswer | null {
  const summary = parseAnswer(SUMMARY, json);
  if (!summary) return null;
  const title = plainAnswer(summary.title, LONGEST_TITLE);
  if (title === '') return null;
  if (summary.type === 'disambiguation') return { found: 'several', title, choices: [] };
  const description = plainAnswer(summary.description ?? '', LONGEST_DESCRIPTION);
  const timestamp = summary.timestamp ?? '';
  return {
    found: 'page',
    title,
    extract: plainAnswer(summary.extract, LONGEST_EXTRACT),
    direction: summary.dir,
    ...(description !== '' && { description }),
    ...(INSTANT.test(timestamp) && !Number.isNaN(Date.parse(timestamp)) && { revisedAt: timestamp }),
  };
}
