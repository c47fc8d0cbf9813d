// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RestingWork } from '../../src/content/resting-work';

const life = new AbortController();
const begun: string[] = [];
const read = (): Promise<void> => Promise.resolve(void begun.push('read'));
const analyse = (): Promise<void> => Promise.resolve(void begun.push('analyse'));
const resting = new RestingWork(document, (work) => work(), life.signal);

afterEach(() => {
  begun.length = 0;
  vi.restoreAllMocks();
});

describe('work that nobody asked for', () => {
  it('is done at once on a page that is seen', () => {
    resting.add(read);
    expect(begun).toEqual(['read']);
  });

  it('rests while the page is hidden, and each piece is done once when it is seen', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    for (const work of [read, analyse, read]) resting.add(work);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(begun).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(begun).toEqual(['read', 'analyse']);
  });

  it('is done on a hidden page when somebody asks for what comes of it', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    resting.add(read);
    resting.wake();
    expect(begun).toEqual(['read']);
  });
});
