import type { ImportFaultCode, ImportedLibrary } from '../../model/import';

/** A file as its reader gave it. */
export interface ImportedFile {
  readonly name: string;
  /** Decoded, without its byte order mark. */
  readonly text: string;
  /**
   * The text of another file of the archive that it came in, by its name as seen from this one's folder (`content/a.html`); null where
   * there is none. What was asked for is not read by itself.
   */
  readonly beside?: (name: string) => string | null;
  /** Has another file of the archive, named so, not be read: it says nothing that is not here. */
  readonly leave?: (name: string) => void;
}

/** What a format must be told, because core neither asks the clock nor makes random ids. */
export interface ImportContext {
  /** ISO 8601 instant. */
  readonly importedAt: string;
  /**
   * A UUID that is always the same for the same words: what a file gives no id of gets one by what it is, so that it is known again when
   * the file comes a second time.
   */
  readonly idOf: (words: string) => string;
}

/** A format that articles come in. */
export interface ImportFormat {
  /** Named by the message `import_<id>`. */
  readonly id: string;
  /** Whether a file seems to be of this format, by its name and its first characters; `data` is what it holds where that is JSON. */
  readonly recognise: (file: ImportedFile, data: unknown) => boolean;
  /** What a file brings. Throws `ImportFault` where it is not what it should be; nothing of it is taken then. */
  readonly read: (file: ImportedFile, data: unknown, context: ImportContext) => ImportedLibrary;
}

/** A file is not what it should be. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';

  constructor(
    readonly code: ImportFaultCode,
    /** Which line or field, as the file's own format names it: `articles[3].title`, `12`; empty where it is the whole. */
    readonly where = '',
  ) {
    super(`${code} ${where}`.trim());
  }
}
