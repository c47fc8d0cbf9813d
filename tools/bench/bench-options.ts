import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find-browser';

/** What `npm run bench -- ...` may be told. */
export interface BenchOptions {
  /** Sections to measure; none named: all. */
  readonly sections: readonly string[];
  /** A folder of JSON lines, and of pages in its folder `pages`, to measure on besides our own. */
  readonly corpora?: string;
  /** Sizes of libraries, in articles, ascending; absent: as the section has it. */
  readonly sizes?: readonly number[];
  /** What is measured in browsers is measured in these. */
  readonly browsers: readonly BrowserName[];
  readonly isJson: boolean;
}

const USAGE = 'npm run bench -- [section ...] [--data <folder>] [--articles 1000,10000] [--browser chromium] [--json]';

/** Reads the words of the command line; throws `WrongOption`, which says what there is. */
export function readBenchOptions(words: readonly string[], known: readonly string[]): BenchOptions {
  const { values, positionals } = parse(words);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw wrongOption(`A section is ${known.join(' or ')}, not "${unknown}".`);
  return {
    sections: positionals,
    browsers: readBrowsers(values.browser),
    isJson: values.json,
    ...(values.data !== undefined && { corpora: values.data }),
    ...(values.articles !== undefined && { sizes: readSizes(values.articles) }),
  };
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

function readBrowsers(written: string | undefined): readonly BrowserName[] {
  const chosen = BROWSERS.filter((name) => written === undefined || name === written);
  if (chosen.length === 0) throw wrongOption(`A browser is ${BROWSERS.join(' or ')}, not "${written}".`);
  return chosen;
}

function readSizes(written: string): number[] {
  const sizes = written.split(',').map(Number);
  const isAscending = sizes.every((size, at) => size > (sizes[at - 1] ?? 0));
  if (!sizes.every(Number.isSafeInteger) || !isAscending)
    throw wrongOption(`Sizes are numbers of articles, the smallest first: 1000,10000; not "${written}".`);
  return sizes;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        articles: { type: 'string' },
        browser: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw wrongOption(error instanceof Error ? error.message : String(error));
  }
}

function wrongOption(message: string): Error {
  return Object.assign(new Error(`${message}\nUsage: ${USAGE}`), { name: 'WrongOption' });
}
