import { normaliseAddress } from '../../../src/core/addresses/normalise-address';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import { EXPORT_FORMATS } from '../../../src/core/exports';
import { fingerprint } from '../../../src/core/related/fingerprint';
import type { Annotation } from '../../../src/model/annotation';
import type { Article } from '../../../src/model/article';
import { putArticle } from '../../../src/store/articles';
import { openDatabase } from '../../../src/store/database';
import { replaceDisagreements } from '../../../src/store/disagreements';
import { tidyIndex } from '../../../src/store/merge-segments';
import { everything } from '../../../src/ui/shared/exports/export-source';
import { runExport } from '../../../src/ui/shared/exports/run-export';
import { articleAt, type SourceArticle } from '../library/vary';

/** What is run in a page of the extension: its own code fills its database and exports it as the dialogue does. Nothing of it is shipped. */
const sources: SourceArticle[] = [];

/** Takes articles of which the library is made. */
export function addSources(more: readonly SourceArticle[]): number {
  return sources.push(...more);
}

/** Tells where the worker lies that writes exports: this script lies elsewhere than the pages that start it. */
export function useWorker(address: string): void {
  const Own = Worker;
  globalThis.Worker = class extends Own {
    constructor() {
      super(address, { type: 'module' });
    }
  };
}

/** Puts articles of some numbers into the store, each with its HTML and two marks. */
export async function fill(from: number, to: number): Promise<void> {
  const database = await openDatabase(() => undefined);
  for (let number = from; number < to; number += 1) {
    const article = withMarks(articleAt(number, sources));
    const index = { addresses: [normaliseAddress(article.address)], fingerprint: fingerprint(article) };
    await putArticle(database, article, index);
    await replaceDisagreements(database, article.id, { rows: [] });
    if (number % 32 === 31 || number === to - 1) while (await tidyIndex(database)) continue;
  }
  database.close();
}

/** What it took to export all, in milliseconds and bytes; `longest` is how long the page could do nothing else. */
export interface Exported {
  readonly time: number;
  readonly longest: number;
  readonly bytes: number;
}

export function formatIds(): readonly string[] {
  return EXPORT_FORMATS.map(({ id }) => id);
}

/** Exports all that is saved in a format. */
export async function exportAll(id: string): Promise<Exported> {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no format ${id}.`);
  const watch = watchPage();
  const started = performance.now();
  const file = await runExport(format, await everything(), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const time = performance.now() - started;
  return { time, longest: watch.stop(), bytes: file?.content.size ?? 0 };
}

const [FIRST, SECOND] = [
  { start: 10, end: 60 },
  { start: 100, end: 180 },
];

function withMarks(article: Article): Article {
  const { id, text, savedAt } = article;
  const html = text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
  const annotations = [FIRST, SECOND].map((span, at): Annotation => ({
    id: `${id.slice(0, 9)}000${at}${id.slice(13)}`,
    target: { type: 'passage', anchor: describeAnchor(text, span) },
    label: at === 0 ? 'important' : 'doubt',
    note: at === 0 ? 'À *relire* : qui le dit ?' : '',
    tags: at === 0 ? ['sahel', 'à vérifier'] : [],
    createdAt: savedAt,
    changedAt: { label: savedAt, note: savedAt, tags: savedAt },
  }));
  return { ...article, html, annotations };
}

/** Sends itself messages: what lies between two of them is a task that nothing else could come into. */
function watchPage(): { readonly stop: () => number } {
  const { port1, port2 } = new MessageChannel();
  let [last, longest] = [performance.now(), 0];
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  return {
    stop() {
      port1.close();
      return longest;
    },
  };
}
