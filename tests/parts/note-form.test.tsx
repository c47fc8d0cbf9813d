// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotationFields } from '../../src/model/annotation';
import { NoteForm } from '../../src/parts/NoteForm';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

beforeEach(() => vi.useFakeTimers());

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what is written', () => {
  it('is kept by the button, and the form says so', async () => {
    const { onSave, write, press, status } = show();
    write('Un mot.');
    press('saveNote');
    await settle();
    expect(onSave.mock.calls).toEqual([[{ note: 'Un mot.' }]]);
    expect(status()).toBe('noteSaved');
  });

  it.each(['ctrlKey', 'metaKey'])('is kept by Enter with %s, and not by Enter alone', async (modifier) => {
    const { onSave, write, field } = show();
    write('Un mot.');
    fireEvent.keyDown(field(), { key: 'Enter' });
    await settle();
    expect(onSave).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: 'Enter', [modifier]: true });
    await settle();
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('is kept 800 ms after the last key, not before', async () => {
    const { onSave, write } = show();
    write('Un');
    await vi.advanceTimersByTimeAsync(700);
    write('Un mot');
    await vi.advanceTimersByTimeAsync(799);
    expect(onSave).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onSave.mock.calls).toEqual([[{ note: 'Un mot' }]]);
  });

  it('is kept when the focus leaves the form, not when it moves within', async () => {
    const { container, onSave, write, field, tagField } = show();
    write('Un mot.');
    leave(field(), tagField());
    await settle();
    expect(onSave).not.toHaveBeenCalled();
    leave(field(), container);
    await settle();
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('is kept at once when the form goes, and so is a tag that was half typed', async () => {
    const { onSave, write, type, unmount } = show();
    write('Un mot.');
    type('presse');
    unmount();
    expect(onSave.mock.calls).toEqual([[{ note: 'Un mot.' }]]);
    await settle();
    expect(onSave.mock.calls.slice(1)).toEqual([[{ tags: ['presse'] }]]);
  });

  it.each([
    ['pagehide', () => dispatchEvent(new Event('pagehide'))],
    ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('is given away while %s runs, for after that nothing does', (_, happen) => {
    const { onSave, write } = show();
    write('Un mot.');
    happen();
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('is kept at once when it is nothing but a tag that was half typed as the form went', () => {
    const { onSave, type, unmount } = show();
    type('presse');
    unmount();
    expect(onSave.mock.calls).toEqual([[{ tags: ['presse'] }]]);
  });

  it('is kept when it is written in the very moment that a save ends', async () => {
    for (let moments = 0; moments < 8; moments += 1) {
      const { onSave, write, press, unmount } = show();
      write('Un');
      press('saveNote');
      for (let moment = 0; moment < moments; moment += 1) await Promise.resolve();
      write('Un deux');
      press('saveNote');
      await settle();
      expect(onSave.mock.calls, `after ${moments}`).toEqual([[{ note: 'Un' }], [{ note: 'Un deux' }]]);
      unmount();
    }
  });

  it('is given away when the page goes, also while an earlier save waits for its answer', async () => {
    const { onSave, write, press } = show();
    onSave.mockImplementation(() => new Promise(() => undefined));
    write('Un');
    press('saveNote');
    write('Un mot.');
    dispatchEvent(new Event('pagehide'));
    expect(onSave.mock.calls).toEqual([[{ note: 'Un' }], [{ note: 'Un mot.' }]]);
  });

  it('is given without what did not change, and not at all when nothing did', async () => {
    const { onSave, write, press, type } = show({ note: 'Un mot.', tags: ['a'] });
    press('saveNote');
    await settle();
    expect(onSave).not.toHaveBeenCalled();
    type('b,');
    press('saveNote');
    await settle();
    expect(onSave.mock.calls).toEqual([[{ tags: ['a', 'b'] }]]);
    write('Deux mots.');
    write('Un mot.');
    press('saveNote');
    await settle();
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('is kept in order when more is written while it is being kept', async () => {
    const given: string[] = [];
    let open = (): void => undefined;
    const { onSave, write, press, field } = show();
    onSave.mockImplementation(async ({ note = '' }) => {
      given.push(note);
      if (given.length === 1) await new Promise<void>((resolve) => (open = resolve));
    });
    write('Un');
    press('saveNote');
    write('Un deux');
    press('saveNote');
    await settle();
    expect(given).toEqual(['Un']);
    open();
    await settle();
    expect(given).toEqual(['Un', 'Un deux']);
    expect(field().value).toBe('Un deux');
  });
});

describe('what comes from outside', () => {
  it('shows where the reader wrote nothing', async () => {
    const { change, field } = show({ note: 'Un' });
    change({ note: 'Deux' });
    await settle();
    expect(field().value).toBe('Deux');
  });

  it('does not take the place of words that are not kept, and is written over by them', async () => {
    const { change, field, write, onSave, tagsShown } = show({ note: 'Un', tags: ['a'] });
    write('Un et demi');
    change({ note: 'Deux', tags: ['b'] });
    await settle();
    expect(field().value).toBe('Un et demi');
    expect(tagsShown()).toEqual(['b']);
    await vi.advanceTimersByTimeAsync(800);
    expect(onSave.mock.calls).toEqual([[{ note: 'Un et demi' }]]);
  });

  it('does not bring back an earlier state of what was just kept', async () => {
    const { change, field, write, press } = show();
    write('U');
    press('saveNote');
    await settle();
    write('Un');
    press('saveNote');
    await settle();
    change({ note: 'U' });
    await settle();
    expect(field().value).toBe('Un');
    change({ note: 'Un' });
    await settle();
    change({ note: 'U' });
    await settle();
    expect(field().value).toBe('U');
  });
});

describe('when it cannot be kept', () => {
  it('says why, leaves the words and offers them for copying', async () => {
    const { container, onSave, write, type, press, field } = show();
    onSave.mockRejectedValue(Object.assign(new Error('Full.'), { name: 'StorageFull' }));
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    write('Un mot.');
    type('a,');
    press('saveNote');
    await settle();
    expect(container.querySelector('[role=alert]')?.textContent).toBe('error_StorageFull');
    expect(field().value).toBe('Un mot.');
    press('copyText');
    await settle();
    expect(writeText).toHaveBeenCalledWith('Un mot.\n\na');
    expect(container.querySelector('.note-failure [role=status]')?.textContent).toBe('copied');
    vi.unstubAllGlobals();
  });

  it('tries again with all of it', async () => {
    const { container, onSave, write, press } = show();
    onSave.mockRejectedValueOnce(new Error('No.'));
    write('Un mot.');
    press('saveNote');
    await settle();
    press('saveNote');
    await settle();
    expect(onSave.mock.calls).toEqual([[{ note: 'Un mot.' }], [{ note: 'Un mot.' }]]);
    expect(container.querySelector('[role=alert]')).toBeNull();
  });
});

it('writes at once where it is asked to', async () => {
  const { field } = show({ autoFocus: true });
  await settle();
  expect(document.activeElement).toBe(field());
});

it('names its fields', () => {
  const { container, field } = show();
  expect(container.querySelector(`label[for="${field().id}"]`)?.textContent).toBe('note');
  expect(container.querySelector(`#${field().getAttribute('aria-describedby')}`)?.textContent).toBe('noteHint');
  expect(field().getAttribute('spellcheck')).toBe('true');
});

interface Shown {
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly autoFocus?: boolean;
}

function show(first: Shown = {}) {
  const onSave = vi.fn<(fields: Partial<AnnotationFields>) => Promise<void>>(async () => undefined);
  const form = (shown: Shown) => (
    <NoteForm note="" tags={[]} {...first} {...shown} suggestTags={async () => []} onSave={onSave} />
  );
  const { container, rerender, unmount } = render(form({}));
  const field = (): HTMLTextAreaElement => find(container, 'textarea');
  const tagField = (): HTMLInputElement => find(container, 'input');
  return {
    container,
    unmount,
    onSave,
    field,
    tagField,
    change: (shown: Shown) => rerender(form(shown)),
    write: (note: string) => fireEvent.input(field(), { target: { value: note } }),
    type: (typed: string) => fireEvent.input(tagField(), { target: { value: typed } }),
    press: (words: string) => fireEvent.click(buttonOf(container, words)),
    status: () => container.querySelector('.note-end [role=status]')?.textContent,
    tagsShown: () => [...container.querySelectorAll('.tags > ul bdi')].map(({ textContent }) => textContent),
  };
}

function find<T extends Element>(container: Element, selector: string): T {
  const element = container.querySelector<T>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

function buttonOf(container: Element, words: string): HTMLButtonElement {
  const button = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  return button;
}

/** The testing library has no such event. */
function leave(from: Element, to: EventTarget): void {
  fireEvent(from, new FocusEvent('focusout', { bubbles: true, relatedTarget: to }));
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(20);
}
