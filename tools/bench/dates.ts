import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findDates } from '../../src/core/dates/find-dates';
import { gzippedSize } from './gzipped-size';
import { medianTime } from './median-time';
import { findDatesChrono } from './peers/find-dates-chrono';
import { findDatesRecognizers } from './peers/find-dates-recognizers';
import { rounded } from './rounded';
import type { Section, Table } from './section';
import { countWords, loadTexts, takeWords, type BenchArticle, type BenchText } from './texts';
import { versionOf } from './version-of';

interface Reader {
  readonly name: string;
  readonly find: (text: string, language: string, published?: string) => readonly unknown[];
  /** It reads the first ones of each text. */
  readonly mostWords: number;
}

const READERS: readonly Reader[] = [
  { name: 'Repères', find: findDates, mostWords: 20_000 },
  { name: `chrono-node ${versionOf('chrono-node')}`, find: findDatesChrono, mostWords: 20_000 },
  {
    name: `Recognizers-Text ${versionOf('@microsoft/recognizers-text-date-time')}`,
    find: findDatesRecognizers,
    mostWords: 250,
  },
];

const REPETITIONS = { warmUpMilliseconds: 500, runs: 7 };
const MOST_MILLISECONDS = 3;
const MOST_BYTES = 6 * 1024;
const TABLES = new URL('../../src/core/dates/languages/', import.meta.url);

/** How long dates take to find, and how large the word table of a language is. */
export const dates: Section = {
  name: 'dates',
  measure: async ({ corpora }) => [measureSpeed(loadTexts(corpora)), await measureTables()],
};

function measureSpeed(texts: readonly BenchText[]): Table {
  return {
    title: 'Dates: milliseconds per 1,000 words',
    rows: texts.flatMap((text) => READERS.map((reader) => measureReader(text, reader))),
    notes: [
      `Median of ${REPETITIONS.runs} runs after half a second to warm up, one article after the other, in this order.`,
      `Ours may take ${MOST_MILLISECONDS}.`,
      'Each reads the first words of the text only, as many as stand under "words": Recognizers-Text takes seconds where the others take milliseconds.',
      'chrono-node is its casual mode. Recognizers-Text finds durations too.',
    ],
  };
}

function measureReader({ name, language, articles }: BenchText, reader: Reader): Table['rows'][number] {
  const read = takeWords(articles, reader.mostWords);
  const words = read.reduce((sum, { text }) => sum + countWords(text), 0);
  const findAll = (): number => read.reduce((sum, article) => sum + count(article, language, reader), 0);
  const milliseconds = medianTime(findAll, REPETITIONS);
  return {
    text: name,
    language,
    reader: reader.name,
    words,
    found: findAll(),
    'ms / 1,000 words': rounded((1000 * milliseconds) / words),
  };
}

function count({ text, published }: BenchArticle, language: string, { find }: Reader): number {
  return find(text, language, published).length;
}

async function measureTables(): Promise<Table> {
  const files = readdirSync(TABLES).filter((file) => /^[a-z]{2,3}\.ts$/.test(file));
  const sizes = await Promise.all(files.map((file) => gzippedSize(fileURLToPath(new URL(file, TABLES)))));
  return {
    title: 'Dates: bytes of the word table of a language',
    rows: files.map((file, place) => ({ language: file.replace('.ts', ''), gzipped: sizes[place] ?? null, budget: MOST_BYTES })),
    notes: ['Bundled alone, minified, gzip level 9.'],
  };
}
