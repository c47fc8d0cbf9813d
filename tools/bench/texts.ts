import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus, type CorpusArticle } from '../corpora/read-corpus';

/** Articles in one language that are measured together. */
export interface BenchText {
  readonly name: string;
  readonly language: 'fr' | 'en';
  readonly articles: readonly BenchArticle[];
}

export interface BenchArticle {
  readonly text: string;
  readonly published?: string;
}

interface ExpectedPage {
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** The languages that every peer reads. */
const LANGUAGES = ['fr', 'en'] as const;
const OWN_WORDS = 3000;
const PAGES = new URL('../../tests/fixtures/pages/', import.meta.url);

/** Our own demo articles, each repeated until it is one long article, and what the folder holds, if one is given. */
export function loadTexts(folder?: string): BenchText[] {
  return [...LANGUAGES.map(loadOwnText), ...(folder === undefined ? [] : loadCorpora(folder))];
}

/** The first `most` words of the articles; the last article is cut. */
export function takeWords(articles: readonly BenchArticle[], most: number): BenchArticle[] {
  const taken: BenchArticle[] = [];
  let left = most;
  for (const article of articles) {
    if (left <= 0) break;
    taken.push({ ...article, text: firstWords(article.text, left) });
    left -= countWords(article.text);
  }
  return taken;
}

/** The articles joined into one text of so many words, and repeated where there are too few. */
export function asOneText(articles: readonly BenchArticle[], words: number): string {
  const once = articles.map(({ text }) => text).join('\n\n');
  const times = Math.max(1, Math.ceil(words / Math.max(1, countWords(once))));
  return firstWords(Array.from({ length: times }, () => once).join('\n\n'), words);
}

/** Words as the eye counts them: what stands between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function firstWords(text: string, most: number): string {
  const last = [...text.matchAll(/\S+/g)][most - 1];
  return last ? text.slice(0, last.index + last[0].length) : text;
}

function loadOwnText(language: 'fr' | 'en'): BenchText {
  const page: ExpectedPage = JSON.parse(readFileSync(new URL(`demo-${language}/expected.json`, PAGES), 'utf8'));
  const once = page.paragraphs.join('\n\n');
  const text = Array.from({ length: Math.ceil(OWN_WORDS / countWords(once)) }, () => once).join('\n\n');
  return { name: `demo-${language}, repeated`, language, articles: takeWords([{ text, published: page.published }], OWN_WORDS) };
}

function loadCorpora(folder: string): BenchText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.toSorted().flatMap((file) => byLanguage(file, readCorpus(join(folder, file))));
}

function byLanguage(name: string, articles: readonly CorpusArticle[]): BenchText[] {
  return LANGUAGES.map((language) => ({ name, language, articles: articles.filter((one) => one.language === language) })).filter(
    ({ articles: found }) => found.length > 0,
  );
}
