// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookUp } from '../../src/model/look-up';
import { LookUpSection } from '../../src/parts/LookUpSection';
import type { LookUpDesk } from '../../src/parts/use-look-up';
import { makeLookUp, MOSCOW } from '../support/make-look-up';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

let desk: { -readonly [Name in keyof LookUpDesk]: LookUpDesk[Name] };
let allowed: () => void;

beforeEach(() => {
  desk = {
    isMeant: () => true,
    recall: vi.fn<LookUpDesk['recall']>(async () => null),
    ask: vi.fn<LookUpDesk['ask']>(async () => makeLookUp()),
    forget: vi.fn<LookUpDesk['forget']>(async () => undefined),
    openTerms: vi.fn<LookUpDesk['openTerms']>(async () => undefined),
    onAllowed: (listener) => void (allowed = listener),
  };
});
afterEach(cleanup);

describe('the part of a card for look-ups', () => {
  it('asks nobody by itself', async () => {
    show();
    await until('lookUp');
    expect(desk.ask).not.toHaveBeenCalled();
  });

  it('shows what was asked before', async () => {
    vi.mocked(desk.recall).mockResolvedValue(makeLookUp());
    show();
    await until('Moscou est la capitale');
    expect(desk.ask).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });

  it('shows the answer to a click as text, with its source, and gives it the focus', async () => {
    const container = show();
    press('lookUp');
    await until('lookUpSourceRevised fr.wikipedia.org Apr 1, 2022 Apr 11, 2022');
    expect(container.querySelector('a')?.getAttribute('href')).toBe('https://fr.wikipedia.org/wiki/Moscou');
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('looked-up'));
    expect(desk.ask).toHaveBeenCalledExactlyOnceWith(MOSCOW, null);
  });

  it('does nothing at a click that is not the reader’s', async () => {
    desk.isMeant = () => false;
    show();
    press('lookUp');
    await Promise.resolve();
    expect(desk.ask).not.toHaveBeenCalled();
  });

  it('asks for the permission, and sends what was clicked once it is given', async () => {
    vi.mocked(desk.ask).mockRejectedValueOnce(fault('LookUpNotAllowed'));
    show();
    press('lookUp');
    await until('waiting for Moscou');
    expect(desk.openTerms).toHaveBeenCalledExactlyOnceWith(MOSCOW);
    allowed();
    await until('Moscou est la capitale');
    expect(desk.ask).toHaveBeenCalledTimes(2);
  });

  it('opens no second page when another Wikipedia was allowed', async () => {
    vi.mocked(desk.ask).mockRejectedValue(fault('LookUpNotAllowed'));
    show();
    press('lookUp');
    await until('waiting for Moscou');
    allowed();
    await vi.waitFor(() => expect(desk.ask).toHaveBeenCalledTimes(2));
    await until('waiting for Moscou');
    expect(desk.openTerms).toHaveBeenCalledTimes(1);
  });

  it('sends nothing at a permission that no click waits for', async () => {
    show();
    await until('lookUp');
    allowed();
    await Promise.resolve();
    expect(desk.ask).not.toHaveBeenCalled();
  });

  it.each([
    [fault('LookUpBusy'), 'error_LookUpBusy'],
    [fault('NoAnswer'), 'lookUpStopped'],
    [fault('Interrupted'), 'lookUpStopped'],
    [new Error('message channel closed'), 'lookUpStopped'],
  ])('says in a sentence what went wrong: %s', async (error, sentence) => {
    vi.mocked(desk.ask).mockRejectedValue(error);
    show();
    press('lookUp');
    await until(sentence);
    expect(document.querySelector('[role=alert]')?.textContent).toBe(sentence);
    press('lookUp');
    expect(desk.ask).toHaveBeenCalledTimes(2);
  });

  it('has each of several meanings as a button that answers the same question', async () => {
    const answer = { found: 'several', title: 'Moscou', choices: [{ title: 'Moscou (Idaho)', description: 'ville' }] } as const;
    vi.mocked(desk.ask).mockResolvedValueOnce(makeLookUp({ answer }));
    show();
    press('lookUp');
    await until('lookUpSeveral Moscou lookUpPerhaps');
    press('Moscou (Idaho)');
    expect(desk.ask).toHaveBeenLastCalledWith(MOSCOW, 'Moscou (Idaho)');
    await until('Moscou est la capitale');
  });

  it('forgets, and can ask again', async () => {
    vi.mocked(desk.recall).mockResolvedValue(makeLookUp());
    show();
    await until('lookUpForget');
    press('lookUpForget');
    await until('lookUpSends');
    expect(desk.forget).toHaveBeenCalledWith(MOSCOW);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('lookUp'));
  });

  it('asks the other Wikipedia, by the other name, once that is chosen', async () => {
    const container = show(['fr', 'en']);
    const list = container.querySelector('select');
    if (!list) throw new Error('There is no choice.');
    list.value = 'en';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(desk.recall).toHaveBeenCalledTimes(2));
    press('lookUp');
    expect(desk.ask).toHaveBeenCalledWith({ ...MOSCOW, language: 'en', name: 'Moscow' }, null);
  });

  it('shows an answer that comes for the language that was left under no other', async () => {
    let answer: (lookUp: LookUp) => void = () => undefined;
    vi.mocked(desk.ask).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const container = show(['fr', 'en']);
    press('lookUp');
    const list = container.querySelector('select');
    if (!list) throw new Error('There is no choice.');
    list.value = 'en';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(desk.recall).toHaveBeenCalledTimes(2));
    answer(makeLookUp());
    await Promise.resolve();
    expect(container.textContent).not.toContain('capitale');
  });

  it('is not there for words that are no name', () => {
    expect(show(['fr'], 'x'.repeat(201)).textContent).toBe('');
  });
});

function show(languages: readonly ('fr' | 'en')[] = ['fr'], name = 'Moscou'): Element {
  return render(
    <LookUpSection
      languages={languages}
      kind="place"
      nameIn={(language) => (language === 'en' ? 'Moscow' : name)}
      desk={desk}
      waiting={(question) => <p>waiting for {question.name}</p>}
    />,
  ).container;
}

function until(words: string): Promise<void> {
  return vi.waitFor(() => expect(document.body.textContent).toContain(words));
}

function press(words: string): void {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words);
  if (!button) throw new Error(`There is no button ${words}.`);
  button.click();
}

function fault(name: string): Error {
  return Object.assign(new Error('No.'), { name });
}
