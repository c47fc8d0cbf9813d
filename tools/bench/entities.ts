import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { inOwnProcess } from './entities/in-own-process';
import { LONG_REPETITIONS, MOST_WORDS, REPETITIONS, type Warm } from './entities/measure-warm';
import { ENTITY_READERS } from './entities/readers';
import { timeFirstCall } from './entities/time-first-call';
import { gzippedSize } from './gzipped-size';
import { rounded } from './rounded';
import type { Section, Table } from './section';
import { asOneText, loadTexts, type BenchText } from './texts';

type Row = Table['rows'][number];

const MOST_MILLISECONDS = 8;
const MOST_BYTES = 4_000_000;
const ASSETS = new URL('../../assets/', import.meta.url);
const PEERS = ['fr-compromise', 'compromise'];

/** How long names take to find, warm and cold, in short and long texts, and how large what they are found with is. */
export const entities: Section = {
  name: 'entities',
  measure: async ({ corpora }) => {
    const texts = loadTexts(corpora);
    const warm = ENTITY_READERS.map(({ id }) => inOwnProcess('warm.ts', corpora === undefined ? [id] : [id, corpora]) as Warm);
    const firstCalls = measureFirstCalls(texts);
    return [
      speedTable(
        inOrder(
          texts,
          warm.flatMap(({ speed }) => speed),
        ),
      ),
      firstCalls,
      growthTable(
        inOrder(
          texts,
          warm.flatMap(({ growth }) => growth),
        ),
      ),
      await measureSizes(),
    ];
  },
};

/** Readers of one text below each other. */
function inOrder(texts: readonly BenchText[], rows: readonly Row[]): Row[] {
  return texts.flatMap(({ name }) => rows.filter(({ text }) => text === name));
}

function speedTable(rows: readonly Row[]): Table {
  return {
    title: 'Names: milliseconds per 1,000 words, warm',
    rows,
    notes: [
      `Median of ${REPETITIONS.runs} runs after half a second to warm up, one article after the other, in this order. Each reader is in a process of its own, as it is in a reader’s browser: compromise in the same process makes ours a third slower.`,
      `Ours may take ${MOST_MILLISECONDS}. Ours joins and links the names too, which the peers do not; the whole analysis has language and dates besides.`,
      `Each reads the first ${MOST_WORDS.toLocaleString('en')} words of the text at most.`,
    ],
  };
}

function measureFirstCalls(texts: readonly BenchText[]): Table {
  const rows = texts.filter(isOwn).flatMap(({ language, articles }) =>
    ENTITY_READERS.filter(({ languages }) => languages.includes(language)).map(({ id, name }) => {
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

function growthTable(rows: readonly Row[]): Table {
  return {
    title: 'Names: milliseconds per 1,000 words of one text of so many words',
    rows,
    notes: [
      `The articles joined, and repeated where there are too few; median of ${LONG_REPETITIONS.runs} runs, warm. The same all along is linear.`,
    ],
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

function isOwn({ name }: BenchText): boolean {
  return name.startsWith('demo-');
}
