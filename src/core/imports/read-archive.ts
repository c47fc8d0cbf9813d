import { listPackedFiles, type PackedFile } from '../zip/directory';
import { MOST_UNPACKED } from './bounds';
import { ImportFault, type ImportedFile } from './format';
import type { ReadLibrary } from './read-import';
import { uniteLibraries } from './unite-libraries';
import { unpack } from '../zip/unpack';

/** Kinds of file that any format is written in, in the order they are read: those that ask for others come before them. */
const READ_ENDINGS = ['.json', '.jsonld', '.csv', '.html', '.htm', '.txt', '.md'];
/** Those that are asked for by others only: nothing is written to be read as these. */
const ARCHIVE = /\.(?:zip|gz|tgz|bz2|xz|7z|rar|tar|zst|jar|epub)$/i;
/** What macOS adds to archives it makes, and hidden files. */
const BESIDE_THE_POINT = /(?:^|\/)(?:__MACOSX\/|\.[^./])/;

/**
 * What the files of a ZIP archive bring together, each read by `read`, which gives null for a file of no known format: it is passed over
 * when another is known. Archives inside are refused. Throws `ImportFault`; its `where` begins with the file's name.
 */
export function readArchive(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string | null,
  read: (file: ImportedFile) => ReadLibrary | null,
): ReadLibrary {
  const files = listPackedFiles(bytes, decode).filter(({ name }) => !BESIDE_THE_POINT.test(name));
  const nested = files.find(({ name }) => ARCHIVE.test(name));
  if (nested) throw new ImportFault('badArchive', nested.name);
  const texts = new ArchivedTexts(files, decode);
  const libraries = inOrder(files).flatMap(({ name }) => readFile(name, texts, read) ?? []);
  const [first] = libraries;
  if (first) return { ...uniteLibraries(libraries), format: first.format };
  throw new ImportFault(files.length === 0 ? 'nothingInside' : 'unknownFormat');
}

/** In the order of their kinds, then as the archive has them. */
function inOrder(files: readonly PackedFile[]): readonly PackedFile[] {
  return READ_ENDINGS.flatMap((ending) => files.filter(({ name }) => name.toLowerCase().endsWith(ending)));
}

/** The texts of an archive's files, each unpacked when it is asked for. */
class ArchivedTexts {
  private readonly budget = { left: MOST_UNPACKED };
  private readonly taken = new Set<string>();
  private readonly byName: ReadonlyMap<string, PackedFile>;

  constructor(
    files: readonly PackedFile[],
    private readonly decode: (bytes: Uint8Array) => string | null,
  ) {
    this.byName = new Map(files.map((file) => [file.name, file]));
  }

  /** The text of a file that none has taken; null of one that is none, or was taken. */
  take(name: string): string | null {
    const file = this.taken.has(name) ? undefined : this.byName.get(name);
    this.taken.add(name);
    return file ? this.decode(unpack(file, this.budget)) : null;
  }

  /** It is read by nobody, and costs nothing. */
  leave(name: string): void {
    this.taken.add(name);
  }

  isTaken(name: string): boolean {
    return this.taken.has(name);
  }
}

/** A file of another kind may be anything, and is passed over. */
const MUST_BE_TEXT = /\.(?:json|jsonld|csv)$/i;

/** Null where it is of no known format, or was taken by one before it. */
function readFile(name: string, texts: ArchivedTexts, read: (file: ImportedFile) => ReadLibrary | null): ReadLibrary | null {
  if (texts.isTaken(name)) return null;
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const text = texts.take(name);
  if (text === null && MUST_BE_TEXT.test(name)) throw new ImportFault('notText', name);
  if (text === null || !/\S/.test(text)) return null;
  try {
    const beside = (other: string): string | null => texts.take(`${folder}${other}`);
    return read({ name, text, beside, leave: (other) => texts.leave(`${folder}${other}`) });
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    throw new ImportFault(error.code, [name, error.where].filter(Boolean).join(': '));
  }
}
