// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { askBackground } from '../../src/messages/ask';
import type { ReadingState } from '../../src/model/reading';
import type { Tabs } from '../../src/platform/browser';
import { useTab, type TabSource } from '../../src/ui/tab/use-tab';
import { browser, OWN_PAGE, send } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const readTab = vi.fn<typeof askBackground.readTab>();
/** The tab that is found, and what tells that it may be another. */
let tab: Partial<Tabs.Tab>;
let onChange: () => void;
const SOURCE: TabSource = {
  find: async () => tab as Tabs.Tab,
  read: readTab,
  follow: (listener) => void (onChange = listener),
};

afterEach(cleanup);
beforeEach(() => {
  tab = { id: 7, url: 'https://journal.example/a' };
  readTab.mockReset().mockResolvedValue({ state: 'noArticle' });
});

it.each(['annotationsChanged', 'readingChanged'])('hears of %s while the tab is being read, and reads it again', async (news) => {
  const answer = readLater();
  const { container } = render(<View />);
  await vi.waitFor(() => expect(readTab).toHaveBeenCalledTimes(1));
  await send({ news }, OWN_PAGE);
  await vi.waitFor(() => expect(readTab).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(container.textContent).toBe('noArticle'));
  answer({ state: 'quiet' });
  await nextTask();
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

it('asks again when the background is killed over the question', async () => {
  readTab.mockRejectedValueOnce(new Error('The message port closed.'));
  const { container } = render(<View />);
  await vi.waitFor(() => expect(container.textContent).toBe('noArticle'));
  expect(readTab).toHaveBeenCalledTimes(2);
});

describe('a tab that is followed', () => {
  it.each([{ id: 8, url: 'https://journal.example/a' }, { id: 7, url: 'https://journal.example/b' }, { id: 7 }])(
    'is shown no more while another or its next page is read: %o',
    async (next) => {
      const { container } = await showRead();
      const answer = readLater();
      tab = next;
      onChange();
      await vi.waitFor(() => expect(container.textContent).toBe('waiting'));
      answer({ state: 'quiet' });
      await vi.waitFor(() => expect(container.textContent).toBe('quiet'));
    },
  );

  it('stays on show while the same page is read again', async () => {
    const { container } = await showRead();
    const answer = readLater();
    tab = { id: 7, url: 'https://journal.example/a#bas' };
    onChange();
    await nextTask();
    expect(container.textContent).toBe('noArticle');
    answer({ state: 'quiet' });
    await vi.waitFor(() => expect(container.textContent).toBe('quiet'));
  });

  it('is not given up while its page is being loaded', async () => {
    tab = { id: 7, status: 'loading' };
    readTab.mockRejectedValue(Object.assign(new Error('Gone.'), { name: 'PageNotReadable' }));
    const { container } = render(<View />);
    await vi.waitFor(() => expect(readTab).toHaveBeenCalledTimes(1));
    await nextTask();
    expect(container.textContent).toBe('waiting');
    tab = { id: 7, status: 'complete' };
    onChange();
    await vi.waitFor(() => expect(container.textContent).toBe('failed'));
  });
});

async function showRead() {
  const rendered = render(<View />);
  await vi.waitFor(() => expect(rendered.container.textContent).toBe('noArticle'));
  return rendered;
}

/** The next question is answered when the test says so. */
function readLater(): (reading: ReadingState) => void {
  let answer: (reading: ReadingState) => void = () => undefined;
  readTab.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  return (reading) => answer(reading);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function View() {
  const { view } = useTab(SOURCE);
  return <p>{view.state === 'known' ? view.reading.state : view.state}</p>;
}
