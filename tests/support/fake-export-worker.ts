import { attend } from '../../src/exporter/attend';
import { askBackground } from '../../src/messages/ask';
import type { ExporterWords, WordsToExporter } from '../../src/messages/export-words';

/**
 * Stands in for the worker that writes exports: the same code in the page's own thread, with messages that are their keys and the articles
 * of the background that stands in.
 */
export class FakeExportWorker extends EventTarget {
  #hear: (words: WordsToExporter) => void = () => undefined;
  #isOver = false;

  constructor() {
    super();
    attend(
      {
        listen: (hear) => (this.#hear = hear),
        say: (words) => void queueMicrotask(() => this.#tell(words)),
      },
      {
        loadMessages:
          async () =>
          (key, ...values) =>
            [key, ...values].join(' '),
        getArticles: (ids) => askBackground.getArticles(ids),
        listIds: () => askBackground.findIds({ words: '', filters: [] }, 'saved'),
        locatePlaces: (ids) => askBackground.locatePlaces(ids),
      },
    );
  }

  postMessage(words: WordsToExporter): void {
    queueMicrotask(() => this.#hear(words));
  }

  terminate(): void {
    this.#isOver = true;
  }

  #tell(words: ExporterWords): void {
    if (!this.#isOver) this.dispatchEvent(new MessageEvent('message', { data: words }));
  }
}
