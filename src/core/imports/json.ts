import type { ImportedArticle, ImportedLibrary } from '../../model/import';
import type { Mention } from '../../model/mention';
import { JSON_VERSION } from '../exports/json';
import { pageNames } from '../exports/json-archive';
import { checkFields } from './check-fields';
import { ImportFault, type ImportFormat } from './format';
import { jsonExportSchema } from './schemas/json-export';

/** Our own lossless form, of this version of Repères and of all before it; see `exports/json`. */
export const json: ImportFormat = {
  id: 'json',
  recognise: (_file, data) => hasFormat(data),
  read({ leave }, data) {
    refuseNewer(data);
    const { format: _format, version: _version, exportedAt: _exportedAt, ...library } = checkFields(jsonExportSchema, data);
    for (const [at, article] of library.articles.entries()) checkSpans(article, `articles[${at}]`);
    if (isEmpty(library)) throw new ImportFault('nothingInside');
    // In an archive the pages beside it are for people: they bring nothing that is not here.
    if (leave) for (const name of pageNames(library.articles)) leave(name);
    return library;
  },
};

function hasFormat(data: unknown): data is { readonly version?: unknown } {
  return typeof data === 'object' && data !== null && 'format' in data && data.format === 'reperes';
}

/** A newer form may mean other things by the same names. */
function refuseNewer(data: unknown): void {
  const version = hasFormat(data) ? data.version : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > JSON_VERSION)
    throw new ImportFault('newerVersion', String(version));
}

/** What was found in a text stands in it. */
function checkSpans({ text, mentions = [], muted = [], revisions = [] }: ImportedArticle, where: string): void {
  checkWithin(mentions, text, `${where}.mentions`);
  checkWithin(muted, text, `${where}.muted`);
  for (const [at, revision] of revisions.entries())
    checkWithin(revision.mentions, revision.text, `${where}.revisions[${at}].mentions`);
}

function checkWithin(mentions: readonly Mention[], text: string, where: string): void {
  const at = mentions.findIndex(({ start, end }) => start > end || end > text.length);
  if (at >= 0) throw new ImportFault('badField', `${where}[${at}].end`);
}

function isEmpty({ articles, ...besides }: ImportedLibrary): boolean {
  return [articles, ...Object.values(besides)].every((list) => Array.isArray(list) && list.length === 0);
}
