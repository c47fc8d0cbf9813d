// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAWING, type Drawing } from '../../../src/content/drawing/drawing';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const world = globalThis as { [DRAWING]?: Drawing };
const asked = vi.fn<(message: unknown) => Promise<unknown>>();
/** Each test has the modules of a page of its own. */
let bringDrawing: () => Promise<Drawing>;
let runtime: { id: string | undefined };

beforeEach(async () => {
  vi.resetModules();
  ({ bringDrawing } = await import('../../../src/content/drawing/bring-drawing'));
  const { browser } = await import('../../../src/platform/browser');
  browser.runtime.sendMessage = asked;
  runtime = browser.runtime;
  asked.mockReset().mockImplementation(async () => {
    world[DRAWING] = makeDrawing();
    return { ok: true };
  });
});
afterEach(() => {
  delete world[DRAWING];
});

describe('what draws', () => {
  it('is asked of the background once, whoever wants it at once and later, and kept', async () => {
    const [one, other] = await Promise.all([bringDrawing(), bringDrawing()]);
    expect(one).toBe(world[DRAWING]);
    world[DRAWING] = makeDrawing();
    expect([other, await bringDrawing()]).toEqual([one, one]);
    expect(asked.mock.calls).toEqual([[{ ask: 'bringDrawing', values: [] }]]);
  });

  it('is taken as it is where it was put before', async () => {
    const there = makeDrawing();
    world[DRAWING] = there;
    expect(await bringDrawing()).toBe(there);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is asked for again when the background is killed over the question', async () => {
    asked.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    expect(await bringDrawing()).toBe(world[DRAWING]);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is tried anew the next time after it could not be brought', async () => {
    asked.mockResolvedValueOnce({ ok: false, name: 'PageNotReadable', message: 'No.' });
    await expect(bringDrawing()).rejects.toMatchObject({ name: 'PageNotReadable' });
    asked.mockResolvedValueOnce({ ok: true });
    await expect(bringDrawing()).rejects.toMatchObject({ name: 'NoDrawing' });
    expect(await bringDrawing()).toBe(world[DRAWING]);
  });

  it('is asked of nobody once the extension is gone, and still there where it was brought before', async () => {
    const ownId = runtime.id;
    runtime.id = undefined;
    await expect(bringDrawing()).rejects.toMatchObject({ name: 'Orphaned' });
    expect(asked).not.toHaveBeenCalled();
    runtime.id = ownId;
    const brought = await bringDrawing();
    runtime.id = undefined;
    delete world[DRAWING];
    expect(await bringDrawing()).toBe(brought);
  });
});

function makeDrawing(): Drawing {
  return { looks: {} } as Drawing;
}
