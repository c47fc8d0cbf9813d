// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SelectionBar } from '../../../src/content/annotations/SelectionBar';
import { DEFAULT_LABELS } from '../../../src/model/label';
import type { EntityKind } from '../../../src/model/mention';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const TOOLS = [
  'markWith label_important',
  'markWith label_agree',
  'markWith label_doubt',
  'markWith label_quote',
  'markWith label_follow',
  'markWithNote',
  'copyCitation',
  'itsAName',
];

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the bar beside selected words', () => {
  it('is a toolbar whose buttons have names', () => {
    const { bar, names } = show();
    expect(bar.getAttribute('role')).toBe('toolbar');
    expect(bar.getAttribute('aria-label')).toBe('selectionBar');
    expect(names()).toEqual(TOOLS);
  });

  it('does not take the focus when it comes, nor the selection when it is pressed', () => {
    const { bar, button } = show();
    expect(bar.contains(document.activeElement)).toBe(false);
    expect(fireEvent.mouseDown(button('markWithNote'))).toBe(false);
  });

  it('marks with a label, with a note, and copies', () => {
    const { button, deeds } = show();
    fireEvent.click(button('markWith label_doubt'));
    expect(deeds.onMark.mock.calls).toEqual([['doubt']]);
    fireEvent.click(button('markWithNote'));
    expect(deeds.onNote).toHaveBeenCalledOnce();
    fireEvent.click(button('copyCitation'));
    expect(deeds.onCopy).toHaveBeenCalledOnce();
  });

  it('is one stop of the Tab key, which is where the reader last was', () => {
    const { bar, button } = show();
    const stops = () => [...bar.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([button('markWith label_important')]);
    button('markWith label_important').focus();
    key('ArrowRight');
    expect(document.activeElement).toBe(button('markWith label_agree'));
    expect(stops()).toEqual([button('markWith label_agree')]);
  });

  it('is walked by arrow keys in a circle, by Home and End', () => {
    const { button } = show();
    button('markWith label_important').focus();
    expect(key('ArrowLeft')).toBe('itsAName');
    expect(key('ArrowRight')).toBe('markWith label_important');
    expect(key('End')).toBe('itsAName');
    expect(key('Home')).toBe('markWith label_important');
    expect(key('ArrowDown')).toBe('markWith label_important');
  });

  it('is walked the other way where one reads from the right', () => {
    const { button } = show();
    vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({ direction: 'rtl' } as CSSStyleDeclaration);
    button('markWith label_important').focus();
    expect(key('ArrowLeft')).toBe('markWith label_agree');
  });

  it('closes by Escape, which the page does not see', () => {
    const { container, button, deeds } = show();
    const onKey = vi.fn();
    container.addEventListener('keydown', onKey);
    fireEvent.keyDown(button('markWithNote'), { key: 'Escape' });
    expect(deeds.onClose).toHaveBeenCalledOnce();
    expect(onKey).not.toHaveBeenCalled();
  });
});

describe('the menu of kinds', () => {
  it('opens with the focus on its first entry, and is walked up and down', async () => {
    const { bar, button } = show();
    expect(button('itsAName').getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button('itsAName'));
    expect(button('itsAName').getAttribute('aria-expanded')).toBe('true');
    expect([...bar.querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent)).toEqual([
      'kind_person',
      'kind_place',
      'kind_organisation',
      'kind_event',
      'kind_other',
    ]);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('kind_person'));
    key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('kind_place');
    key('ArrowRight');
    expect(document.activeElement?.textContent).toBe('kind_place');
  });

  it('adds a name of the kind that is chosen', () => {
    const { bar, button, deeds } = show();
    fireEvent.click(button('itsAName'));
    fireEvent.click(bar.querySelector('[role=menuitem][data-kind=event]') ?? bar);
    expect(deeds.onAddName.mock.calls).toEqual([['event']]);
  });

  it.each(['Escape', 'Tab'])('closes by %s and leads back to its button; the bar stays', async (name) => {
    const { bar, button, deeds } = show();
    fireEvent.click(button('itsAName'));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('kind_person'));
    key(name);
    expect(bar.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(button('itsAName'));
    expect(deeds.onClose).not.toHaveBeenCalled();
  });
});

function show() {
  const deeds = {
    onMark: vi.fn<(id: string) => void>(),
    onNote: vi.fn(),
    onCopy: vi.fn(),
    onAddName: vi.fn<(kind: EntityKind) => void>(),
    onClose: vi.fn(),
  };
  const { container } = render(<SelectionBar labels={DEFAULT_LABELS} {...deeds} />);
  const bar = container.querySelector('.bar');
  if (!bar) throw new Error('There is no bar.');
  const button = (name: string): HTMLButtonElement => {
    const found = bar.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`);
    if (!found) throw new Error(`There is no button "${name}".`);
    return found;
  };
  const names = () => [...bar.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'));
  return { container, bar, button, names, deeds };
}

/** Presses a key where the focus is, and gives the name of what has it then. */
function key(name: string): string | null {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
  return document.activeElement?.getAttribute('aria-label') ?? null;
}
