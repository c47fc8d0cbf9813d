// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NewsLevel } from '../../src/model/article';
import { judgePage, newsLevel } from '../../src/page/judge-news';
import { readArticle } from '../../src/page/read-article';
import { isUpToDate } from '../../src/page/text-map';
import { parsePage } from '../support/parse-page';

/** `expected.json`: what a reader finds on the page. Pages that are no news say no more. */
type Expected =
  | { readonly news: 'no' }
  | {
      readonly news: Exclude<NewsLevel, 'no'>;
      readonly title: string;
      readonly site: string;
      readonly authors: readonly string[];
      /** As the page declares it. */
      readonly language: string;
      readonly published: string;
      /** The headline and what follows; all of the text. */
      readonly paragraphs: readonly string[];
    };

const FOLDER = join(import.meta.dirname, '../fixtures/pages');
const SLUGS = readdirSync(FOLDER);

describe('of the page', () => {
  it.each(SLUGS)('%s exactly the article is read', (slug) => {
    const address = `https://courrier.example/monde/${slug}.html`;
    const page = parsePage(readFileSync(join(FOLDER, slug, 'page.html'), 'utf8'), address);
    const before = page.documentElement.outerHTML;
    const expected: Expected = JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8'));

    expect(newsLevel(judgePage(page, address), false)).toBe(expected.news);
    if (expected.news === 'no') return;
    const reading = readArticle(page, address);
    if (!reading) throw new Error('Nothing was read.');
    const { text, published, ...head } = reading.draft;
    const { news: _news, paragraphs, published: day, ...expectedHead } = expected;
    expect(head).toEqual({ address, ...expectedHead });
    expect(published?.value).toBe(day);
    expect(text.split('\n\n')).toEqual(paragraphs);
    expect(isUpToDate(reading.map)).toBe(true);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
