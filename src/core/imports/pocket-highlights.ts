import * as v from 'valibot';
import { checkFields } from './check-fields';
import { instantOf } from './instant-of';
import type { ListedArticle } from './to-read';

const entries = v.array(
  v.object({
    url: v.string(),
    title: v.nullish(v.string(), ''),
    highlights: v.array(v.object({ quote: v.string(), created_at: v.nullish(v.union([v.number(), v.string()])) })),
  }),
);

/** Whether some JSON is the `annotations/part_000000.json` of Pocket's archive. */
export function arePocketHighlights(data: unknown): boolean {
  const first: unknown = Array.isArray(data) ? data[0] : null;
  if (typeof first !== 'object' || first === null || !('url' in first) || !('highlights' in first)) return false;
  const mark: unknown = Array.isArray(first.highlights) ? first.highlights[0] : null;
  return typeof mark === 'object' && mark !== null && 'quote' in mark;
}

/**
 * What was marked in articles of Pocket: `[{url, title, highlights: [{quote, created_at}]}]`, seconds since 1970 (`AnnotationsExportEntry`
 * in https://github.com/Pocket/pocket-monorepo, lambdas of the list export). Throws `ImportFault`: `badField`.
 */
export function pocketHighlights(data: unknown): ListedArticle[] {
  return checkFields(entries, data).map(({ url, title, highlights }) => {
    const marks = highlights.map(({ quote, created_at: stamp }) => ({ quote, createdAt: instantOf(stamp) }));
    return { address: url, title, savedAt: marks.map(({ createdAt }) => createdAt).find(Boolean), marks };
  });
}
