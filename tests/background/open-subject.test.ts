import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSubject } from '../../src/background/open-subject';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);

const LIBRARY = `fake-extension://${fake.OWN_ID}/src/ui/library/index.html`;

afterEach(() => vi.restoreAllMocks());

it.each([
  ['the page of an entity', 'e:person:nikolaipatrušev', '?view=entity&key=e%3Aperson%3Anikolaipatru%C5%A1ev'],
  ['a key that would be more than a key', 'e:org:a&view=list', '?view=entity&key=e%3Aorg%3Aa%26view%3Dlist'],
  ['the timeline of what states a date', 'd:2022-04-05', '?view=timeline&f=d%3A2022-04-05'],
])('opens %s in a tab of its own', async (_, key, query) => {
  const create = vi.spyOn(fake.browser.tabs, 'create');
  await openSubject({ isPrivate: false }, key);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: LIBRARY + query });
});

describe('from a private window', () => {
  it.each(['e:person:nikolaipatrušev', 'd:2022-04-05'])(
    '%s is in no address of a normal window, which is remembered',
    async (key) => {
      const create = vi.spyOn(fake.browser.tabs, 'create').mockResolvedValue({ id: 8, incognito: false });
      const update = vi.spyOn(fake.browser.tabs, 'update');
      await openSubject({ isPrivate: true }, key);
      expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${LIBRARY}#search` });
      expect(update).not.toHaveBeenCalled();
    },
  );

  it('it is opened all the same where our page is in a private window too, as in Firefox', async () => {
    vi.spyOn(fake.browser.tabs, 'create').mockResolvedValue({ id: 8, incognito: true });
    const update = vi.spyOn(fake.browser.tabs, 'update');
    await openSubject({ isPrivate: true }, 'd:2022-04-05');
    expect(update).toHaveBeenCalledExactlyOnceWith(8, { url: `${LIBRARY}?view=timeline&f=d%3A2022-04-05` });
  });
});
