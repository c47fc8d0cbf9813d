import { medianTime } from '../median-time';
import { rounded } from '../rounded';
import type { Table } from '../section';
import { asOneText, countWords, takeWords, type BenchText } from '../texts';
import type { CountNames } from './readers';

type Row = Table['rows'][number];

/** Rows of the two tables, in the order of the texts. */
export interface Warm {
  readonly speed: readonly Row[];
  readonly growth: readonly Row[];
}

export const MOST_WORDS = 20_000;
export const REPETITIONS = { warmUpMilliseconds: 500, runs: 7 };
/** A hundred thousand words take a peer many seconds. */
export const LONG_REPETITIONS = { warmUpMilliseconds: 500, runs: 3 };
const LENGTHS = [1_000, 10_000, 100_000];

/** Measures a reader on the texts, which are in its languages: each article by article, then the last of each language as one text that grows. */
export function measureWarm(reader: string, count: CountNames, texts: readonly BenchText[]): Warm {
  const longest = ['fr', 'en'].flatMap((language) => texts.findLast((text) => text.language === language) ?? []);
  return {
    speed: texts.map((text) => measureSpeed(text, reader, count)),
    growth: longest.map((text) => measureGrowth(text, reader, count)),
  };
}

function measureSpeed({ name, language, articles }: BenchText, reader: string, count: CountNames): Row {
  const read = takeWords(articles, MOST_WORDS);
  const words = read.reduce((sum, { text }) => sum + countWords(text), 0);
  const countAll = (): number => read.reduce((sum, { text }) => sum + count(text, language), 0);
  const milliseconds = medianTime(countAll, REPETITIONS);
  return {
    text: name,
    language,
    reader,
    words,
    found: countAll(),
    'ms / 1,000 words': rounded((1000 * milliseconds) / words),
    'words / s': Math.round((1000 * words) / milliseconds),
  };
}

function measureGrowth({ name, language, articles }: BenchText, reader: string, count: CountNames): Row {
  const times = LENGTHS.map((words) => {
    const long = asOneText(articles, words);
    const milliseconds = medianTime(() => count(long, language), LONG_REPETITIONS);
    return [`${words.toLocaleString('en')} words`, rounded((1000 * milliseconds) / words)] as const;
  });
  return { text: name, language, reader, ...Object.fromEntries(times) };
}
