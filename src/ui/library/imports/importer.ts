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

/**
 * Reads files and takes in what they bring. It lives as long as the page: what changes the library goes on while the reader looks at
 * something else in it, and tells when they come back; who would close the page meanwhile is asked first.
 */
export class Importer {
  #importing: Importing = IDLE;
  #reading: FileReading | null = null;
  #running: AbortController | null = null;
  readonly #watchers = new Set<(importing: Importing) => void>();

  get importing(): Importing {
    return this.#importing;
  }

  /** Calls `watcher` after each change, until the function that it gives is called. */
  watch(watcher: (importing: Importing) => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  read(files: readonly File[]): void {
    this.#close();
    const reading = startReading();
    const { signal } = (this.#running = new AbortController());
    this.#reading = reading;
    readAll(reading, files, (name) => this.#show({ state: 'reading', name }), signal)
      .then((read) => (signal.aborted ? undefined : this.#show({ state: 'read', files: read })))
      .catch(this.#fail);
  }

  take(files: readonly ChosenFile[]): void {
    if (!this.#reading) return;
    this.#running = new AbortController();
    void takeAll(this.#reading, toTake(files), this.#show, this.#running.signal).catch(this.#fail);
  }

  /** Stops reading, or the import after the slice that is being taken in. */
  stop(): void {
    this.#running?.abort();
    if (this.#importing.state === 'running') return;
    this.#close();
    this.#show(IDLE);
  }

  undo(added: ReadonlySet<string>): void {
    this.#show({ state: 'undoing' });
    askBackground.removeArticles([...added]).then(() => this.#show({ state: 'undone' }), this.#fail);
  }

  /** To be called when the view goes that shows it: what changes nothing is given up, what was shown is forgotten. */
  leave(): void {
    if (isChanging(this.#importing)) return;
    this.#close();
    this.#show(IDLE);
  }

  readonly #show = (importing: Importing): void => {
    this.#importing = importing;
    if (isChanging(importing)) addEventListener('beforeunload', askFirst);
    else removeEventListener('beforeunload', askFirst);
    for (const watcher of this.#watchers) watcher(importing);
  };

  readonly #fail = (error: unknown): void => this.#show({ state: 'failed', failure: describeError(error) });

  #close(): void {
    this.#running?.abort();
    this.#reading?.close();
    this.#reading = null;
  }
}

const IDLE: Importing = { state: 'idle' };

/** Whether it is changing the library. */
function isChanging({ state }: Importing): boolean {
  return state === 'running' || state === 'undoing';
}

/** Has the browser ask whether the page is to be closed. */
function askFirst(event: Event): void {
  event.preventDefault();
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
