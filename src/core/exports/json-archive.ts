import type { ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';
import { fileName } from './file-name';
import { html } from './html';
import { json } from './json';

const LIBRARY = 'library.json';
const PAGES = 'articles/';

/**
 * The lossless form with pages to read: `library.json` is what `json` writes, HTML and all, and is alone what is read back. Beside it
 * each article of which HTML is kept is a page of its own in `articles`, as `html` writes it, for whoever has no Repères.
 */
export const jsonArchive: ExportFormat = {
  id: 'archive',
  group: 'keep',
  extension: 'zip',
  mediaType: 'application/zip',
  packing: 'archive',
  lacks: [],
  open(options) {
    const [library, pages] = [json.open(options), html.open(options)];
    return {
      *add(article) {
        for (const { text } of library.add(article)) yield { file: LIBRARY, text };
        if (hasPage(article)) for (const { file, text } of pages.add(article)) yield { file: `${PAGES}${file}`, text };
      },
      *end() {
        for (const { text } of library.end()) yield { file: LIBRARY, text };
      },
    };
  },
};

/** The names of the pages that stand beside a library, as `jsonArchive` gives them. */
export function pageNames(articles: readonly Pick<ExportableArticle, 'title' | 'html'>[]): string[] {
  const taken = new Set<string>();
  return articles.filter(hasPage).map(({ title }) => `${PAGES}${fileName(title, html.extension, taken)}`);
}

function hasPage({ html: kept = '' }: Pick<ExportableArticle, 'html'>): boolean {
  return kept !== '';
}
