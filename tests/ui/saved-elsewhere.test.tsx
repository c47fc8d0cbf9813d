// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SavedHere } from '../../src/model/same-article';
import { SavedElsewhere } from '../../src/ui/tab/SavedElsewhere';
import { browser } from '../support/fake-browser';
import { makeArticle } from '../support/make-article';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const ARTICLE = makeArticle({ id: 'a', address: 'https://www.journal.example/a' });
const HEAD = { ...ARTICLE, address: 'https://m.journal.example/b' };

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('an article under another address', () => {
  it.each([
    [{ how: 'merged', article: ARTICLE, because: 'text' }, 'savedElsewhere journal.example/a', 'notTheSame', 'partTab'],
    [{ how: 'perhaps', article: ARTICLE }, 'perhapsSaved journal.example/a', 'theSame', 'joinTab'],
    [{ how: 'parted', article: ARTICLE }, 'keptApart journal.example/a', 'theSame', 'joinTab'],
  ] as const)('is told when it is %o, and the reader decides', async (found, sentence, label, question) => {
    const asked = answer(found);
    const onChange = vi.fn<() => void>();
    const { container } = render(<SavedElsewhere tabId={7} head={HEAD} onChange={onChange} />);
    await vi.waitFor(() => expect(container.querySelector('[role="status"]')?.textContent).toBe(sentence));
    const button = container.querySelector('button') ?? container;
    expect(button.textContent).toBe(label);
    fireEvent.click(button);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    expect(asked).toHaveBeenCalledWith({ ask: question, values: [7, 'a'] });
  });

  it.each([null, { how: 'read', article: ARTICLE } as const])('is no matter when it is %o', async (found) => {
    const asked = answer(found);
    const { container } = render(<SavedElsewhere tabId={7} head={HEAD} onChange={() => undefined} />);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(container.textContent).toBe('');
  });

  it('says why when the disk is full', async () => {
    const asked = answer({ how: 'perhaps', article: ARTICLE });
    const { container } = render(<SavedElsewhere tabId={7} head={HEAD} onChange={() => undefined} />);
    await vi.waitFor(() => expect(container.querySelector('button')).not.toBeNull());
    asked.mockResolvedValue({ ok: false, name: 'StorageFull', message: 'Full.' });
    fireEvent.click(container.querySelector('button') ?? container);
    await vi.waitFor(() => expect(container.querySelector('[role="alert"]')?.textContent).toBe('error_StorageFull'));
  });
});

function answer(found: SavedHere | null) {
  return vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: found });
}
