import type { ImportedLibrary } from '../../model/import';
import { isArchive } from '../zip/directory';
import { MOST_FILE_BYTES } from './bounds';
import { ImportFault, type ImportContext, type ImportFormat, type ImportedFile } from './format';
import { IMPORT_FORMATS } from './index';
import { parseJson } from './parse-json';
import { readArchive } from './read-archive';
import { uniteLibraries } from './unite-libraries';

/** A file as the reader chose it. */
export interface FileOfBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What reading must be told. */
export interface ReadingContext extends ImportContext {
  /**
   * Bytes as text without its byte order mark: strictly UTF-8, or UTF-16 where they begin with its byte order mark; null where they are
   * neither. Core has no decoder.
   */
  readonly decode: (bytes: Uint8Array) => string | null;
}

/** What a file brings, and the id of the format it is of: of an archive, that of the first file in it that was read. */
export type ReadLibrary = ImportedLibrary & { readonly format: string };

/**
 * Reads a file that the reader chose, whatever it is: of a format that is known here, or a ZIP archive of such files. All of it is read or
 * nothing: throws `ImportFault`, whose `where` names the file in the archive, the field, or line and column. A file that is as bad as can
 * be takes a time and a memory bounded by `MOST_FILE_BYTES`, `MOST_UNPACKED`, `MOST_ENTRIES` and `DEEPEST_JSON`. It blocks: call it in a
 * worker.
 */
export function readImport(
  { name, bytes }: FileOfBytes,
  context: ReadingContext,
  formats: readonly ImportFormat[] = IMPORT_FORMATS,
): ReadLibrary {
  if (bytes.length === 0) throw new ImportFault('empty');
  if (bytes.length > MOST_FILE_BYTES) throw new ImportFault('tooLarge');
  const { format, ...library } = isArchive(bytes)
    ? readArchive(bytes, context.decode, (file) => readText(file, context, formats))
    : readOne({ name, bytes }, context, formats);
  const united = uniteLibraries([library]);
  if (isNothing(united)) throw new ImportFault('nothingInside');
  return { ...united, format };
}

function readOne({ name, bytes }: FileOfBytes, context: ReadingContext, formats: readonly ImportFormat[]): ReadLibrary {
  const text = context.decode(bytes);
  if (text === null) throw new ImportFault('notText');
  const library = readText({ name, text }, context, formats);
  if (!library) throw new ImportFault('unknownFormat');
  return library;
}

/** What a text brings; null where it is of no known format. Throws `ImportFault`. */
function readText(file: ImportedFile, context: ImportContext, formats: readonly ImportFormat[]): ReadLibrary | null {
  if (!/\S/.test(file.text)) throw new ImportFault('empty');
  const { data, fault } = jsonIn(file);
  const format = formats.find(({ recognise }) => recognise(file, data));
  if (format) return { ...format.read(file, data, context), format: format.id };
  if (fault) throw fault;
  return null;
}

const JSON_START = /^\s*[[{]/;
const JSON_NAME = /\.(?:json|jsonld)$/i;

/** A list of links in Markdown begins as JSON does; a file that is named JSON is nothing else. */
function jsonIn({ name, text }: ImportedFile): { readonly data?: unknown; readonly fault?: ImportFault } {
  if (!JSON_NAME.test(name) && !JSON_START.test(text)) return {};
  try {
    return { data: parseJson(text) };
  } catch (error) {
    if (!(error instanceof ImportFault) || JSON_NAME.test(name)) throw error;
    return { fault: error };
  }
}

function isNothing({ leftOut: _leftOut, settings, ...lists }: ImportedLibrary): boolean {
  return settings === undefined && Object.values(lists).every((list) => list.length === 0);
}
