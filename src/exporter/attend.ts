import type { Answer } from '../messages/envelope';
import type { ExporterAsk, ExporterWords, ExportWork, WordsToExporter } from '../messages/export-words';
import type { PlacePoint } from '../model/time';
import type { ExportableArticle } from '../model/export';
import type { Translate } from '../model/translate';
import { carryOut } from './carry-out';
import type { GetArticles } from './read-saved';

/** Where the page speaks that wants an export. */
export interface Page {
  readonly listen: (hear: (words: WordsToExporter) => void) => void;
  readonly say: (words: ExporterWords) => void;
}

/** What the worker has of its own. */
export interface OwnMeans {
  readonly readMessages: (locale: string) => Promise<Translate>;
  /** Reads the library itself. */
  readonly getArticles: GetArticles;
}

/** In milliseconds: the page need not hear of each of thousands of articles. */
const BETWEEN_WORDS = 50;

/** Carries out the export that a page wants, and says how far it is, what became of it, or why nothing did. */
export function attend(page: Page, own: OwnMeans): void {
  const waiting = new Map<number, (answer: Answer) => void>();
  const ask = async (what: ExporterAsk, ids: readonly string[]): Promise<unknown> => {
    const number = waiting.size === 0 ? 0 : Math.max(...waiting.keys()) + 1;
    const answered = new Promise<Answer>((resolve) => waiting.set(number, resolve));
    page.say({ say: 'ask', number, ask: what, ids });
    const answer = await answered;
    waiting.delete(number);
    if (answer.ok) return answer.value;
    throw Object.assign(new Error(answer.message), { name: answer.name });
  };
  const begin = async (work: ExportWork): Promise<void> => {
    const file = await carryOut(work, {
      translate: await own.readMessages(work.options.locale),
      getArticles: work.isPrivate
        ? async (ids) => (await ask('getArticles', ids)) as readonly ExportableArticle[]
        : own.getArticles,
      locatePlaces: async (ids) => (await ask('locatePlaces', ids)) as readonly PlacePoint[],
      onProgress: nowAndThen((count) => page.say({ say: 'written', count })),
    });
    page.say({ say: 'done', file });
  };
  page.listen((words) => {
    if (words.say === 'answer') return waiting.get(words.number)?.(words.answer);
    begin(words.work).catch((error: unknown) => {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      page.say({ say: 'failed', name, message });
    });
  });
}

function nowAndThen(tell: (count: number) => void): (count: number) => void {
  let last = performance.now();
  return (count) => {
    const now = performance.now();
    if (now - last < BETWEEN_WORDS) return;
    last = now;
    tell(count);
  };
}
