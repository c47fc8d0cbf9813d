import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const span = v.object({ start: v.number(), end: v.number() });
const anchorCase = v.object({
  id: v.string(),
  kind: v.string(),
  text: v.string(),
  selector: v.object({ quote: v.string(), prefix: v.string(), suffix: v.string(), ...span.entries }),
  expected: v.nullable(span),
});

/** A quote marked on a page, the page's later text, and where the quote is now; null for an orphan. */
export type AnchorCase = v.InferOutput<typeof anchorCase>;

/** The cases of a folder, if it has any: `anchors/cases.jsonl`. */
export function readCases(folder: string | undefined): readonly AnchorCase[] {
  const path = join(folder ?? '', 'anchors', 'cases.jsonl');
  if (folder === undefined || !existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => v.parse(anchorCase, JSON.parse(line)));
}
