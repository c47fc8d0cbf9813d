import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Corrections from '../../src/background/corrections';
import type * as Library from '../../src/background/library';
import type * as Removals from '../../src/background/removals';
import type { WholeDraft } from '../../src/model/article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const COMMON = { canonicalAddress: 'https://x.example/file', title: 'T', site: 'S', authors: [], language: 'fr' };
const ONE: WholeDraft = {
  ...COMMON,
  address: 'https://x.example/one',
  text: 'Alger a reçu, le 5 avril 2022, une délégation venue de loin pour parler de paix et de pain.',
};
const OTHER: WholeDraft = {
  ...COMMON,
  address: 'https://x.example/other',
  text: 'Le prix du blé monte encore dans les pays du nord et les boulangers protestent contre cela.',
};

let corrections: typeof Corrections;
let library: typeof Library;
let removals: typeof Removals;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  corrections = await import('../../src/background/corrections');
  library = await import('../../src/background/library');
  removals = await import('../../src/background/removals');
});
afterEach(() => vi.unstubAllGlobals());

describe('what the reader decided on one of two articles that claim the same address', () => {
  it('stays when the other is removed, and when that is given back', async () => {
    const one = await library.saveDraft(ONE);
    const other = await library.saveDraft(OTHER);
    await corrections.setPublished(OTHER, '2022-04-09');
    const removal = await removals.removeArticles([one.id]);
    expect(await decidedOn(other.id)).toBe('2022-04-09');
    await removals.undoRemoval(removal.id);
    expect(await decidedOn(other.id)).toBe('2022-04-09');
    expect(await decidedOn(one.id)).toBeUndefined();
  });

  it('comes back with it', async () => {
    await library.saveDraft(ONE);
    const other = await library.saveDraft(OTHER);
    await corrections.setPublished(OTHER, '2022-04-09');
    await corrections.setPublished(ONE, '2022-04-08');
    const removal = await removals.removeArticles([other.id]);
    await removals.undoRemoval(removal.id);
    expect(await decidedOn(other.id)).toBe('2022-04-09');
  });

  it('is not the other’s when only that claims the address from now on', async () => {
    const one = await library.saveDraft(ONE);
    await corrections.setPublished(ONE, '2022-04-08');
    await library.saveDraft({ ...ONE, canonicalAddress: 'https://x.example/elsewhere' });
    const other = await library.saveDraft(OTHER);
    await corrections.setPublished(OTHER, '2022-04-09');
    expect(await decidedOn(one.id)).toBe('2022-04-08');
    expect(await decidedOn(other.id)).toBe('2022-04-09');
  });

  it('is not the other’s when that is saved again', async () => {
    await library.saveDraft(ONE);
    const other = await library.saveDraft(OTHER);
    await corrections.setPublished(OTHER, '2022-04-09');
    expect(await library.saveDraft(ONE)).not.toHaveProperty('published');
    expect(await decidedOn(other.id)).toBe('2022-04-09');
  });
});

async function decidedOn(id: string): Promise<string | undefined> {
  return (await library.getSaved([id]))[0]?.corrections?.published;
}
