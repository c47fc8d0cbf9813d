import type { ImportFormat } from '../../src/core/imports/format';
import { namedUuid } from '../../src/core/imports/named-uuid';
import type { ImportedLibrary } from '../../src/model/import';

/** When files of tests are read. */
export const IMPORTED_AT = '2022-05-01T12:00:00.000Z';

/** What a format reads in the text of a file in JSON. */
export function readJsonFile(format: ImportFormat, text: string, name = 'file.json'): ImportedLibrary {
  return format.read({ name, text }, JSON.parse(text), { importedAt: IMPORTED_AT, idOf: namedUuid });
}
