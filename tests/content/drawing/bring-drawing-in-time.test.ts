import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringDrawing } from '../../../src/content/drawing/bring-drawing';
import { bringDrawingInTime } from '../../../src/content/drawing/bring-drawing-in-time';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));
vi.mock('../../../src/content/drawing/bring-drawing', () => ({ bringDrawing: vi.fn<typeof bringDrawing>() }));

/** In milliseconds: long after a page is at rest. */
const LATER = 10_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(bringDrawing).mockReset().mockRejectedValue(new Error('Nobody answers.'));
});
afterEach(() => void vi.useRealTimers());

describe('what draws', () => {
  it('is not brought while the page is read, but once it is at rest, and nothing is thrown where that fails', async () => {
    bringDrawingInTime(new AbortController().signal);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(bringDrawing).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(LATER);
    expect(bringDrawing).toHaveBeenCalledOnce();
  });

  it('is not brought to a page that is not followed any more', async () => {
    const life = new AbortController();
    bringDrawingInTime(life.signal);
    life.abort();
    await vi.advanceTimersByTimeAsync(LATER);
    expect(bringDrawing).not.toHaveBeenCalled();
  });
});
