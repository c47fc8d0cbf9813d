import { parseArgs } from 'node:util';

/** What `npm run bench -- ...` may be told. */
export interface BenchOptions {
  /** Sections to measure; none named: all. */
  readonly sections: readonly string[];
  /** A folder of JSON lines to measure on besides our own texts. */
  readonly corpora?: string;
  readonly isJson: boolean;
}

const USAGE = 'npm run bench -- [section ...] [--data <folder>] [--json]';

/** Reads the words of the command line; throws `WrongOption`, which says what there is. */
export function readBenchOptions(words: readonly string[], known: readonly string[]): BenchOptions {
  const { values, positionals } = parse(words);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw wrongOption(`A section is ${known.join(' or ')}, not "${unknown}".`);
  return { sections: positionals, isJson: values.json, ...(values.data !== undefined && { corpora: values.data }) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw wrongOption(error instanceof Error ? error.message : String(error));
  }
}

function wrongOption(message: string): Error {
  return Object.assign(new Error(`${message}\nUsage: ${USAGE}`), { name: 'WrongOption' });
}
