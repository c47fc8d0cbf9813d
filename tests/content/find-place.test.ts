import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPlace } from '../../src/content/card/find-place';
import type { askFromPage } from '../../src/messages/ask';

const ALGERIA = { id: 'iso:DZ', type: 'country', name: 'Algeria', flag: '🇩🇿', sources: ['GeoNames'] } as const;

vi.mock('../../src/messages/ask', () => ({
  askFromPage: { describePlace: vi.fn<typeof askFromPage.describePlace>(async () => ALGERIA) },
}));

afterEach(() => vi.unstubAllGlobals());

describe('the flag of a place', () => {
  it('stands where the system draws it as one picture', async () => {
    drawWith((text) => (text.length > 0 ? 20 : 0));
    expect(await findPlace('iso:DZ')).toEqual(ALGERIA);
  });

  it('is left out where it would be two letters or two boxes', async () => {
    drawWith((text) => [...text].length * 12);
    const { flag: _flag, ...rest } = ALGERIA;
    expect(await findPlace('iso:DZ')).toEqual(rest);
  });
});

/** A system whose fonts draw words so wide. */
function drawWith(widthOf: (text: string) => number): void {
  class FakeCanvas {
    getContext(): object {
      return { measureText: (text: string) => ({ width: widthOf(text) }) };
    }
  }
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
}
