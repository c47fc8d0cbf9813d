import { ImportFault } from '../../../core/imports/format';
import { namedUuid } from '../../../core/text/named-uuid';
import { readImport, type ReadLibrary } from '../../../core/imports/read-import';
import type { ImportedArticle, ImportedLibrary, ImportFaultCode } from '../../../model/import';
import { decodeText } from './decode-text';

/** What a file brings, in numbers. */
export interface FileSummary {
  /** Named by the message `import_<id>`. */
  readonly format: string;
  readonly articles: number;
  /** How many of these are an address and a title alone, to be read. */
  readonly toRead: number;
  readonly annotations: number;
  readonly labels: number;
  readonly settings: number;
  readonly decisions: number;
  readonly leftOut: number;
}

/** Why a file is not taken. */
export interface FileFault {
  readonly code: ImportFaultCode;
  /** Which line or field; empty where it is the whole. */
  readonly where: string;
}

/** What a file brings besides articles. */
export type BesidesArticles = Omit<ImportedLibrary, 'articles'>;

/** Where files are read and kept until they are taken in, a slice at a time. It blocks for as long as a file is read: it lives in a worker. */
export class ImportDesk {
  readonly #libraries = new Map<string, ReadLibrary>();

  /** Reads a file and keeps what it brings by a key. */
  read(key: string, name: string, bytes: Uint8Array, importedAt: string): FileSummary | FileFault {
    try {
      const library = readImport({ name, bytes }, { importedAt, idOf: namedUuid, decode: decodeText });
      this.#libraries.set(key, library);
      return summaryOf(library);
    } catch (error) {
      return faultOf(error);
    }
  }

  /** Some articles of a file, from the one with a number on; empty after the last. */
  slice(key: string, from: number): readonly ImportedArticle[] {
    const articles = this.#libraries.get(key)?.articles ?? [];
    let to = from;
    for (let length = 0; to < articles.length && to - from < LONGEST_SLICE && length < MOST_CHARACTERS; to += 1)
      length += lengthOf(articles[to]);
    return articles.slice(from, to);
  }

  besides(key: string): BesidesArticles {
    const { articles: _articles, format: _format, ...besides } = this.#libraries.get(key) ?? NOTHING;
    return besides;
  }
}

const NOTHING: ReadLibrary = { format: '', articles: [] };
/** So many articles, and about so many characters, are taken in by one message: between two, the reader can stop. */
const LONGEST_SLICE = 20;
const MOST_CHARACTERS = 500_000;

function lengthOf(article: ImportedArticle | undefined): number {
  return article ? article.text.length + (article.html?.length ?? 0) : 0;
}

function summaryOf({ format, articles, labels = [], nameRules = [], entityDecisions = [], ...rest }: ReadLibrary): FileSummary {
  const { subjectNotes = [], pageCorrections = [], dismissals = [], settings = {}, leftOut = 0 } = rest;
  return {
    format,
    articles: articles.length,
    toRead: articles.filter(({ text }) => text === '').length,
    annotations: articles.reduce((sum, { annotations = [] }) => sum + annotations.length, subjectNotes.length),
    labels: labels.length,
    settings: Object.keys(settings).length,
    decisions: nameRules.length + entityDecisions.length + pageCorrections.length + dismissals.length,
    leftOut,
  };
}

/** What is no fault of the file's form is one of its size: it did not fit. */
function faultOf(error: unknown): FileFault {
  if (error instanceof ImportFault) return { code: error.code, where: error.where };
  if (error instanceof RangeError) return { code: 'tooLarge', where: '' };
  throw error;
}
