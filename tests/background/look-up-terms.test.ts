import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLookUpTerms, tellOfLookUps } from '../../src/background/look-up-terms';
import { MOSCOW } from '../support/make-look-up';
import { browser } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const SENDER = { tabId: 7, address: 'https://journal.example/a', isPrivate: false, isOnSite: true };

afterEach(() => vi.restoreAllMocks());

describe('the page that asks for the permission', () => {
  it('is opened with what would be sent and where to go back to', async () => {
    expect(await queryFor(false)).toBe('?language=fr&name=Moscou&tab=7');
  });

  it('is opened without the name from a private window, for addresses are remembered', async () => {
    expect(await queryFor(true)).toBe('?language=fr&name=&tab=7');
  });

  it('is told to waiting cards once it is given, and nothing else is', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }]);
    const told = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
    tellOfLookUps({ origins: ['*://journal.example/*'] });
    tellOfLookUps({});
    tellOfLookUps({ origins: ['https://fr.wikipedia.org/*'] });
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(7, { news: 'lookUpsAllowed' }, { frameId: 0 }));
  });
});

async function queryFor(isPrivate: boolean): Promise<string> {
  const create = vi.spyOn(browser.tabs, 'create');
  await openLookUpTerms({ ...SENDER, isPrivate }, MOSCOW);
  const [{ url }] = create.mock.calls[0] as unknown as [{ url: string }];
  expect(url).toContain('/src/ui/look-up/index.html?');
  return new URL(url).search;
}
