import { afterEach, expect, it, vi } from 'vitest';
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
  await openSubject(key);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: LIBRARY + query });
});
