// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LIBRARY_HOME } from '../../src/core/library/library-place';
import type { SavedArticle } from '../../src/model/article';
import { ArticleRow } from '../../src/ui/library/list/ArticleRow';
import { SaveButton } from '../../src/ui/tab/SaveButton';
import { browser } from '../support/fake-browser';
import { makeFound } from '../support/fake-library';
import { makeArticle } from '../support/make-article';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const { article } = makeFound('a', 'Thé');
const TO_READ: SavedArticle = { ...article, isToRead: true };

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the row of an article', () => {
  it.each([
    [TO_READ, ['toRead']],
    [article, []],
  ])('says whether it is still to be read', (listed, said) => {
    const { container } = render(<ArticleRow {...rowOf(listed)} />);
    expect(Array.from(container.querySelectorAll('.extras span'), ({ textContent }) => textContent)).toEqual(said);
  });
});

describe('the popup on the page of an article to read', () => {
  it('offers to save it, and does so', async () => {
    const asked = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
      const { ask } = message as { readonly ask: string };
      if (ask === 'findSavedInTab') return { ok: true, value: { how: 'read', article: TO_READ } };
      return { ok: true, value: ask === 'saveTab' ? article : false };
    });
    const { container, findByText } = render(<SaveButton tabId={7} head={makeArticle()} isPrivate={false} />);
    await findByText('toReadHere');
    expect(asked).not.toHaveBeenCalledWith({ ask: 'hasChanged', values: [7] });
    fireEvent.click(await findByText('save'));
    await vi.waitFor(() => expect(container.textContent).not.toContain('toReadHere'));
    expect(asked).toHaveBeenCalledWith({ ask: 'saveTab', values: [7] });
    expect(container.textContent).toContain('savedSince');
  });
});

function rowOf(listed: SavedArticle): Parameters<typeof ArticleRow>[0] {
  const nothing = (): void => undefined;
  const found = { ...makeFound('a', 'Thé'), article: listed };
  return { found, place: LIBRARY_HOME, go: nothing, isChosen: false, isActive: true, onChoose: nothing, onRemove: nothing };
}
