import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeHeavyPage } from './make-heavy-page';

/** A page that is measured. */
export interface BenchPage {
  readonly name: string;
  /** Where the server of the benchmark has it. */
  readonly path: string;
  readonly html: string;
  /** Whether it was made to be heavy: it may take longer. */
  readonly isHeavy: boolean;
}

const FIXTURES = new URL('../../../tests/fixtures/pages/', import.meta.url);
/** Two are empty when the browser has read them and build themselves when it suits them; one breaks what watches it, and the peers. */
const LEFT_OUT = new Set(['late-content', 'single-page', 'hostile']);

/** Our own fixtures, a page of 2.6 MB that is made here, and the pages of the folders that are given. */
export function loadPages(folders: readonly string[]): BenchPage[] {
  const heavy = { name: 'made, 2.6 MB', path: '/actualites/2022/04/05/la-page-lourde', html: makeHeavyPage(), isHeavy: true };
  return [...ownPages(), heavy, ...folders.flatMap(pagesIn)];
}

/** The folders named by `PAGES` and in the folder of corpora, as far as they are there. */
export function pageFolders(corpora: string | undefined, named: string | undefined): string[] {
  const inCorpora = corpora === undefined ? [] : [join(corpora, 'pages')].filter((folder) => existsSync(folder));
  return [...new Set([...inCorpora, ...(named ? [named] : [])])];
}

function ownPages(): BenchPage[] {
  const slugs = readdirSync(FIXTURES).filter((slug) => !LEFT_OUT.has(slug));
  return slugs.map((slug) => {
    const path = `/pages/${slug}/page.html`;
    return { name: slug, path, html: readFileSync(new URL(`${slug}/page.html`, FIXTURES), 'utf8'), isHeavy: false };
  });
}

function pagesIn(folder: string): BenchPage[] {
  const files = readdirSync(folder).filter((file) => /\.html?$/i.test(file));
  return files.toSorted().map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return {
      name: file.replace(/\.html?$/i, ''),
      path: `/given/${encodeURIComponent(file)}${ownPathOf(html)}`,
      html,
      isHeavy: false,
    };
  });
}

/** The path that a page itself says it has, for an article's address is a part of what it is known by; empty where it says none. */
function ownPathOf(html: string): string {
  const link = CANONICAL.exec(html)?.[0] ?? '';
  const address = ADDRESS.exec(link)?.[1] ?? '';
  return URL.canParse(address) ? new URL(address).pathname : '';
}

const CANONICAL = /<link\b[^>]{0,500}\brel=["']?canonical\b[^>]*>/i;
const ADDRESS = /\bhref=["']?([^"'\s>]+)/i;
