// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SelectionBarSwitch } from '../../src/ui/options/SelectionBarSwitch';
import { Doubts } from '../../src/ui/tab/Doubts';
import { MarkRow } from '../../src/ui/tab/MarkRow';
import { MarkSelectionButton } from '../../src/ui/tab/MarkSelectionButton';
import { MentionList } from '../../src/ui/tab/MentionList';
import { browser, clearStorage } from '../support/fake-browser';
import { makeMark } from '../support/make-annotation';
import { makeDate, makePlace } from '../support/make-article';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const { commands } = browser;
const TEXT = 'Oran, le 31 février';
const PLACE = { ...makePlace(TEXT, 'Oran'), words: 'Oran' };
const DATE = {
  ...makeDate(TEXT, 'le 31 février', '', { warnings: [{ code: 'range-reversed', from: '2', to: '1' }] }),
  words: 'le 31 février',
};
const MARK = { ...makeMark(TEXT, 'Oran'), state: 'found' as const, words: 'Oran' };

let leave: () => void;

beforeEach(() => {
  leave = vi.spyOn(globalThis, 'close').mockReturnValue(undefined);
});

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
  Object.assign(browser, { commands });
});

describe('the popup, which covers the page of a phone', () => {
  it.each([
    ['a mention', () => <MentionList tabId={7} mentions={[PLACE]} isShown={() => true} language="fr" />, /Oran/],
    ['a doubt', () => <Doubts tabId={7} mentions={[DATE]} language="fr" />, /31 février/],
    ['a mark', () => <MarkRow tabId={7} mark={MARK} labels={[]} language="fr" run={() => undefined} />, /^“?Oran/],
    ['the card of a mark', () => <MarkRow tabId={7} mark={MARK} labels={[]} language="fr" run={() => undefined} />, /openMark/],
  ])('goes once it has led to %s, and stays where there is room for both', async (_, part, name) => {
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true });
    render(part());
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(leave).not.toHaveBeenCalled();
    onPhone();
    fireEvent.click(screen.getByRole('button', { name }));
    await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('stays where the page has gone', async () => {
    onPhone();
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage');
    render(<MentionList tabId={7} mentions={[PLACE]} isShown={() => true} language="fr" />);
    fireEvent.click(screen.getByRole('button'));
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
    await new Promise((resolve) => setTimeout(resolve));
    expect(leave).not.toHaveBeenCalled();
  });

  it('marks what is selected, which no key and no menu does there, and goes, or says that nothing is', async () => {
    render(<MarkSelectionButton tabId={7} />);
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    onPhone();
    let isMarked = false;
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => ({ ok: true, value: isMarked }));
    render(<MarkSelectionButton tabId={7} />);
    fireEvent.click(screen.getByText('markSelection'));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('nothingSelected'));
    expect(leave).not.toHaveBeenCalled();
    isMarked = true;
    fireEvent.click(screen.getByText('markSelection'));
    await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
    expect(sendMessage).toHaveBeenLastCalledWith(7, { ask: 'markSelection', values: [] }, { frameId: 0 });
  });

  it('is what the settings name as the other way to mark', () => {
    onPhone();
    const { container } = render(<SelectionBarSwitch />);
    expect(container.textContent).toContain('selectionBarWhyOnPhone markSelection');
  });
});

function onPhone(): void {
  Reflect.deleteProperty(browser, 'commands');
}
