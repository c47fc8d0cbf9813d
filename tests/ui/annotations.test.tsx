// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../src/model/annotation';
import type { ListedAnnotation } from '../../src/model/reading';
import { changeSettings } from '../../src/platform/settings-storage';
import { Annotations } from '../../src/ui/tab/Annotations';
import { browser, clearStorage } from '../support/fake-browser';
import { makeMark, makeNote } from '../support/make-annotation';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const ADDRESS = 'https://journal.example/a';
const TEXT = 'Les troupes sont arrivées à Béchar, puis à Oran.';
const FOUND = mark('1', 'troupes', { note: 'Combien ?\nÀ vérifier.', tags: ['armée', 'sud'] }, { state: 'found' });
const CHANGED = mark('2', 'sont arrivées', { label: 'doubt' }, { state: 'changed', words: 'arrivent' });
const ORPHAN = mark('3', 'Oran', { label: 'gone' }, { state: 'orphan' });
const ARTICLE: ListedAnnotation = { ...makeNote({ id: '4', note: 'À relire.', tags: ['presse'] }), state: 'whole' };
const SUBJECT: ListedAnnotation = {
  ...makeNote({ id: '5', note: 'Ville du Sud.', target: { type: 'subject', key: 'place:x', name: 'Béchar' } }),
  state: 'whole',
};

let asked: { readonly ask: string; readonly values: readonly unknown[] }[];
let answer: (ask: string) => unknown;

beforeEach(() => {
  asked = [];
  answer = () => ({ ok: true });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (id, question, options) => {
    expect([id, options]).toEqual([7, { frameId: 0 }]);
    const { ask, values } = question as (typeof asked)[number];
    asked.push({ ask, values });
    return answer(ask);
  });
});

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
});

describe('the list of marks', () => {
  it('counts all of the reader’s, and has those on the page apart from the orphans', () => {
    const { container } = show([FOUND, CHANGED, ORPHAN, ARTICLE, SUBJECT]);
    expect(container.querySelector('h2')?.textContent).toBe('myMarks 5');
    expect(words(container, '.annotations > ol q')).toEqual(['troupes', 'sont arrivées']);
    expect(words(container, '.orphans q')).toEqual(['Oran']);
    expect(container.querySelector('.orphans h3')?.textContent).toBe('orphanMarks');
    cleanup();
    expect(show([FOUND]).container.querySelector('.orphans')).toBeNull();
  });

  it('tells the label, the beginning of the note and the tags', () => {
    const { container } = show([FOUND, CHANGED, ORPHAN]);
    expect(words(container, '.mark .words .soft')).toEqual(['label_important · Combien ? · armée, sud', 'label_doubt']);
    expect(swatches(container)).toEqual(['yellow solid', 'red dotted', 'grey solid']);
  });

  it('shows labels as the reader made them', async () => {
    await changeSettings((settings) => ({
      ...settings,
      labels: [{ id: 'important', name: 'Essentiel', colour: 'pink', line: 'double' }],
    }));
    const { container } = show([FOUND]);
    await vi.waitFor(() => expect(swatches(container)).toEqual(['pink double']));
    expect(container.querySelector('.mark .soft')?.textContent).toContain('Essentiel');
  });

  it('tells both wordings of a mark whose text changed', () => {
    expect(words(show([FOUND, CHANGED]).container, '.changed')).toEqual(['changedTo arrivent']);
  });

  it('leads to a mark on the page, and opens the card of an orphan', () => {
    const { container } = show([FOUND, ORPHAN]);
    for (const button of container.querySelectorAll('.words')) fireEvent.click(button);
    expect(asked).toEqual([
      { ask: 'showAnnotation', values: ['1'] },
      { ask: 'openAnnotation', values: ['3'] },
    ]);
  });

  it('opens a card', () => {
    const { container } = show([FOUND]);
    fireEvent.click(labelled(container, 'openMark troupes'));
    expect(asked).toEqual([{ ask: 'openAnnotation', values: ['1'] }]);
  });

  it('lists notes on what is named, which can be deleted here', async () => {
    const { container, onChange } = show([SUBJECT]);
    expect(words(container, '.annotations > ul .words')).toEqual(['noteOn BécharVille du Sud.']);
    fireEvent.click(labelled(container, 'deleteNoteOn Béchar'));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(asked).toEqual([{ ask: 'removeAnnotation', values: ['5'] }]);
  });

  it('says what to do where there is none, and that nothing is stored in a private window', () => {
    expect(show([]).container.textContent).toContain('noMarksYet');
    cleanup();
    const { container } = show([FOUND], true);
    expect(container.textContent).not.toContain('noMarksYet');
    expect(container.textContent).toContain('marksPrivate');
  });
});

describe('deleting and undoing', () => {
  it('deletes, and offers to undo even where nothing is left', async () => {
    const { container, onChange, rerender } = show([FOUND]);
    fireEvent.click(labelled(container, 'deleteMarkNamed troupes'));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(asked).toEqual([{ ask: 'removeAnnotation', values: ['1'] }]);
    rerender([]);
    expect(undoButton(container)).toBeDefined();
  });

  it('puts the focus on the way back once the row of what was deleted is gone', async () => {
    const { container, onChange, rerender } = show([FOUND, ORPHAN]);
    pressAtFocus(labelled(container, 'deleteMarkNamed troupes'));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    rerender([ORPHAN]);
    await vi.waitFor(() => expect(document.activeElement).toBe(undoButton(container)));
  });

  it('undoes one more change at each press, and says how many, and when there is none left', async () => {
    const { container, onChange } = show([FOUND]);
    let left = 31;
    answer = (ask) => ({ ok: true, value: ask === 'undoAnnotationChange' && left-- > 0 });
    for (let press = 1; press <= 31; press += 1) {
      fireEvent.click(undoButton(container) ?? container);
      const form = press === 1 ? 'one' : 'other';
      await vi.waitFor(() => expect(status(container)).toBe(`changesUndone_${form} ${press}`));
    }
    fireEvent.click(undoButton(container) ?? container);
    await vi.waitFor(() => expect(status(container)).toBe('nothingToUndo'));
    expect(onChange).toHaveBeenCalledTimes(32);
  });

  it('has something to undo where the last was deleted before it opened', async () => {
    const ask = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: true });
    const { container } = show([]);
    await vi.waitFor(() => expect(undoButton(container)).toBeDefined());
    expect(ask.mock.calls).toEqual([[{ ask: 'canUndoSavedChange', values: [ADDRESS] }]]);
  });

  it.each([false, true])(
    'has nothing to undo where nothing is marked and no change is kept; in a private window: %s',
    async (isPrivate) => {
      const ask = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: isPrivate });
      const { container } = show([], isPrivate);
      await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(isPrivate ? 0 : 1));
      await new Promise((resolve) => setTimeout(resolve));
      expect(undoButton(container)).toBeUndefined();
    },
  );

  it('says why something could not be done', async () => {
    const { container, onChange } = show([FOUND]);
    answer = () => ({ ok: false, name: 'StorageFull', message: 'Full.' });
    fireEvent.click(labelled(container, 'deleteMarkNamed troupes'));
    await vi.waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toBe('error_StorageFull'));
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('the note on the article', () => {
  it('is tucked away until there is one', () => {
    expect(show([]).container.querySelector('details')?.open).toBe(false);
    cleanup();
    const { container } = show([ARTICLE]);
    expect(container.querySelector('details')?.open).toBe(true);
    expect(container.querySelector('textarea')?.value).toBe('À relire.');
    expect(words(container, '.tags > ul bdi')).toEqual(['presse']);
  });

  it('is kept by what changed of it', async () => {
    const { container, onChange } = show([ARTICLE]);
    fireEvent.input(container.querySelector('textarea') ?? container, { target: { value: 'Relu.' } });
    fireEvent.submit(container.querySelector('form') ?? container);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(asked).toEqual([{ ask: 'annotateArticle', values: [{ note: 'Relu.' }, ADDRESS] }]);
  });

  it.each([{ ok: false, name: 'NoArticle', message: 'Another article.' }, undefined])(
    'is kept on its own article although the tab has gone on, which answers %o',
    async (gone) => {
      answer = () => gone;
      const ask = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true });
      const { container, onChange } = show([ARTICLE]);
      fireEvent.input(container.querySelector('textarea') ?? container, { target: { value: 'Relu.' } });
      fireEvent.submit(container.querySelector('form') ?? container);
      await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
      expect(ask).toHaveBeenCalledWith({ ask: 'changeSavedAnnotation', values: [ADDRESS, '4', { note: 'Relu.' }] });
    },
  );

  it('is kept on its own article although the tab was closed, of which the browser tells in its own words', async () => {
    vi.mocked(browser.tabs.sendMessage).mockRejectedValue(new Error('No tab with id: 7.'));
    const ask = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true });
    const { container, onChange } = show([ARTICLE]);
    fireEvent.input(container.querySelector('textarea') ?? container, { target: { value: 'Relu.' } });
    fireEvent.submit(container.querySelector('form') ?? container);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(ask.mock.calls.map(([question]) => question)).toContainEqual(
      expect.objectContaining({ ask: 'changeSavedAnnotation', values: ['https://journal.example/a', '4', { note: 'Relu.' }] }),
    );
  });

  it('can be deleted where there is one', () => {
    const { container } = show([ARTICLE]);
    fireEvent.click(labelled(container, 'deleteArticleNote'));
    expect(asked).toEqual([{ ask: 'removeAnnotation', values: ['4'] }]);
    cleanup();
    expect(() => labelled(show([]).container, 'deleteArticleNote')).toThrow();
  });

  it('completes tags from all that the reader used', async () => {
    const ask = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: ['presse'] });
    const { container } = show([]);
    fireEvent.input(container.querySelector('[role=combobox]') ?? container, { target: { value: 'pr' } });
    await vi.waitFor(() => expect(words(container, '[role=option]')).toEqual(['presse']));
    expect(ask).toHaveBeenCalledWith({ ask: 'listTags', values: [] });
  });
});

function mark(
  id: string,
  marked: string,
  written: Partial<Omit<Annotation, 'target'>>,
  state: { readonly state: 'found' | 'orphan' } | { readonly state: 'changed'; readonly words: string },
): ListedAnnotation {
  return { ...makeMark(TEXT, marked, { ...written, id }), ...state };
}

function show(first: readonly ListedAnnotation[], isPrivate = false) {
  const onChange = vi.fn();
  const list = (annotations: readonly ListedAnnotation[]) => (
    <Annotations tabId={7} address={ADDRESS} annotations={annotations} language="fr" isPrivate={isPrivate} onChange={onChange} />
  );
  const { container, rerender } = render(list(first));
  return { container, onChange, rerender: (annotations: readonly ListedAnnotation[]) => rerender(list(annotations)) };
}

function words(container: Element, selector: string): (string | null)[] {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

function swatches(container: Element): string[] {
  return [...container.querySelectorAll<HTMLElement>('.swatch')].map(({ dataset }) => `${dataset['colour']} ${dataset['line']}`);
}

function labelled(container: Element, name: string): Element {
  const element = container.querySelector(`[aria-label="${name}"]`);
  if (!element) throw new Error(`Nothing is named "${name}".`);
  return element;
}

function pressAtFocus(button: Element): void {
  (button as HTMLElement).focus();
  fireEvent.click(button);
}

function undoButton(container: Element): Element | undefined {
  return [...container.querySelectorAll('button')].find(({ textContent }) => textContent === 'undoMarkChange');
}

function status(container: Element): string | null | undefined {
  return container.querySelector('.annotations > .row [role=status]')?.textContent;
}
