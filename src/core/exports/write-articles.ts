import type { PlacePoint } from '../../model/time';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat, ExportPart } from './format';

/** Writes some articles at once: the parts of each file by its name. For a whole library see `open`. `locate` gives where places lie. */
export function writeArticles(
  format: ExportFormat,
  articles: readonly ExportableArticle[],
  options: Omit<ExportOptions, 'count'>,
  locate: (ids: readonly string[]) => readonly PlacePoint[] = () => [],
): Map<string, string[]> {
  const files = new Map<string, string[]>();
  const keep = ({ file, text }: ExportPart): void => {
    const parts = files.get(file) ?? [];
    if (parts.length === 0) files.set(file, parts);
    parts.push(text);
  };
  const writer = format.open({ ...options, count: articles.length });
  for (const article of articles) for (const part of writer.add(article)) keep(part);
  for (const part of writer.end(locate(writer.placeIds?.() ?? []))) keep(part);
  return files;
}
