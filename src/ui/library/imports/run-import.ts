import { mergeLabels } from '../../../core/imports/merge-labels';
import { mergeSettings } from '../../../core/imports/merge-settings';
import { hostsGranted } from '../../../core/sites/sites';
import { askBackground } from '../../../messages/ask';
import { changeSettings } from '../../../platform/settings-storage';
import { readablePatterns } from '../../../platform/wikipedia';
import type { FileReading } from './file-reader';

/** A file that was read and is to be taken in. */
export interface FileToTake {
  readonly key: string;
  readonly articles: number;
}

/** What became of an import. */
export interface ImportOutcome {
  /** The ids of the articles that are new to the library, and of those that gave something to one that was there. */
  readonly added: ReadonlySet<string>;
  readonly merged: ReadonlySet<string>;
  /** How many brought nothing new. */
  readonly unchanged: number;
  /** How many were looked at, of all that there are in the files. */
  readonly taken: number;
  readonly all: number;
}

/**
 * Told after each slice, with sets that go on growing: a copy each time would cost more than the import. What it is told last is what
 * became of it, also when that is stopped or fails.
 */
type OnProgress = (outcome: ImportOutcome) => void;

/** Takes in what files bring, a slice at a time, until the signal aborts. What the reader decided comes first: the articles follow it. */
export async function runImport(
  reading: FileReading,
  files: readonly FileToTake[],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<void> {
  const all = files.reduce((sum, { articles }) => sum + articles, 0);
  const [added, merged] = [new Set<string>(), new Set<string>()];
  let [unchanged, taken] = [0, 0];
  const tell = (): void => onProgress({ added, merged, unchanged, taken, all });
  tell();
  for (const { key } of files) {
    if (signal.aborted) return;
    await takeBesides(reading, key);
    for (let from = 0; !signal.aborted;) {
      const articles = await reading.slice(key, from);
      if (articles.length === 0) break;
      const counts = await askBackground.importArticles(articles);
      from += articles.length;
      for (const id of counts.added) added.add(id);
      for (const id of counts.merged) merged.add(id);
      unchanged += counts.unchanged;
      taken += articles.length;
      tell();
    }
  }
}

async function takeBesides(reading: FileReading, key: string): Promise<void> {
  const { labels = [], settings, leftOut: _leftOut, ...decided } = await reading.besides(key);
  if (settings) {
    const always = hostsGranted(await readablePatterns());
    await changeSettings((own) => mergeSettings(own, settings, always));
  }
  if (labels.length > 0) await changeSettings((own) => ({ ...own, labels: mergeLabels(own.labels, labels) }));
  if (Object.values(decided).some((list) => list.length > 0)) await askBackground.importDecisions(decided);
}
