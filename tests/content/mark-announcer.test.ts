// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAWING } from '../../src/content/drawing/drawing';
import { drawingByPreact } from '../../src/content/drawing/drawing-by-preact';
import { startSession } from '../../src/content/start-session';
import { askFromPage } from '../../src/messages/ask';
import { changeSettings } from '../../src/platform/settings-storage';
import { clearStorage, OWN_PAGE, send } from '../support/fake-browser';
import { installHighlights } from '../support/fake-highlights';
import { makeDate, makePlace } from '../support/make-article';
import { makeJsonLd, makeProse } from '../support/parse-page';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/messages/ask', () => ({
  askFromPage: {
    analyse: vi.fn<typeof askFromPage.analyse>(),
    recallLookUp: async () => null,
    findRelatedTo: async () => [],
    findNotesOn: async () => [],
    findSavedWith: async () => [],
  },
}));
/** Without the closed root, into which no test can look. */
vi.mock('../../src/page/card-host', () => ({
  HOST_MARK: 'data-reperes-card',
  openCardHost: (page: Document, _css: string, signal: AbortSignal) => {
    const mount = page.documentElement.appendChild(page.createElement('main'));
    signal.addEventListener('abort', () => mount.remove());
    return { mount, dress: () => undefined, placeBeside: () => undefined, contains: () => false, hasFocus: () => false };
  },
}));

Object.assign(globalThis, { [DRAWING]: drawingByPreact });
const NEWS = `${makeJsonLd({ '@type': 'NewsArticle' })}<article><h1>Manœuvres</h1><p>De Moscou à Alger, ce mardi 5 novembre.</p>${makeProse(900)}</article>`;

let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  installHighlights();
  Element.prototype.scrollIntoView = () => undefined;
  Object.defineProperty(Range.prototype, 'getClientRects', { value: () => [], configurable: true });
  vi.mocked(askFromPage.analyse).mockImplementation(async ({ text }) => ({
    language: 'fr',
    mentions: [
      makePlace(text, 'Moscou', { canonical: 'Moscow' }),
      makePlace(text, 'Alger', { confidence: 0.4 }),
      makeDate(text, 'ce mardi 5 novembre', '2022-11-05', {
        warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' }],
      }),
    ],
  }));
  history.replaceState(null, '', '/monde/2022/04/05/manoeuvres');
  document.body.innerHTML = NEWS;
});
afterEach(() => {
  end();
  clearStorage();
  vi.useRealTimers();
});

describe('the marks of a page', () => {
  it('are announced to nobody unless the reader wishes it', async () => {
    await begin(false);
    const before = document.documentElement.outerHTML;
    await ask('stepToMark', 1);
    await ask('showMention', 2);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('are announced with their words in their language, kind and meaning, one after the other', async () => {
    await begin(true);
    await ask('stepToMark', 1);
    expect(announced()).toEqual(['fr: Moscou.', 'kind_place.', 'Moscow.']);
    await ask('showMention', 1);
    expect(announced()).toEqual(['fr: Alger.', 'kind_place.', 'notSure.']);
    await ask('showMention', 2);
    expect(announced()).toEqual(['fr: ce mardi 5 novembre.', 'kind_date.', expect.stringContaining('warningWeekdayMismatch')]);
  });

  it('are announced politely, in a region that was there before the words, outside what the page has', async () => {
    await begin(true);
    const before = document.body.outerHTML;
    void send({ ask: 'stepToMark', values: [1] }, OWN_PAGE);
    await vi.advanceTimersByTimeAsync(20);
    expect(region()?.textContent).toBe('');
    await vi.advanceTimersByTimeAsync(500);
    expect(region()?.textContent).toContain('Moscou');
    expect(region()?.closest('body')).toBeNull();
    expect(document.body.outerHTML).toBe(before);
  });

  it('are not announced where their card opens, not even those on whose way it opened', async () => {
    await begin(true);
    void send({ ask: 'stepToMark', values: [1] }, OWN_PAGE);
    await vi.advanceTimersByTimeAsync(20);
    await ask('openCard', 0);
    await vi.advanceTimersByTimeAsync(500);
    expect(document.querySelector('[role="dialog"]')).not.toBeNull();
    expect(region()).toBeNull();
  });

  it('leave nothing on the page half a minute after the last word, nor after the end', async () => {
    await begin(true);
    const before = document.documentElement.outerHTML;
    await ask('stepToMark', 1);
    expect(region()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(document.documentElement.outerHTML).toBe(before);
    await ask('stepToMark', 1);
    end();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

async function begin(announcesMarks: boolean): Promise<void> {
  await changeSettings((settings) => ({ ...settings, announcesMarks, showsLessSure: true }));
  end = startSession(document);
  await ask('describeReading');
}

async function ask(question: string, ...values: readonly unknown[]): Promise<void> {
  void send({ ask: question, values }, OWN_PAGE);
  await vi.advanceTimersByTimeAsync(500);
}

/** The one region that tells, outside any card. */
function region(): Element | null {
  return document.querySelector('html > main > [role="status"]');
}

function announced(): string[] {
  return [...(region()?.children ?? [])].map((element) => {
    const language = element.getAttribute('lang');
    return language ? `${language}: ${element.textContent}` : element.textContent;
  });
}
