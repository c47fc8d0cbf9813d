import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { analyze } from '../../../src/core/analyze';
import { makeNews } from '../../corpora/made-news/make-news';
import { loadKnowledge } from '../../doors/knowledge';
import type { SourceArticle } from './vary';

/** Of the made news so many are saved beforehand, where no folder is given; what comes after them tells of other happenings. */
export const MADE = 600;

/** Libraries of the folder that is named on the command line. */
const FILES = ['related/events-en.jsonl', 'related/ntrex-9-languages.jsonl', 'related/headlines-fr.jsonl'];
/** Of headlines without a text. */
const MOST_HEADLINES = 1_000;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

const line = v.object({
  lang: v.nullish(v.string()),
  title: v.string(),
  text: v.nullish(v.string()),
  date: v.nullish(v.string()),
});

interface Told {
  readonly title: string;
  readonly text: string;
  readonly language?: string;
  readonly published?: string;
}

/** The articles that libraries are made of, analysed: those of a folder, or news that we make ourselves. */
export function readSources(folder?: string): SourceArticle[] {
  const knowledge = loadKnowledge();
  const told = folder === undefined ? made() : FILES.flatMap((file) => read(join(folder, file)));
  return told.map(({ title, text, language, published }) => {
    const analysis = analyze({ text, ...(language && { language }), ...(published && { published }) }, knowledge);
    const found = { title, text, language: analysis.language, mentions: analysis.mentions };
    return published === undefined ? found : { ...found, published };
  });
}

function made(): Told[] {
  return makeNews(MADE).map(({ title, paragraphs, published, language }) => ({
    title,
    text: [title, ...paragraphs].join('\n\n'),
    published,
    language,
  }));
}

function read(file: string): Told[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const told = lines.map((text) => asTold(v.parse(line, JSON.parse(text))));
  return told.filter(({ title, text }, at) => text !== title || at < MOST_HEADLINES);
}

function asTold({ title, text, lang, date }: v.InferOutput<typeof line>): Told {
  return {
    title,
    text: text ? `${title}\n\n${text}` : title,
    ...(lang && { language: lang }),
    ...(date && { published: date.slice(0, DAY_LENGTH) }),
  };
}
