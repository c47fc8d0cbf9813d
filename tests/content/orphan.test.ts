// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForOrphaning } from '../../src/content/watch-for-orphaning';
import { askFromPage } from '../../src/messages/ask';
import { onNews } from '../../src/messages/news';
import { HOST_MARK } from '../../src/page/card-host';
import { clearRemains } from '../../src/page/remains';
import { onSettingsChanged } from '../../src/platform/settings-storage';
import { learnByHeart, translate } from '../../src/platform/translate';
import { browser, OWN_ID } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const runtime = browser.runtime as { id: string | undefined };

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  runtime.id = OWN_ID;
  vi.restoreAllMocks();
});

describe('a script that outlived its extension', () => {
  it.each(['pointerdown', 'keydown', 'scroll', 'visibilitychange', 'mouseenter'])(
    'is told when the reader comes back: %s',
    (sign) => {
      const onOrphan = vi.fn<() => void>();
      watchForOrphaning(document, onOrphan, new AbortController().signal);
      document.dispatchEvent(new Event(sign));
      expect(onOrphan).not.toHaveBeenCalled();
      runtime.id = undefined;
      document.dispatchEvent(new Event(sign));
      expect(onOrphan).toHaveBeenCalledTimes(1);
    },
  );

  // Guard: `sendFromPage` asks nothing of an extension that is gone, and names what happened.
  it('asks nothing any more, and says why', async () => {
    const sendMessage = vi.spyOn(browser.runtime, 'sendMessage');
    runtime.id = undefined;
    await expect(askFromPage.listTags()).rejects.toMatchObject({ name: 'Orphaned' });
    expect(sendMessage).not.toHaveBeenCalled();
    runtime.id = OWN_ID;
    sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    await expect(askFromPage.listTags()).rejects.toMatchObject({ name: 'Orphaned' });
  });

  // Guard: listeners of an extension that is gone are not taken away (`isOrphan`): the browser throws at it.
  it('ends without an error', () => {
    const life = new AbortController();
    onNews('articlesChanged', () => undefined, life.signal);
    onSettingsChanged(() => undefined, life.signal);
    const gone = (): never => {
      throw new Error('Extension context invalidated.');
    };
    vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(gone);
    vi.spyOn(browser.storage.onChanged, 'removeListener').mockImplementation(gone);
    const faults: unknown[] = [];
    addEventListener('error', ({ error }) => faults.push(error));
    runtime.id = undefined;
    life.abort();
    expect(faults).toEqual([]);
  });

  it('still has the sentences that it learned', () => {
    learnByHeart(['notKept']);
    runtime.id = undefined;
    expect(translate('notKept')).toBe('notKept');
    expect(translate('never')).toBe('');
  });
});

describe('what a dead script left on a page', () => {
  it('is taken away, and the words in it that were not kept are given', () => {
    const [unkept, kept] = [
      hostWith('<form data-unkept><textarea></textarea></form>', ' Perdu. '),
      hostWith('<form><textarea></textarea></form>', 'Gardé.'),
    ];
    document.body.append(unkept, kept);
    expect(clearRemains(document)).toBe('Perdu.');
    expect(document.querySelectorAll('[data-reperes-card]')).toHaveLength(0);
  });

  it('is left alone where its script lives on, which sees to it itself', () => {
    const host = markedHost();
    document.body.append(host);
    expect(clearRemains(document)).toBe('');
    expect(host.isConnected).toBe(true);
  });
});

function markedHost(): Element {
  const host = document.createElement('div');
  host.setAttribute(HOST_MARK, '');
  return host;
}

/** As Firefox shows it to scripts of extensions. */
function hostWith(html: string, words: string): Element {
  const host = markedHost();
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  for (const field of root.querySelectorAll('textarea')) field.value = words;
  return Object.assign(host, { openOrClosedShadowRoot: root });
}
