import * as v from 'valibot';
import type { ImportFormat } from '../../src/core/imports/format';
import { namedUuid } from '../../src/core/text/named-uuid';
import { articleSchema } from '../../src/core/imports/schemas/article';
import { subjectNoteSchema } from '../../src/core/imports/schemas/annotation';
import { labelSchema } from '../../src/core/imports/schemas/label';
import { isOnPassage, type PassageAnnotation } from '../../src/model/annotation';
import type { ImportedLibrary } from '../../src/model/import';

/** When files of tests are read. */
export const IMPORTED_AT = '2022-05-01T12:00:00.000Z';

/** What a format reads in the text of a file in JSON; whatever that is, it must be what a library can hold. */
export function readJsonFile(format: ImportFormat, text: string, name = 'file.json'): ImportedLibrary {
  const library = format.read({ name, text }, JSON.parse(text), { importedAt: IMPORTED_AT, idOf: namedUuid });
  for (const article of library.articles) v.parse(articleSchema, article);
  for (const { anchor } of anchorsIn(library)) {
    if (anchor.end - anchor.start !== anchor.quote.length) throw new Error(`Not as long as its words: ${JSON.stringify(anchor)}`);
  }
  for (const note of library.subjectNotes ?? []) v.parse(subjectNoteSchema, note);
  for (const label of library.labels ?? []) v.parse(labelSchema, label);
  return library;
}

function anchorsIn({ articles }: ImportedLibrary): PassageTarget[] {
  return articles.flatMap(({ annotations = [] }) => annotations.filter(isOnPassage).map(({ target }) => target));
}

type PassageTarget = PassageAnnotation['target'];
