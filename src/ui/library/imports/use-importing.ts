import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_FILE_BYTES } from '../../../core/imports/bounds';
import { askBackground } from '../../../messages/ask';
import { describeError } from '../../../parts/describe-error';
import { startReading, type FileReading } from './file-reader';
import type { FileFault, FileSummary } from './import-desk';
import { runImport, type FileToTake, type ImportOutcome } from './run-import';

/** A file that the reader chose, and what there is in it. */
export interface ChosenFile {
  readonly key: string;
  readonly name: string;
  readonly content: FileSummary | FileFault;
}

/** How an import stands. */
export type Importing =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'read'; readonly files: readonly ChosenFile[] }
  | { readonly state: 'running'; readonly outcome: ImportOutcome }
  | { readonly state: 'ended'; readonly outcome: ImportOutcome; readonly failure: string }
  | { readonly state: 'undoing' }
  | { readonly state: 'undone' }
  | { readonly state: 'failed'; readonly failure: string };

/** Reads files and takes in what they bring. */
export function useImporting() {
  const [importing, setImporting] = useState<Importing>({ state: 'idle' });
  const reading = useRef<FileReading | null>(null);
  const running = useRef<AbortController | null>(null);
  const close = (): void => {
    running.current?.abort();
    reading.current?.close();
    reading.current = null;
  };
  useEffect(() => close, []);
  const begin = (): AbortSignal => {
    close();
    running.current = new AbortController();
    return running.current.signal;
  };
  const fail = (error: unknown): void => setImporting({ state: 'failed', failure: describeError(error) });
  return {
    importing,
    read(files: readonly File[]): void {
      const signal = begin();
      reading.current = startReading();
      readAll(reading.current, files, (name) => setImporting({ state: 'reading', name }), signal)
        .then((read) => (signal.aborted ? undefined : setImporting({ state: 'read', files: read })))
        .catch(fail);
    },
    take(files: readonly ChosenFile[]): void {
      if (!reading.current) return;
      running.current = new AbortController();
      void takeAll(reading.current, toTake(files), setImporting, running.current.signal).catch(fail);
    },
    /** Stops reading, or the import after the slice that is being taken in. */
    stop(): void {
      running.current?.abort();
      if (importing.state === 'running') return;
      close();
      setImporting({ state: 'idle' });
    },
    undo(added: ReadonlySet<string>): void {
      setImporting({ state: 'undoing' });
      askBackground.removeArticles([...added]).then(() => setImporting({ state: 'undone' }), fail);
    },
  };
}

/** One after the other; one that is too large is not even read. */
async function readAll(
  reading: FileReading,
  files: readonly File[],
  onFile: (name: string) => void,
  signal: AbortSignal,
): Promise<ChosenFile[]> {
  const read: ChosenFile[] = [];
  for (const [index, file] of files.entries()) {
    if (signal.aborted) break;
    onFile(file.name);
    const key = String(index);
    const content = file.size > MOST_FILE_BYTES ? TOO_LARGE : await reading.read(key, file);
    read.push({ key, name: file.name, content });
  }
  return read;
}

const TOO_LARGE: FileFault = { code: 'tooLarge', where: '' };

function toTake(files: readonly ChosenFile[]): FileToTake[] {
  return files.flatMap(({ key, content }) => ('code' in content ? [] : [{ key, articles: content.articles }]));
}

async function takeAll(
  reading: FileReading,
  files: readonly FileToTake[],
  show: (importing: Importing) => void,
  signal: AbortSignal,
): Promise<void> {
  let outcome: ImportOutcome | null = null;
  const onProgress = (next: ImportOutcome): void => {
    outcome = next;
    show({ state: 'running', outcome });
  };
  const end = (failure: string): void => {
    if (outcome) show({ state: 'ended', outcome, failure });
  };
  try {
    await runImport(reading, files, onProgress, signal);
    end('');
  } catch (error) {
    end(describeError(error));
  } finally {
    reading.close();
  }
}
