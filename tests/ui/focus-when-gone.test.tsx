// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PublicationDate } from '../../src/ui/tab/PublicationDate';
import { SaveButton } from '../../src/ui/tab/SaveButton';
import { KeptAnswers } from '../../src/ui/what-leaves/KeptAnswers';
import { send } from '../support/fake-browser';
import { FakeLibrary, makeFound } from '../support/fake-library';
import { makeArticle } from '../support/make-article';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const { article } = makeFound('a', 'Thé');
/** By then all effects of what is shown have come, in milliseconds. */
const EFFECTS_LATE = 200;
const REMOVAL = { id: 'removal', removedAt: '2022-04-11T08:00:00.000Z', articles: 1, title: 'Thé' };

let library: FakeLibrary;

beforeEach(() => void (library = new FakeLibrary(0)));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the focus goes on, where what was pressed goes with what it did,', () => {
  it('from saving to since when it is saved, from deleting to the way back, and from there to that again', async () => {
    library.answers = {
      findSavedInTab: async () => null,
      hasChanged: async () => false,
      saveTab: async () => article,
      removeArticles: async () => REMOVAL,
      undoRemoval: async () => undefined,
    };
    const { container } = render(<SaveButton tabId={7} head={makeArticle()} isPrivate={false} />);
    await vi.waitFor(() => expect(library.valuesOf('findSavedInTab')).toHaveLength(1));
    press(container, 'save');
    await vi.waitFor(() => expect(focused()).toMatch(/^savedSince/));
    press(container, 'deleteMark');
    await vi.waitFor(() => expect(focused()).toBe('undoRemove'));
    press(container, 'undoRemove');
    await vi.waitFor(() => expect(focused()).toMatch(/^savedSince/));
  });

  it('but nowhere when it is learnt that the article is saved', async () => {
    library.answers = { findSavedInTab: async () => ({ how: 'read', article }), hasChanged: async () => false };
    const { findByText } = render(<SaveButton tabId={7} head={makeArticle()} isPrivate={false} />);
    await findByText('deleteMark');
    await new Promise((resolve) => setTimeout(resolve, EFFECTS_LATE));
    expect(document.activeElement).toBe(document.body);
  });

  it('from setting the publication date to changing it, and so from what the page says', async () => {
    library.answers = { setPublished: async () => undefined };
    const onChange = vi.fn<() => void>();
    const part = (source: 'meta' | 'reader') => (
      <PublicationDate tabId={7} published={{ value: '2022-04-11', source }} onChange={onChange} />
    );
    const { container, rerender } = render(part('meta'));
    press(container, 'edit');
    press(container, 'setDate');
    await vi.waitFor(() => expect(container.querySelector('form')).toBeNull());
    await vi.waitFor(() => expect(focused()).toBe('edit'));
    rerender(part('reader'));
    press(container, 'asThePageSays');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
    rerender(part('meta'));
    await vi.waitFor(() => expect(focused()).toBe('edit'));
  });

  it('from forgetting what was answered to the words that nothing is left', async () => {
    let count = 3;
    library.answers = { countLookUps: async () => count, forgetLookUps: async () => void (count = 0) };
    const { container, findByText } = render(<KeptAnswers />);
    await findByText('answersForget');
    press(container, 'answersForget');
    await vi.waitFor(() => expect(count).toBe(0));
    await send({ news: 'lookUpsChanged' }, {});
    await vi.waitFor(() => expect(focused()).toBe('answersNone'));
  });
});

function focused(): string | null | undefined {
  return document.activeElement?.textContent;
}

function press(container: Element, words: string): void {
  const button = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  button.focus();
  fireEvent.click(button);
}
