// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askBackground } from '../../src/messages/ask';
import { useTab } from '../../src/ui/popup/use-tab';
import { browser, OWN_PAGE, send } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/messages/ask', () => ({ askBackground: { readTab: vi.fn<typeof askBackground.readTab>() } }));
vi.mock('../../src/ui/popup/tab-at-hand', () => ({ tabAtHand: async () => ({ id: 7 }) }));

const readTab = vi.mocked(askBackground.readTab);

afterEach(cleanup);
beforeEach(() => void readTab.mockReset().mockResolvedValue({ state: 'noArticle' }));

it('hears of what changes while the tab is being read, and reads it again', async () => {
  let answer: () => void = () => undefined;
  readTab.mockReturnValueOnce(new Promise((resolve) => (answer = () => resolve({ state: 'quiet' }))));
  const { container } = render(<View />);
  await vi.waitFor(() => expect(readTab).toHaveBeenCalledTimes(1));
  await send({ news: 'annotationsChanged' }, OWN_PAGE);
  await vi.waitFor(() => expect(readTab).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(container.textContent).toBe('noArticle'));
  answer();
  await new Promise((resolve) => setTimeout(resolve));
  expect(container.textContent).toBe('noArticle');
});

it('listens no more once it is closed', async () => {
  const { unmount } = render(<View />);
  await vi.waitFor(() => expect(readTab).toHaveBeenCalledTimes(1));
  unmount();
  // Preact ends effects a moment later.
  await vi.waitFor(() => expect(browser.runtime.onMessage.listeners.size).toBe(0));
  await send({ news: 'annotationsChanged' }, OWN_PAGE);
  expect(readTab).toHaveBeenCalledTimes(1);
});

function View() {
  const { view } = useTab();
  return <p>{view.state === 'known' ? view.reading.state : view.state}</p>;
}
