import type { ExportOptions, ExportableArticle } from '../../src/model/export';
import type { ExportFormat } from '../../src/core/exports/format';
import { writeArticles } from '../../src/core/exports/write-articles';
import type { PlacePoint } from '../../src/model/time';

const ABOUT = {
  exportedAt: '2022-04-12T10:00:00.000Z',
  translate: (key: string, ...values: readonly string[]) => [key, ...values].join(' '),
  locale: 'fr',
  version: '1.2.3',
};

/** What a format writes of some articles: the text of each file by its name; messages are their keys unless told otherwise. */
export function writeExport(
  format: ExportFormat,
  articles: readonly ExportableArticle[],
  options: Partial<ExportOptions> = {},
  places: readonly PlacePoint[] = [],
): Map<string, string> {
  const files = writeArticles(format, articles, { ...ABOUT, ...options }, (ids) => places.filter(({ id }) => ids.includes(id)));
  return new Map([...files].map(([name, parts]) => [name, parts.join('')]));
}

/** The text of the one file that a format writes. */
export function writeOneFile(
  format: ExportFormat,
  articles: readonly ExportableArticle[],
  options: Partial<ExportOptions> = {},
  places: readonly PlacePoint[] = [],
): string {
  const [text, ...others] = writeExport(format, articles, options, places).values();
  if (text === undefined || others.length > 0)
    throw new Error(`Not one file but ${others.length + (text === undefined ? 0 : 1)}.`);
  return text;
}
