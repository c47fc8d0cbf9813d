import { EXPORT_FORMATS } from '../core/exports';
import type { ExportPart } from '../core/exports/format';
import type { ExportedFile, ExportWork } from '../messages/export-words';
import type { ArticlesToExport, ExportableArticle } from '../model/export';
import type { PlacePoint } from '../model/time';
import type { Translate } from '../model/translate';
import { readSaved, type GetArticles } from './read-saved';
import { beginFile, type FileWriter } from './write-files';

/** What an export needs of the world. */
export interface ExportMeans {
  readonly translate: Translate;
  readonly getArticles: GetArticles;
  /** The ids of all that is saved, the last first. */
  readonly listIds: () => Promise<readonly string[]>;
  /** Where places lie, by their ids as in `EntityMention`. */
  readonly locatePlaces: (ids: readonly string[]) => Promise<readonly PlacePoint[]>;
  /** Told after each article how many are written. */
  readonly onProgress: (written: number) => void;
}

/**
 * Writes articles into one file: the format's own, or a ZIP archive of several. They are read, written and put away a few at a time. Fails
 * with `NothingToExport` where the format holds nothing of them. It blocks for as long as it writes: it lives in a worker.
 */
export async function carryOut({ formatId, articles, options, title }: ExportWork, means: ExportMeans): Promise<ExportedFile> {
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
  if (!format) throw new Error(`There is no format ${formatId}.`);
  const file = beginFile(format);
  const writer = format.open({ ...options, translate: means.translate });
  let [parts, written, last] = [0, 0, ''];
  for await (const some of read(articles, means)) {
    for (const article of some) {
      parts += takeAll(writer.add(article), file);
      last = article.title;
      written += 1;
      means.onProgress(written);
    }
  }
  const placeIds = writer.placeIds?.() ?? [];
  parts += takeAll(writer.end(placeIds.length > 0 ? await means.locatePlaces(placeIds) : []), file);
  if (parts === 0) throw Object.assign(new Error('There is nothing to write.'), { name: 'NothingToExport' });
  return { ...file.finish(written === 1 && last ? last : title, new Date(options.exportedAt)), articles: written };
}

async function* read(
  articles: ArticlesToExport,
  { listIds, getArticles }: ExportMeans,
): AsyncIterable<readonly ExportableArticle[]> {
  if ('atHand' in articles) yield articles.atHand;
  else yield* readSaved('all' in articles ? await listIds() : articles.savedIds, getArticles);
}

/** A format may write one part after another for long. Gives how many there were. */
function takeAll(parts: Iterable<ExportPart>, { take, settle }: FileWriter): number {
  let count = 0;
  for (const part of parts) {
    take(part);
    count += 1;
  }
  settle();
  return count;
}
