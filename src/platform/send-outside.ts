import type { RequestOutcome, SentRequest } from '../model/sent-request';
import type { WikipediaLanguage } from '../model/wikipedia-language';
import { hasAccess } from './site-access';
import { lookUpPattern, wikipediaHost, wikipediaOrigin } from './wikipedia';

/** What is asked, and of whom. */
export interface OutsideRequest {
  readonly language: WikipediaLanguage;
  /** Of the address, with its query. */
  readonly path: string;
  /** The reader's words in it. */
  readonly words: string;
}

/** Where every request is written down. */
export interface RequestLog {
  /** Keeps a request; it is sent only once this has succeeded. */
  readonly begin: (request: SentRequest) => Promise<void>;
  /** Keeps how it ended. */
  readonly end: (request: SentRequest) => Promise<void>;
}

/** In bytes, unpacked. A summary has three thousand. */
const LONGEST_ANSWER = 200_000;
/** In milliseconds, for the whole answer. */
const LONGEST_WAIT = 10_000;
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
const NOT_FOUND = 404;
/** Too many requests, and out of service: both say to come again later. */
const BUSY: ReadonlySet<number> = new Set([429, 503]);

/** What an outcome that is no answer is called as an error. */
const ERRORS = {
  sent: 'LookUpUnreachable',
  busy: 'LookUpBusy',
  refused: 'LookUpRefused',
  unreachable: 'LookUpUnreachable',
  timedOut: 'LookUpTimedOut',
  tooLarge: 'LookUpTooLarge',
  notUnderstood: 'LookUpNotUnderstood',
  elsewhere: 'LookUpElsewhere',
} as const satisfies Record<Exclude<RequestOutcome, 'answered' | 'notFound'>, string>;

/** How a request ended, and its answer if there is one. */
interface Ended {
  readonly outcome: RequestOutcome;
  readonly bytes: number;
  readonly text: string;
}

/**
 * The one way out of this computer: asks a Wikipedia, with the reader's permission for its host, and gives its answer, which is JSON as
 * far as it says so itself; null when it has no such page. No cookies go with it, nor the address of any page. Fails with
 * `LookUpNotAllowed`, with what the log fails with, in both cases before anything is sent, or with one of the errors above.
 */
export async function sendOutside({ language, path, words }: OutsideRequest, log: RequestLog): Promise<string | null> {
  if (!(await hasAccess(lookUpPattern(language)))) throw named('LookUpNotAllowed');
  const sentAt = new Date().toISOString();
  const request = { id: crypto.randomUUID(), sentAt, host: wikipediaHost(language), path, words, outcome: 'sent' } as const;
  await log.begin(request);
  const { outcome, bytes, text } = await carryOut(wikipediaOrigin(language), path);
  // The answer is there whether or not that can be written down; what was sent has been.
  await log.end({ ...request, outcome, bytes }).catch(ignoreFailure);
  if (outcome === 'answered') return text;
  if (outcome === 'notFound') return null;
  throw named(ERRORS[outcome]);
}

async function carryOut(origin: string, path: string): Promise<Ended> {
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  try {
    const response = await fetch(origin + path, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Wikipedia leads from one title to another. Our own security policy keeps it from leading to another site.
      redirect: 'follow',
      headers: { accept: 'application/json' },
      signal,
    });
    const refusal = refusalOf(response, origin);
    if (!refusal) return await readAnswer(response);
    await response.body?.cancel();
    return ended(refusal);
  } catch {
    return ended(signal.aborted ? 'timedOut' : 'unreachable');
  }
}

/** Why an answer is not read; null when it is. */
function refusalOf({ url, status, ok, headers }: Response, origin: string): RequestOutcome | null {
  if (new URL(url).origin !== origin) return 'elsewhere';
  if (status === NOT_FOUND) return 'notFound';
  if (BUSY.has(status)) return 'busy';
  if (!ok) return 'refused';
  if (!JSON_TYPE.test(headers.get('content-type') ?? '')) return 'notUnderstood';
  return null;
}

/** Reads as far as an answer may go; what says how long it is may lie, and what is packed small may be large. */
async function readAnswer({ body }: Response): Promise<Ended> {
  const reader = body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    bytes += read.value.byteLength;
    if (bytes > LONGEST_ANSWER) {
      await reader?.cancel();
      return ended('tooLarge', bytes);
    }
    pieces.push(read.value);
  }
  try {
    const text = pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
    return ended('answered', bytes, text);
  } catch {
    return ended('notUnderstood', bytes);
  }
}

function ended(outcome: RequestOutcome, bytes = 0, text = ''): Ended {
  return { outcome, bytes, text };
}

function named(name: string): Error {
  return Object.assign(new Error(`${name}.`), { name });
}

function ignoreFailure(): void {}
