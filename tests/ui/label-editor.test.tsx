// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LABELS, type Label } from '../../src/model/label';
import { changeSettings, readSettings } from '../../src/platform/settings-storage';
import { LabelEditor } from '../../src/ui/options/LabelEditor';
import { SelectionBarSwitch } from '../../src/ui/options/SelectionBarSwitch';
import { browser, clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
});

describe('the editor of labels', () => {
  it('shows each label with its name, its look and fields for them', () => {
    const { container } = render(<LabelEditor />);
    const [row] = container.querySelectorAll('li');
    expect(container.querySelectorAll('li')).toHaveLength(5);
    expect(row?.querySelector('legend')?.textContent?.trim()).toBe('label_important');
    const [name, colour, line] = [...(row?.querySelectorAll<HTMLInputElement>('input, select') ?? [])];
    expect([name?.value, name?.placeholder, colour?.value, line?.value]).toEqual(['', 'label_important', 'yellow', 'solid']);
    expect([name, colour, line].map((field) => field?.labels?.length)).toEqual([1, 1, 1]);
  });

  it.each([
    ['name', 'input', ' Essentiel ', { name: 'Essentiel' }],
    ['colour', 'select', 'pink', { colour: 'pink' }],
    ['line', 'label:last-of-type select', 'wavy', { line: 'wavy' }],
  ])('keeps another %s', async (_, selector, value, change) => {
    const { container } = render(<LabelEditor />);
    fireEvent.change(container.querySelector(`li ${selector}`) ?? container, { target: { value } });
    await vi.waitFor(async () => expect((await labels())[0]).toEqual({ ...DEFAULT_LABELS[0], ...change }));
    expect((await labels()).slice(1)).toEqual(DEFAULT_LABELS.slice(1));
  });

  it('adds a label that looks like no other, and leads to its name', async () => {
    const { container } = render(<LabelEditor />);
    press(container, 'addLabel');
    await vi.waitFor(() => expect(container.querySelectorAll('li')).toHaveLength(6));
    const [added] = (await labels()).slice(-1);
    expect(added?.name).toBe('newLabelName');
    expect(DEFAULT_LABELS.some(({ colour, line }) => colour === added?.colour && line === added.line)).toBe(false);
    expect(document.activeElement).toBe(container.querySelector('li:last-of-type input'));
    expect(container.querySelector('[role=status]')?.textContent).toBe('labelAdded newLabelName');
  });

  it('adds no thirteenth', async () => {
    await keep(Array.from({ length: 12 }, (_, number) => ({ id: `${number}`, name: 'x', colour: 'grey', line: 'solid' })));
    const { container } = render(<LabelEditor />);
    await vi.waitFor(() => expect(button(container, 'addLabel').disabled).toBe(true));
  });

  it('removes one, says so, leads on to the next, and brings it back', async () => {
    const { container } = render(<LabelEditor />);
    fireEvent.click(labelled(container, 'removeNamed label_agree'));
    await vi.waitFor(() => expect(rows(container)).toEqual(['important', 'doubt', 'quote', 'follow']));
    await vi.waitFor(() => expect(container.querySelector('[role=status]')?.textContent).toBe('labelRemoved label_agree'));
    expect(document.activeElement).toBe(labelled(container, 'removeNamed label_doubt'));
    button(container, 'undo').focus();
    press(container, 'undo');
    await vi.waitFor(() => expect(rows(container)).toEqual(DEFAULT_LABELS.map(({ id }) => id)));
    // Nothing more can be taken back.
    expect(document.activeElement?.textContent).toBe('labelsUndone');
  });

  it('does not remove the last one', async () => {
    await keep(DEFAULT_LABELS.slice(0, 1));
    const { container } = render(<LabelEditor />);
    await vi.waitFor(() => expect(rows(container)).toEqual(['important']));
    expect(labelled(container, 'removeNamed label_important').disabled).toBe(true);
  });

  it('moves one up and down, and keeps the focus on the button that was pressed', async () => {
    const { container } = render(<LabelEditor />);
    expect(labelled(container, 'moveLabelUp label_important').disabled).toBe(true);
    expect(labelled(container, 'moveLabelDown label_follow').disabled).toBe(true);
    fireEvent.click(labelled(container, 'moveLabelDown label_important'));
    await vi.waitFor(() => expect(rows(container)).toEqual(['agree', 'important', 'doubt', 'quote', 'follow']));
    await vi.waitFor(() => expect(document.activeElement).toBe(labelled(container, 'moveLabelDown label_important')));
    expect(container.querySelector('[role=status]')?.textContent).toBe('labelMoved label_important 2 5');
    fireEvent.click(labelled(container, 'moveLabelUp label_important'));
    await vi.waitFor(() => expect(rows(container)).toEqual(DEFAULT_LABELS.map(({ id }) => id)));
    // It cannot go further up: the next thing of it that takes the focus has it.
    await vi.waitFor(() => expect(document.activeElement).toBe(container.querySelector('li input')));
    fireEvent.click(labelled(container, 'moveLabelUp label_quote'));
    await vi.waitFor(() => expect(rows(container)[2]).toBe('quote'));
    await vi.waitFor(() => expect(document.activeElement).toBe(labelled(container, 'moveLabelUp label_quote')));
  });

  it('restores the first five, and undoes that too', async () => {
    const own: Label = { id: 'own', name: 'À moi', colour: 'grey', line: 'solid' };
    await keep([own]);
    const { container } = render(<LabelEditor />);
    await vi.waitFor(() => expect(rows(container)).toEqual(['own']));
    press(container, 'restoreLabels');
    await vi.waitFor(async () => expect(await labels()).toEqual(DEFAULT_LABELS));
    press(container, 'undo');
    await vi.waitFor(async () => expect(await labels()).toEqual([own]));
  });

  it('says why a change was not kept', async () => {
    const { container } = render(<LabelEditor />);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('No.'));
    press(container, 'addLabel');
    await vi.waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toBe('error_other No.'));
    expect(container.querySelector('[role=status]')?.textContent).toBe('');
  });
});

it('switches the bar beside selected words off and on', async () => {
  const { container } = render(<SelectionBarSwitch />);
  const box = container.querySelector('input');
  expect(box?.checked).toBe(true);
  fireEvent.click(box ?? container);
  await vi.waitFor(async () => expect((await readSettings()).showsSelectionBar).toBe(false));
  await vi.waitFor(() => expect(box?.checked).toBe(false));
  fireEvent.click(box ?? container);
  await vi.waitFor(async () => expect((await readSettings()).showsSelectionBar).toBe(true));
});

async function labels(): Promise<readonly Label[]> {
  return (await readSettings()).labels;
}

async function keep(all: readonly Label[]): Promise<void> {
  await changeSettings((settings) => ({ ...settings, labels: all }));
}

function rows(container: Element): (string | undefined)[] {
  return [...container.querySelectorAll('li')].map(({ dataset }) => dataset['label']);
}

function labelled(container: Element, name: string): HTMLButtonElement {
  const element = container.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`);
  if (!element) throw new Error(`Nothing is named "${name}".`);
  return element;
}

function button(container: Element, words: string): HTMLButtonElement {
  const found = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

function press(container: Element, words: string): void {
  fireEvent.click(button(container, words));
}
