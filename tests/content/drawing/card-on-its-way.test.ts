// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFailureCard } from '../../../src/content/annotations/open-failure-card';
import { CardFrame } from '../../../src/content/card/card-frame';
import { bringDrawing } from '../../../src/content/drawing/bring-drawing';
import type { Drawing } from '../../../src/content/drawing/drawing';
import { browser, OWN_ID } from '../../support/fake-browser';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));
vi.mock('../../../src/content/drawing/bring-drawing', () => ({ bringDrawing: vi.fn<typeof bringDrawing>() }));
/** Without the closed root, into which no test can look. */
vi.mock('../../../src/page/card-host', () => ({
  openCardHost: (page: Document, _css: string, signal: AbortSignal) => {
    const mount = page.body.appendChild(page.createElement('main'));
    signal.addEventListener('abort', () => mount.remove());
    const dress = (css: string): void => mount.setAttribute('data-css', css);
    return { mount, dress, placeBeside: () => undefined, contains: () => false, hasFocus: () => false };
  },
}));

const runtime = browser.runtime as { id: string | undefined };
const drawing = {
  looks: { failure: '.card {}' },
  failureCard: ({ words }, mount) => void (mount.textContent = words),
  clear: vi.fn<Drawing['clear']>(),
} as Pick<Drawing, 'failureCard' | 'clear'> as Drawing;
const faults: unknown[] = [];
process.on('unhandledRejection', (fault) => faults.push(fault));

let life: AbortController;
let frame: CardFrame;
let bring: (drawing: Drawing) => void;
let fail: (error: Error) => void;

beforeEach(() => {
  life = new AbortController();
  vi.mocked(drawing.clear).mockClear();
  frame = new CardFrame(document, life.signal);
  vi.mocked(bringDrawing)
    .mockReset()
    .mockReturnValue(
      new Promise((resolve, reject) => {
        [bring, fail] = [resolve, reject];
      }),
    );
});
afterEach(() => {
  life.abort();
  runtime.id = OWN_ID;
});

describe('a card whose drawing is still on its way', () => {
  it('is drawn and dressed when that comes', async () => {
    openFailureCard(frame, new Error(), 'Un.');
    expect(cards()).toEqual(['']);
    await come();
    expect(cards()).toEqual(['Un.']);
    expect(document.querySelector('main')?.getAttribute('data-css')).toBe('.card {}');
  });

  it('gives way to one that is opened after it', async () => {
    openFailureCard(frame, new Error(), 'Un.');
    openFailureCard(frame, new Error(), 'Deux.');
    await come();
    expect(cards()).toEqual(['Deux.']);
  });

  it.each([
    ['closed', () => frame.close()],
    ['ended with its session', () => life.abort()],
  ])('is not drawn any more once it is %s', async (_, end) => {
    openFailureCard(frame, new Error(), 'Un.');
    const mount = document.querySelector('main');
    end();
    await come();
    expect(mount?.textContent).toBe('');
    expect(drawing.clear).not.toHaveBeenCalled();
  });

  it.each([
    ['the browser lets us in no longer', OWN_ID],
    ['the extension is gone', undefined],
  ])('goes when %s, and nothing is thrown', async (_, id) => {
    openFailureCard(frame, new Error(), 'Un.');
    runtime.id = id;
    fail(new Error('Nobody answers.'));
    await rest();
    expect([cards(), frame.isOpen, faults]).toEqual([[], false, []]);
  });

  it('takes no later one with it when it fails', async () => {
    openFailureCard(frame, new Error(), 'Un.');
    vi.mocked(bringDrawing).mockResolvedValue(drawing);
    openFailureCard(frame, new Error(), 'Deux.');
    fail(new Error('Nobody answers.'));
    await rest();
    expect(cards()).toEqual(['Deux.']);
  });
});

describe('a card that is drawn', () => {
  it('is cleared when it closes', async () => {
    openFailureCard(frame, new Error(), 'Un.');
    await come();
    const mount = document.querySelector('main');
    frame.close();
    expect(drawing.clear).toHaveBeenCalledWith(mount);
  });
});

async function come(): Promise<void> {
  bring(drawing);
  await rest();
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function cards(): (string | null)[] {
  return [...document.querySelectorAll('main')].map(({ textContent }) => textContent);
}
