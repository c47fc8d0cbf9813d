import { askBackground } from '../../../messages/ask';
import type { Answer } from '../../../messages/envelope';
import type { ExportedFile, ExporterWords, ExportWork, WordsToExporter } from '../../../messages/export-words';
import { settle } from '../../../messages/settle';

/** How the page follows an export. */
export interface Following {
  readonly signal: AbortSignal;
  /** Told now and then how many articles are written. */
  readonly onProgress: (written: number) => void;
}

/** Has an export carried out by a worker. Gives null when the signal aborts; what fails there fails here, by its name. */
export async function exportInWorker(work: ExportWork, { signal, onProgress }: Following): Promise<ExportedFile | null> {
  if (signal.aborted) return null;
  const worker = new Worker(new URL('../../../exporter/export-worker.ts', import.meta.url), { type: 'module' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin.
  const say = (words: WordsToExporter): void => worker.postMessage(words);
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(null));
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'The export could not be begun.')));
      worker.addEventListener('message', ({ data }: MessageEvent<ExporterWords>) => {
        if (data.say === 'written') onProgress(data.count);
        if (data.say === 'done') resolve(data.file);
        if (data.say === 'failed') reject(Object.assign(new Error(data.message), { name: data.name }));
        if (data.say === 'ask') void getArticles(data.ids).then((answer) => say({ say: 'answer', number: data.number, answer }));
      });
      say({ say: 'begin', work });
    });
  } finally {
    worker.terminate();
  }
}

function getArticles(ids: readonly string[]): Promise<Answer> {
  return settle(() => askBackground.getArticles(ids));
}
