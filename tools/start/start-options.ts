import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find-browser';

/** What `npm start -- ...` may be told. */
export interface StartOptions {
  /** Absent: whichever is installed. */
  readonly browser?: BrowserName;
  /** Of the browser's own interface. Absent: the system's. */
  readonly language?: 'fr' | 'en';
}

const USAGE = 'npm start -- [--browser chromium|firefox] [--language fr|en]';

/** Reads the words of the command line; throws `WrongOption`, which says what there is. */
export function readStartOptions(words: readonly string[]): StartOptions {
  const { browser, language } = parse(words);
  return {
    ...(browser !== undefined && { browser: oneOf(['chromium', 'firefox'], 'browser', browser) }),
    ...(language !== undefined && { language: oneOf(['fr', 'en'], 'language', language) }),
  };
}

function parse(words: readonly string[]): { browser?: string | undefined; language?: string | undefined } {
  try {
    return parseArgs({ args: [...words], options: { browser: { type: 'string' }, language: { type: 'string' } } }).values;
  } catch (error) {
    throw wrongOption(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[], option: string, said: string): Choice {
  const choice = choices.find((one) => one === said);
  if (!choice) throw wrongOption(`--${option} is ${choices.join(' or ')}, not "${said}".`);
  return choice;
}

function wrongOption(message: string): Error {
  return Object.assign(new Error(`${message}\nUsage: ${USAGE}`), { name: 'WrongOption' });
}
