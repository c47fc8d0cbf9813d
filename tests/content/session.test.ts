// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSession } from '../../src/content/start-session';
import { askFromPage } from '../../src/messages/ask';
import type { AnalysisRequest } from '../../src/model/analysis';
import { changeSettings } from '../../src/platform/settings-storage';
import { browser, clearStorage, OWN_PAGE, send } from '../support/fake-browser';
import { installHighlights, type FakeHighlight } from '../support/fake-highlights';
import { makePlace } from '../support/make-article';
import { makeJsonLd, makeProse } from '../support/parse-page';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/messages/ask', () => ({
  askFromPage: { analyse: vi.fn<typeof askFromPage.analyse>(), decideName: vi.fn<typeof askFromPage.decideName>() },
}));

const NEWS = `${makeJsonLd({ '@type': 'NewsArticle' })}<article><h1>Manœuvres au désert</h1><p id="first">À Alger.</p>${makeProse(900)}</article>`;
const analyse = vi.mocked(askFromPage.analyse);

let registry: Map<string, FakeHighlight>;
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  registry = installHighlights();
  analyse.mockReset().mockImplementation(async ({ text }: AnalysisRequest) => ({
    language: 'fr',
    mentions: text.includes('Alger') ? [makePlace(text, 'Alger')] : [],
  }));
  history.replaceState(null, '', '/monde/2022/04/05/manoeuvres');
  document.body.innerHTML = NEWS;
});
afterEach(() => {
  end();
  clearStorage();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a session', () => {
  it('reads the page and says what it read', async () => {
    await begin();
    expect(await ask('describeReading')).toMatchObject({
      state: 'read',
      news: 'sure',
      canPaint: true,
      head: { title: 'Manœuvres au désert' },
      mentions: [{ canonical: 'Alger', words: 'Alger' }],
    });
    expect(wordsPainted()).toEqual(['Alger']);
  });

  it('has the same text analysed again when asked, and shows what it says now', async () => {
    await begin();
    analyse.mockImplementation(async ({ text }) => ({
      language: 'fr',
      mentions: [makePlace(text, 'désert')],
      published: '2024-11-05',
    }));
    await ask('analyseAgain');
    expect(await ask('describeReading')).toMatchObject({ head: { published: { value: '2024-11-05', source: 'reader' } } });
    expect(await ask('getDraft')).toMatchObject({ published: { value: '2022-04-05', source: 'address' } });
    expect(wordsPainted()).toEqual(['désert']);
  });

  it('keeps that some words are a name, and shows what the text says now', async () => {
    vi.mocked(askFromPage.decideName).mockResolvedValue('2022-04-11T08:00:00.000Z');
    await begin();
    const { text } = (await ask('getDraft')) as { readonly text: string };
    analyse.mockImplementation(async () => ({ language: 'fr', mentions: [makePlace(text, 'désert')] }));
    const start = text.indexOf('désert');
    expect(await ask('addName', { start, end: start + 3 }, 'place')).toBe('2022-04-11T08:00:00.000Z');
    const decision = { words: 'désert', verdict: { type: 'add', kind: 'place' }, scope: 'article', address: location.href };
    expect(askFromPage.decideName).toHaveBeenCalledWith(decision);
    expect(wordsPainted()).toEqual(['désert']);
  });

  it('keeps nothing where no words are', async () => {
    await begin();
    expect(await answerTo('addName', { start: 0, end: 0 }, 'place')).toMatchObject({ ok: false, name: 'NotAName' });
  });

  it('steps on from the same mark after names before it went', async () => {
    analyse.mockImplementation(async ({ text }) => ({
      language: 'fr',
      mentions: [makePlace(text, 'Manœuvres'), makePlace(text, 'désert'), makePlace(text, 'Alger')],
    }));
    await begin();
    expect(await wordsSteppedTo(1, 1)).toEqual(['Manœuvres', 'désert']);
    analyse.mockImplementation(async ({ text }) => ({
      language: 'fr',
      mentions: [makePlace(text, 'désert'), makePlace(text, 'Alger')],
    }));
    await ask('analyseAgain');
    expect(await wordsSteppedTo(1)).toEqual(['Alger']);
  });

  it('shows nothing where the reader wants quiet', async () => {
    await changeSettings((settings) => ({ ...settings, quietSites: ['localhost'] }));
    await begin();
    expect(await ask('describeReading')).toEqual({ state: 'quiet' });
    expect(registry.size).toBe(0);
  });

  it('falls quiet when the reader says so, and does not care for other sites', async () => {
    await begin();
    await changeSettings((settings) => ({ ...settings, quietSites: ['journal.example'] }));
    await settle();
    expect(analyse).toHaveBeenCalledTimes(1);
    await changeSettings((settings) => ({ ...settings, quietSites: ['localhost'] }));
    await settle();
    expect(await ask('describeReading')).toEqual({ state: 'quiet' });
    expect(registry.size).toBe(0);
  });

  it('marks less sure names only while the reader wants them, without a new analysis, and steps to what is marked', async () => {
    analyse.mockImplementation(async ({ text }) => ({
      language: 'fr',
      mentions: [makePlace(text, 'Manœuvres', { confidence: 0.4 }), makePlace(text, 'Alger')],
    }));
    await begin();
    expect(wordsPainted()).toEqual(['Alger']);
    expect(await ask('describeReading')).toMatchObject({ mentions: [{ confidence: 0.4 }, { canonical: 'Alger' }] });
    expect(await wordsSteppedTo(1, 1)).toEqual(['Alger', 'Alger']);
    await changeSettings((settings) => ({ ...settings, showsLessSure: true }));
    await settle();
    expect(wordsPainted().toSorted()).toEqual(['Alger', 'Manœuvres']);
    expect(await wordsSteppedTo(1, -1, -1)).toEqual(['Manœuvres', 'Alger', 'Manœuvres']);
    await changeSettings((settings) => ({ ...settings, showsLessSure: false }));
    await settle();
    expect(wordsPainted()).toEqual(['Alger']);
    expect(analyse).toHaveBeenCalledTimes(1);
  });

  it('takes kinds from the page and gives them back, without a new analysis, and a mention keeps its number', async () => {
    analyse.mockImplementation(async ({ text }) => ({
      language: 'fr',
      mentions: [makePlace(text, 'Manœuvres', { kind: 'event' }), makePlace(text, 'Alger')],
    }));
    await begin();
    await changeSettings((settings) => ({ ...settings, hiddenKinds: ['event'] }));
    await settle();
    expect(wordsPainted()).toEqual(['Alger']);
    expect(await ask('describeReading')).toMatchObject({ mentions: [{ kind: 'event' }, { canonical: 'Alger' }] });
    expect(await wordsSteppedTo(1, 1)).toEqual(['Alger', 'Alger']);
    await changeSettings((settings) => ({ ...settings, hiddenKinds: [] }));
    await settle();
    expect(wordsPainted().toSorted()).toEqual(['Alger', 'Manœuvres']);
    expect(analyse).toHaveBeenCalledTimes(1);
  });

  it('marks nothing until the reader asks, from our own pages or by the next mark, and goes by the settings again once they change', async () => {
    await changeSettings((settings) => ({ ...settings, density: 'asked' }));
    await begin();
    expect(registry.size).toBe(0);
    expect(await ask('describeReading')).toMatchObject({ areMarked: false, mentions: [{ words: 'Alger' }] });
    await ask('showMarks', true);
    expect(wordsPainted()).toEqual(['Alger']);
    expect(await ask('describeReading')).toMatchObject({ areMarked: true });
    await ask('showMarks', false);
    expect(registry.size).toBe(0);
    expect(await wordsSteppedTo(1)).toEqual(['Alger']);
    expect(wordsPainted()).toContain('Alger');
    await changeSettings((settings) => ({ ...settings, quietLanguages: ['fr'] }));
    await settle();
    expect(await ask('describeReading')).toMatchObject({ areMarked: false });
    await changeSettings((settings) => ({ ...settings, density: 'all', quietLanguages: [] }));
    await settle();
    expect(await ask('describeReading')).toMatchObject({ areMarked: true });
    expect(analyse).toHaveBeenCalledTimes(1);
  });

  it('forgets what was asked of the marks when the page goes to another address', async () => {
    await changeSettings((settings) => ({ ...settings, density: 'asked' }));
    await begin();
    await ask('showMarks', true);
    history.pushState(null, '', '/monde/2022/04/06/autre');
    document.body.append(document.createElement('hr'));
    await settle();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await ask('describeReading')).toMatchObject({ areMarked: false });
  });

  // Guard: how long the page was left alone is counted by `performance.now`, which no clock that is set changes.
  it('reads a page again that has changed although the clock was set back by a day', async () => {
    await begin();
    vi.setSystemTime(Date.now() - 24 * 60 * 60 * 1000);
    (document.querySelector('#first') ?? document.body).textContent = 'À Oran, non à Alger.';
    await settle();
    await settle();
    expect(analyse).toHaveBeenCalledTimes(2);
  });

  it('begins with less sure names where the reader wants them', async () => {
    await changeSettings((settings) => ({ ...settings, showsLessSure: true }));
    analyse.mockImplementation(async ({ text }) => ({
      language: 'fr',
      mentions: [makePlace(text, 'Alger', { confidence: 0.4 })],
    }));
    await begin();
    expect([...registry.keys()]).toEqual(['reperes-unsure-place']);
  });

  it('reads nothing of a page that is no article, unless the reader wants it', async () => {
    document.body.innerHTML = makeProse(900);
    await begin();
    expect(await ask('describeReading')).toEqual({ state: 'noArticle' });
    expect(analyse).not.toHaveBeenCalled();
    await ask('readAnyway');
    expect(await ask('describeReading')).toMatchObject({ state: 'read', news: 'no' });
  });

  it('has the text analysed again when it changed', async () => {
    await begin();
    document.querySelector('article')?.insertAdjacentHTML('beforeend', makeProse(400).replace('Les', 'Tous les'));
    await settle();
    expect(analyse).toHaveBeenCalledTimes(2);
    expect(wordsPainted()).toEqual(['Alger']);
  });

  it('paints anew, without a new analysis, when the page builds the same words from new nodes', async () => {
    await begin();
    const paragraph = document.querySelector('#first');
    paragraph?.replaceWith(paragraph.cloneNode(true));
    await settle();
    expect(analyse).toHaveBeenCalledTimes(1);
    expect(wordsPainted()).toEqual(['Alger']);
    expect(rangesPainted().every(({ startContainer }) => startContainer.isConnected)).toBe(true);
  });

  it('paints anew when the page has cleared the marks', async () => {
    await begin();
    registry.clear();
    document.body.append('publicité');
    await settle();
    expect(wordsPainted()).toEqual(['Alger']);
  });

  it('leaves a changing page alone whose article stays as it is', async () => {
    await begin();
    const createHTMLDocument = vi.spyOn(document.implementation, 'createHTMLDocument');
    for (let second = 0; second < 30; second += 1) {
      document.body.append('publicité');
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(createHTMLDocument).not.toHaveBeenCalled();
  });

  it('takes its marks away when the page turns into one that is no article, at another address', async () => {
    await begin();
    history.pushState(null, '', '/');
    document.body.innerHTML = makeProse(900);
    await settle();
    expect(await ask('describeReading')).toEqual({ state: 'noArticle' });
    expect(registry.size).toBe(0);
  });

  it('leaves the page as it was when it ends', async () => {
    const before = document.documentElement.outerHTML;
    await begin();
    end();
    await settle();
    expect(registry.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(browser.runtime.onMessage.listeners.size).toBe(0);
    document.body.append('publicité');
    await settle();
    expect(analyse).toHaveBeenCalledTimes(1);
  });

  it('paints nothing that was still on its way when it ended', async () => {
    analyse.mockImplementation(async ({ text }) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return { language: 'fr', mentions: [makePlace(text, 'Alger')] };
    });
    end = startSession(document);
    await vi.advanceTimersByTimeAsync(100);
    end();
    await settle();
    expect(analyse).toHaveBeenCalledTimes(1);
    expect(registry.size).toBe(0);
  });
});

async function begin(): Promise<void> {
  end = startSession(document);
  await ask('describeReading');
}

/** The words that flash after each step. */
async function wordsSteppedTo(...directions: readonly number[]): Promise<(string | undefined)[]> {
  // The page that jsdom shows has no height to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  const words: (string | undefined)[] = [];
  for (const direction of directions) {
    await ask('stepToMark', direction);
    const [range] = registry.get('reperes-current')?.ranges ?? [];
    words.push(range && wordsOf(range));
  }
  await settle();
  return words;
}

async function ask(question: string, ...values: readonly unknown[]): Promise<unknown> {
  return (await answerTo(question, ...values))?.value;
}

async function answerTo(question: string, ...values: readonly unknown[]): Promise<{ readonly value?: unknown } | undefined> {
  const answer = send({ ask: question, values }, OWN_PAGE) as Promise<{ readonly value?: unknown } | undefined>;
  // A reading takes several tasks of the page.
  await vi.advanceTimersByTimeAsync(100);
  return answer;
}

/** Longer than a burst and than the patience between two readings. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(8_000);
}

function rangesPainted(): StaticRangeInit[] {
  return [...registry.values()].flatMap(({ ranges }) => ranges);
}

function wordsPainted(): string[] {
  return rangesPainted().map(wordsOf);
}

function wordsOf({ startContainer, startOffset, endOffset }: StaticRangeInit): string {
  return (startContainer as Text).data.slice(startOffset, endOffset);
}
