import type { ExportFormat, ExportWriter } from '../../../core/exports/format';
import { askBackground } from '../../../messages/ask';
import type { ExportedFile, ExportWork } from '../../../messages/export-words';
import type { ExportableArticle, ExportOptions } from '../../../model/export';
import type { PlacePoint } from '../../../model/time';
import { dayHere } from '../../../parts/day-here';
import { isPrivatePage } from '../../../platform/private-page';
import { exportOptions } from './export-options';
import type { ExportSource } from './export-source';
import { exportInWorker, type Following } from './exporter';

/** How an export is to run. */
export interface ExportRun extends Following {
  readonly choices?: ExportOptions['choices'];
  /** What the format is told besides; found out where it is not given. */
  readonly options?: Omit<ExportWork['options'], 'count'>;
}

/**
 * Has articles written into one file, in a worker: the format's own, or a ZIP archive of several. Gives null when the signal aborts; fails
 * with `NothingToExport` where the format holds nothing of them.
 */
export async function runExport(format: ExportFormat, source: ExportSource, run: ExportRun): Promise<ExportedFile | null> {
  const options = run.options ? { ...run.options, count: source.count } : await optionsFor(source, run.choices);
  const title = `Repères ${dayHere(new Date(options.exportedAt))}`;
  return exportInWorker({ formatId: format.id, articles: source.articles, options, title, isPrivate: isPrivatePage() }, run);
}

/** What was decided on pages that are not saved tells where the reader was: who is given some articles need not know. */
async function optionsFor({ count, begun }: ExportSource, choices: ExportOptions['choices']): Promise<ExportWork['options']> {
  // A function cannot cross to a worker, which reads the messages itself.
  const { translate: _translate, ...options } = await exportOptions(count, choices);
  return begun ? { ...options, looseDecisions: await askBackground.listLooseDecisions() } : options;
}

/** What a format would write of one article as the choices stand: the beginning of its first file. */
export async function previewExport(
  format: ExportFormat,
  article: ExportableArticle,
  choices: ExportOptions['choices'],
): Promise<string> {
  const writer = format.open(await exportOptions(1, choices));
  const parts = [...writer.add(article), ...writer.end(await placesFor(writer))];
  const first = parts[0]?.file;
  return parts
    .filter(({ file }) => file === first)
    .map(({ text }) => text)
    .join('');
}

/** Where the places lie that a format asks for. */
async function placesFor({ placeIds }: ExportWriter): Promise<readonly PlacePoint[]> {
  const ids = placeIds?.() ?? [];
  return ids.length > 0 ? askBackground.locatePlaces(ids) : [];
}
