import type { ImportedArticle } from '../../../model/import';
import type { DeskAnswer, DeskQuestion } from './desk-messages';
import type { BesidesArticles, FileFault, FileSummary } from './import-desk';

/** Reads files in a worker, which keeps what they bring until it is closed. */
export interface FileReading {
  readonly read: (key: string, file: File) => Promise<FileSummary | FileFault>;
  readonly slice: (key: string, from: number) => Promise<readonly ImportedArticle[]>;
  readonly besides: (key: string) => Promise<BesidesArticles>;
  /** Stops what it is at, and forgets all. */
  readonly close: () => void;
}

type Ask = DeskQuestion extends infer One ? (One extends DeskQuestion ? Omit<One, 'number'> : never) : never;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker. */
export function startReading(): FileReading {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => {
    const one = waiting.get(data.number);
    waiting.delete(data.number);
    if ('failure' in data) one?.reject(new Error(data.failure));
    else one?.resolve(data.value);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'The file could not be read.'));
    waiting.clear();
  });
  const ask = <T>(question: Ask): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin.
      worker.postMessage({ ...question, number: last } satisfies DeskQuestion);
    });
  return {
    read: (key, file) => ask({ ask: 'read', key, file, importedAt: new Date().toISOString() }),
    slice: (key, from) => ask({ ask: 'slice', key, from }),
    besides: (key) => ask({ ask: 'besides', key }),
    close: () => worker.terminate(),
  };
}
