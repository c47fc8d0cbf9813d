import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { json as written } from '../../src/core/exports/json';
import { json } from '../../src/core/imports/json';
import type { Article } from '../../src/model/article';
import type { ImportedCounts, ImportedLibrary } from '../../src/model/import';
import { findLoose } from '../../src/store/annotations';
import { listEntityDecisions } from '../../src/store/entity-decisions';
import { listRules } from '../../src/store/rules';
import { listSaved } from './list-saved';
import { writeOneFile } from './write-export';

export type Background = Awaited<ReturnType<typeof openBackground>>;

/** A background at the beginning of its life, with an empty library. */
export async function openBackground() {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  const annotations = await import('../../src/background/annotations');
  const corrections = await import('../../src/background/corrections');
  const decisions = await import('../../src/background/import-decisions');
  const entityDecisions = await import('../../src/background/entity-decisions');
  const imports = await import('../../src/background/imports');
  const library = await import('../../src/background/library');
  const loose = await import('../../src/background/loose-decisions');
  const names = await import('../../src/background/names');
  const removals = await import('../../src/background/removals');
  const tags = await import('../../src/background/tags');
  const { tidy } = await import('../../src/background/tidy');
  const database = await (await import('../../src/background/open-library')).openLibrary();
  return { annotations, corrections, decisions, entityDecisions, imports, library, loose, names, removals, tags, tidy, database };
}

/** All saved articles whole, in the order of their ids. */
export async function savedIn({ library }: Background): Promise<Article[]> {
  const articles = await library.getSaved((await listSaved()).map(({ id }) => id));
  return articles.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** The lossless export of a library. */
export async function exportOf(background: Background): Promise<string> {
  const { database } = background;
  return writeOneFile(written, await savedIn(background), {
    nameRules: await listRules(database),
    entityDecisions: await listEntityDecisions(database),
    subjectNotes: await findLoose(database),
    looseDecisions: await background.loose.listLooseDecisions(),
  });
}

/** What a lossless file brings. */
export function readFile(file: string): ImportedLibrary {
  return json.read({ name: '', text: file }, JSON.parse(file), { importedAt: '', idOf: (words) => words });
}

/** Takes a lossless file in as the import page does. */
export async function takeInto({ decisions, imports, entityDecisions }: Background, file: string): Promise<ImportedCounts> {
  const { articles, labels: _labels, ...others } = readFile(file);
  await decisions.importDecisions(others);
  const counts = await imports.importArticles(articles);
  await entityDecisions.carryOutDecisions();
  return counts;
}

/** From so many rows on, nothing more goes into a store. */
export function failAfter(store: string, count: number): void {
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (this.name === store && (puts += 1) > count) throw new DOMException('Full.', 'QuotaExceededError');
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  });
}
