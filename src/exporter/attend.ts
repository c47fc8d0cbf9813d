import type { Answer } from '../messages/envelope';
import type { ExporterWords, ExportWork, WordsToExporter } from '../messages/export-words';
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
  readonly loadMessages: (locale: string) => Promise<Translate>;
  /** Reads the library itself. */
  readonly getArticles: GetArticles;
  /** The ids of all that is saved, the last first. */
  readonly listIds: () => Promise<readonly string[]>;
  readonly locatePlaces: (ids: readonly string[], locale: string) => Promise<readonly PlacePoint[]>;
}

/** In milliseconds. Drawing each of thousands of steps would take the page longer than the steps. */
const BETWEEN_WORDS = 100;

/** Carries out the export that a page wants, and says how far it is, what became of it, or why nothing did. */
export function attend(page: Page, own: OwnMeans): void {
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  const askForArticles: GetArticles = async (ids) => {
    asked += 1;
    const answered = new Promise<Answer>((resolve) => waiting.set(asked, resolve));
    page.say({ say: 'ask', number: asked, ids });
    const answer = await answered;
    if (answer.ok) return answer.value as readonly ExportableArticle[];
    throw Object.assign(new Error(answer.message), { name: answer.name });
  };
  const begin = async (work: ExportWork): Promise<void> => {
    const { locale } = work.options;
    const file = await carryOut(work, {
      translate: await own.loadMessages(locale),
      getArticles: work.isPrivate ? askForArticles : own.getArticles,
      listIds: own.listIds,
      locatePlaces: (ids) => own.locatePlaces(ids, locale),
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
