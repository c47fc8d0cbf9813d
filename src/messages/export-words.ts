import type { ArticlesToExport, ExportOptions } from '../model/export';
import type { Answer } from './envelope';

/** An export that is to be carried out: data alone, as it crosses to a worker. */
export interface ExportWork {
  /** Of the format. */
  readonly formatId: string;
  readonly articles: ArticlesToExport;
  readonly options: Omit<ExportOptions, 'translate'>;
  /** What a file is called that is not named for the one article in it. */
  readonly title: string;
  /** In a private window Firefox gives our pages a database of their own, which is empty: what is saved must be asked for. */
  readonly isPrivate: boolean;
}

/** A file that was written. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
  /** How many articles are in it. */
  readonly articles: number;
}

/** What the worker says to the page; it may ask for saved articles, by their ids. */
export type ExporterWords =
  | { readonly say: 'written'; readonly count: number }
  | { readonly say: 'ask'; readonly number: number; readonly ids: readonly string[] }
  | { readonly say: 'done'; readonly file: ExportedFile }
  | { readonly say: 'failed'; readonly name: string; readonly message: string };

/** What the page says to the worker: first the work, then what it asked for. */
export type WordsToExporter =
  | { readonly say: 'begin'; readonly work: ExportWork }
  | { readonly say: 'answer'; readonly number: number; readonly answer: Answer };
