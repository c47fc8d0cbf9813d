// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChangedSince } from '../../src/ui/tab/ChangedSince';
import { browser } from '../support/fake-browser';
import { makeFound } from '../support/fake-library';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const { article } = makeFound('a', 'Thé');

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a page that reads otherwise than it was saved', () => {
  it('goes on leading to what changed when the news of its being kept comes', async () => {
    let has = true;
    const asked = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
      const { ask } = message as { readonly ask: string };
      return { ok: true, value: ask === 'hasChanged' ? has : article };
    });
    const { container, findByText, rerender } = render(<ChangedSince tabId={7} saved={article} />);
    fireEvent.click(await findByText('saveNewText'));
    await findByText('seeWhatChanged');
    has = false;
    rerender(<ChangedSince tabId={7} saved={{ ...article, savedAt: '2022-04-12T08:00:00.000Z' }} />);
    await vi.waitFor(() =>
      expect(asked.mock.calls.filter(([message]) => (message as { readonly ask: string }).ask === 'hasChanged')).toHaveLength(2),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(container.textContent).toContain('seeWhatChanged');
  });

  it('says nothing while it reads the same', async () => {
    const asked = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: false });
    const { container } = render(<ChangedSince tabId={7} saved={article} />);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(container.textContent).toBe('');
  });
});
