// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntityMention } from '../../src/model/mention';
import type { ListedMention } from '../../src/model/reading';
import { changeSettings, readSettings } from '../../src/platform/settings-storage';
import { Mentions } from '../../src/ui/tab/Mentions';
import { browser, clearStorage } from '../support/fake-browser';
import { makePlace } from '../support/make-article';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const TEXT = 'Oran, Alger, Tunis';
const UNSURE = { confidence: 0.4 };

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
});

describe('the mentions of an article', () => {
  it('leave out the less sure names, and say how many there are', () => {
    const { container } = show([place('Oran', UNSURE), place('Alger'), place('Tunis', UNSURE)]);
    expect(namesIn(container)).toEqual(['Alger']);
    expect(countsIn(container)).toEqual(['count_place_one 1']);
    expect(switchIn(container)?.closest('label')?.textContent).toBe('showLessSure 2');
    expect(switchIn(container)?.checked).toBe(false);
  });

  it('are counted once each, however often they are named', () => {
    const { container } = show([place('Oran'), place('Alger'), place('Oran')]);
    expect(countsIn(container)).toEqual(['count_place_other 2']);
  });

  it('show all of them once the reader wants them, and keep that for every article', async () => {
    const { container } = show([place('Oran', UNSURE), place('Alger')]);
    fireEvent.click(switchIn(container) ?? container);
    await vi.waitFor(() => expect(namesIn(container)).toEqual(['Oran', 'Alger']));
    expect(countsIn(container)).toEqual(['count_place_other 2']);
    const [unsure, sure] = [...container.querySelectorAll('.mentions .soft')].map(({ textContent }) => textContent);
    expect([unsure, sure]).toEqual(['kind_place · lessSure', 'kind_place']);
    expect((await readSettings()).showsLessSure).toBe(true);
    fireEvent.click(switchIn(container) ?? container);
    await vi.waitFor(() => expect(namesIn(container)).toEqual(['Alger']));
    expect((await readSettings()).showsLessSure).toBe(false);
  });

  it('lead to a name by its number among all of them', () => {
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true });
    const { container } = show([place('Oran', UNSURE), place('Alger')]);
    fireEvent.click(container.querySelector('ol button') ?? container);
    expect(sendMessage).toHaveBeenCalledWith(7, { ask: 'showMention', values: [1] }, { frameId: 0 });
  });

  it('are of one kind only while the reader wants that, and keep their numbers', async () => {
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true });
    const { container } = show([place('Oran'), place('Alger', { kind: 'organisation' }), place('Tunis')]);
    fireEvent.click(countOf(container, 'count_organisation'));
    await vi.waitFor(() => expect(namesIn(container)).toEqual(['Alger']));
    expect(countsIn(container)).toEqual(['count_place_other 2', 'count_organisation_one 1']);
    expect(countOf(container, 'count_organisation').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(container.querySelector('ol button') ?? container);
    expect(sendMessage).toHaveBeenCalledWith(7, { ask: 'showMention', values: [1] }, { frameId: 0 });
    fireEvent.click(countOf(container, 'count_organisation'));
    await vi.waitFor(() => expect(namesIn(container)).toEqual(['Oran', 'Alger', 'Tunis']));
  });

  it('are all listed again when the chosen kind has become hidden', async () => {
    const { container } = show([place('Oran', { ...UNSURE, kind: 'event' }), place('Alger')]);
    fireEvent.click(switchIn(container) ?? container);
    await vi.waitFor(() => expect(namesIn(container)).toEqual(['Oran', 'Alger']));
    fireEvent.click(countOf(container, 'count_event'));
    await vi.waitFor(() => expect(namesIn(container)).toEqual(['Oran']));
    fireEvent.click(switchIn(container) ?? container);
    await vi.waitFor(() => expect(namesIn(container)).toEqual(['Alger']));
  });

  it('leave out kinds that are off, and say so with the way to the settings', async () => {
    await changeSettings((settings) => ({ ...settings, hiddenKinds: ['place', 'date'] }));
    const { container } = show([place('Oran', UNSURE), place('Alger', { kind: 'organisation' }), place('Tunis')]);
    await vi.waitFor(() => expect(namesIn(container)).toEqual(['Alger']));
    expect(countsIn(container)).toEqual(['count_organisation_one 1']);
    const said = [...container.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith('hiddenKindsHere'));
    expect(said?.textContent).toBe('hiddenKindsHere kinds_place openSettings');
    expect(said?.querySelector('a')?.getAttribute('href')).toMatch(/options\/index\.html#marks$/);
    expect(switchIn(container)).toBeNull();
  });

  it('have their marks taken from the page and put back by a switch', async () => {
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true });
    const { container } = show([place('Alger')]);
    const marks = (): HTMLInputElement | null => switchIn(container, /^showMarksHere$/);
    expect(marks()?.checked).toBe(true);
    fireEvent.click(marks() ?? container);
    await vi.waitFor(() => expect(marks()?.checked).toBe(false));
    fireEvent.click(marks() ?? container);
    await vi.waitFor(() => expect(marks()?.checked).toBe(true));
    expect(sendMessage.mock.calls.map(([, message]) => message)).toEqual([
      { ask: 'showMarks', values: [false] },
      { ask: 'showMarks', values: [true] },
    ]);
  });

  it('have no switch where nothing is less sure', () => {
    expect(switchIn(show([place('Alger')]).container)).toBeNull();
  });

  it('keep the switch where it is on, even with nothing less sure in the article', async () => {
    await changeSettings((settings) => ({ ...settings, showsLessSure: true }));
    const { container } = show([place('Alger')]);
    await vi.waitFor(() => expect(switchIn(container)?.checked).toBe(true));
  });
});

function show(mentions: readonly ListedMention[]) {
  return render(<Mentions tabId={7} mentions={mentions} areMarked language="fr" />);
}

function place(name: string, written: Partial<EntityMention> = {}): ListedMention {
  return { ...makePlace(TEXT, name, written), words: name };
}

function namesIn(container: Element): (string | null)[] {
  return [...container.querySelectorAll('.mentions [lang=fr]')].map(({ textContent }) => textContent);
}

function countsIn(container: Element): (string | null)[] {
  return [...container.querySelectorAll('.counts li')].map(({ textContent }) => textContent);
}

function countOf(container: Element, words: string): Element {
  const buttons = [...container.querySelectorAll('.counts button')];
  return buttons.find(({ textContent }) => textContent?.startsWith(words)) ?? container;
}

function switchIn(container: Element, label = /^showLessSure/): HTMLInputElement | null {
  const all = [...container.querySelectorAll<HTMLInputElement>('input[role=switch]')];
  return all.find((one) => label.test(one.closest('label')?.textContent ?? '')) ?? null;
}
