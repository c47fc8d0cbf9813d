import type { ExportFormat, ExportOptions, ExportPart, ExportWriter, ExportableArticle } from '../../../core/exports/format';
import { fileName } from '../../../core/exports/file-name';
import type { PlacePoint } from '../../../model/time';
import { askBackground } from '../../../messages/ask';
import { dayHere } from '../../../parts/day-here';
import { breather, type Breathe } from './breathe';
import { exportOptions } from './export-options';
import type { ExportSource } from './export-source';
import { FileGatherer } from './gather-files';
import { gatherText } from './gather-text';

/** A file that was written. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
  /** How many articles are in it. */
  readonly articles: number;
}

/** How an export is to run. */
export interface ExportRun {
  readonly choices?: ExportOptions['choices'];
  /** What the format is told besides; found out where it is not given. */
  readonly options?: Omit<ExportOptions, 'count'>;
  readonly signal: AbortSignal;
  /** Told after each article how many are written. */
  readonly onProgress: (written: number) => void;
}

/**
 * Writes articles into one file: the format's own, or a ZIP archive of several. They are read, written and put away a few at a time, and
 * the page stays quick all along. Gives null when the signal aborts; fails with `NothingToExport` where the format holds nothing of them.
 */
export async function runExport(format: ExportFormat, source: ExportSource, run: ExportRun): Promise<ExportedFile | null> {
  const options = run.options ? { ...run.options, count: source.count } : await optionsFor(source, run.choices);
  const breathe = breather();
  const writing = format.packing === 'one' ? oneFile(format) : manyFiles(format, breathe);
  const writer = format.open(options);
  let [parts, written, title] = [0, 0, ''];
  for await (const articles of source.read()) {
    for (const article of articles) {
      if (run.signal.aborted) return null;
      parts += await takeAll(writer.add(article), writing, breathe);
      title = article.title;
      written += 1;
      run.onProgress(written);
      await breathe();
    }
  }
  parts += await takeAll(writer.end(await placesFor(writer)), writing, breathe);
  if (parts === 0) throw Object.assign(new Error('There is nothing to write.'), { name: 'NothingToExport' });
  const day = dayHere(new Date(options.exportedAt));
  const name = written === 1 && title ? title : `Repères ${day}`;
  const file = await writing.finish(name, new Date(options.exportedAt));
  return run.signal.aborted ? null : { ...file, articles: written };
}

/** What was decided on pages that are not saved tells where the reader was: who is given some articles need not know. */
async function optionsFor({ count, begun }: ExportSource, choices: ExportOptions['choices']): Promise<ExportOptions> {
  const options = await exportOptions(count, choices);
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

/** Puts away what is written. */
interface Writing {
  readonly take: (part: ExportPart) => void;
  readonly settle: () => Promise<void>;
  /** `title` names a file that has no name of its own, without its ending. */
  readonly finish: (title: string, time: Date) => Promise<Pick<ExportedFile, 'name' | 'content'>>;
}

/** A format may write one part after another for long. Gives how many there were. */
async function takeAll(parts: Iterable<ExportPart>, { take, settle }: Writing, breathe: Breathe): Promise<number> {
  let count = 0;
  for (const part of parts) {
    take(part);
    count += 1;
    await breathe();
  }
  await settle();
  return count;
}

function oneFile({ extension, mediaType }: ExportFormat): Writing {
  const gatherer = gatherText();
  return {
    take: ({ text }) => gatherer.add(text),
    settle: () => Promise.resolve(),
    finish: async (title) => ({ name: fileName(title, extension), content: gatherer.finish(typeOf(mediaType)) }),
  };
}

function manyFiles({ packing, mediaType }: ExportFormat, breathe: Breathe): Writing {
  const gatherer = new FileGatherer(breathe);
  const isAlone = (): boolean => packing === 'each' && gatherer.count < 2;
  return {
    take: (part) => gatherer.add(part),
    settle: async () => (isAlone() ? undefined : gatherer.settle()),
    async finish(title, time) {
      const only = packing === 'each' ? gatherer.onlyFile(typeOf(mediaType)) : null;
      return only ?? { name: fileName(title, 'zip'), content: await gatherer.finish(time) };
    },
  };
}

/** All that formats write as text is in UTF-8. */
function typeOf(mediaType: string): string {
  return `${mediaType};charset=utf-8`;
}
