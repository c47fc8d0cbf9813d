import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ENTITY_READERS, type CountNames, type EntityReader } from './entities/readers';
import { timeFirstCall } from './entities/time-first-call';
import { gzippedSize } from './gzipped-size';
import { medianTime } from './median-time';
import { rounded } from './rounded';
import type { Section, Table } from './section';
import { asOneText, countWords, loadTexts, takeWords, type BenchText } from './texts';

type LoadedReader = EntityReader & { readonly count: CountNames };

const MOST_MILLISECONDS = 8;
const MOST_BYTES = 4_000_000;
const MOST_WORDS = 20_000;
const REPETITIONS = { warmUpMilliseconds: 500, runs: 7 };
/** A hundred thousand words take a peer many seconds. */
const LONG_REPETITIONS = { warmUpMilliseconds: 500, runs: 3 };
const LENGTHS = [1_000, 10_000, 100_000];
const ASSETS = new URL('../../assets/', import.meta.url);
const PEERS = ['fr-compromise', 'compromise'];

/** How long names take to find, warm and cold, in short and long texts, and how large what they are found with is. */
export const entities: Section = {
  name: 'entities',
  measure: async ({ corpora }) => {
    const texts = loadTexts(corpora);
    const firstCalls = measureFirstCalls(texts);
    const readers = await Promise.all(
      ENTITY_READERS.map(async (reader) => ({ ...reader, count: await (await reader.prepare())() })),
    );
    return [measureSpeed(texts, readers), firstCalls, measureGrowth(texts, readers), await measureSizes()];
  },
};

function measureSpeed(texts: readonly BenchText[], readers: readonly LoadedReader[]): Table {
  return {
    title: 'Names: milliseconds per 1,000 words, warm',
    rows: texts.flatMap((text) => readersOf(text.language, readers).map((reader) => measureReader(text, reader))),
    notes: [
      `Median of ${REPETITIONS.runs} runs after half a second to warm up, one article after the other, in this order.`,
      `Ours may take ${MOST_MILLISECONDS}. Ours joins and links the names too, which the peers do not; the whole analysis has language and dates besides.`,
      `Each reads the first ${MOST_WORDS.toLocaleString('en')} words of the text at most.`,
    ],
  };
}

function measureReader({ name, language, articles }: BenchText, reader: LoadedReader): Table['rows'][number] {
  const read = takeWords(articles, MOST_WORDS);
  const words = read.reduce((sum, { text }) => sum + countWords(text), 0);
  const countAll = (): number => read.reduce((sum, { text }) => sum + reader.count(text, language), 0);
  const milliseconds = medianTime(countAll, REPETITIONS);
  return {
    text: name,
    language,
    reader: reader.name,
    words,
    found: countAll(),
    'ms / 1,000 words': rounded((1000 * milliseconds) / words),
    'words / s': Math.round((1000 * words) / milliseconds),
  };
}

function measureFirstCalls(texts: readonly BenchText[]): Table {
  const rows = texts.filter(isOwn).flatMap(({ language, articles }) =>
    readersOf(language, ENTITY_READERS).map(({ id, name }) => {
      const { load, first } = timeFirstCall(id, language, asOneText(articles, 1_000));
      return { language, reader: name, 'load ms': rounded(load), 'first 1,000 words ms': rounded(first) };
    }),
  );
  return {
    title: 'Names: the first text of a new process',
    rows,
    notes: ['Medians of 5 processes. Loading is importing the code and reading what it needs.'],
  };
}

function measureGrowth(texts: readonly BenchText[], readers: readonly LoadedReader[]): Table {
  const longest = ['fr', 'en'].flatMap((language) => texts.findLast((text) => text.language === language) ?? []);
  const rows = longest.flatMap((text) =>
    readersOf(text.language, readers).map(({ name, count }) => {
      const times = LENGTHS.map((words) => {
        const long = asOneText(text.articles, words);
        const milliseconds = medianTime(() => count(long, text.language), LONG_REPETITIONS);
        return [`${words.toLocaleString('en')} words`, rounded((1000 * milliseconds) / words)] as const;
      });
      return { text: text.name, language: text.language, reader: name, ...Object.fromEntries(times) };
    }),
  );
  return {
    title: 'Names: milliseconds per 1,000 words of one text of so many words',
    rows,
    notes: ['The articles joined, and repeated where there are too few; median of 3 runs, warm. The same all along is linear.'],
  };
}

async function measureSizes(): Promise<Table> {
  const own = knowledgeFiles().map((name) => ({ name, content: readFileSync(new URL(name, ASSETS)) }));
  const rows = own.map(({ name, content }) => ({
    what: name,
    bytes: content.length,
    gzipped: gzipSync(content, { level: 9 }).length,
  }));
  const all = {
    what: 'all of ours',
    bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    gzipped: rows.reduce((sum, { gzipped }) => sum + gzipped, 0),
  };
  const peers = await Promise.all(
    PEERS.map(async (name) => ({
      what: name,
      bytes: null,
      gzipped: await gzippedSize(fileURLToPath(import.meta.resolve(name))),
    })),
  );
  return {
    title: 'Names: bytes of what they are found with',
    rows: [...rows, all, ...peers],
    notes: [
      `Ours may have ${MOST_BYTES.toLocaleString('en')} bytes: what is shipped in assets besides icons, message files and cards. Gzip level 9.`,
      'Peers: their code and word lists, bundled and minified.',
    ],
  };
}

/** What the background loads; cards tell where it comes from, and of two taggers a package holds one. */
function knowledgeFiles(): string[] {
  const names = readdirSync(ASSETS, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
  return names.filter((name) => !name.endsWith('.md') && !name.includes('-permissive')).toSorted();
}

function readersOf<Reader extends EntityReader>(language: string, readers: readonly Reader[]): Reader[] {
  return readers.filter(({ languages }) => languages.includes(language));
}

function isOwn({ name }: BenchText): boolean {
  return name.startsWith('demo-');
}
