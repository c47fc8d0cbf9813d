// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { copyRich } from '../../src/parts/copy-rich';

const WORDS = { html: '<p>Un <i>mot</i>.</p>', text: 'Un mot.' };

class FakeItem {
  constructor(readonly content: Readonly<Record<string, Blob>>) {}
}

afterEach(() => vi.unstubAllGlobals());

it('writes formatted and plain words where the browser takes both', async () => {
  const written: FakeItem[] = [];
  const write = async (items: readonly FakeItem[]): Promise<void> => void written.push(...items);
  const writeText = vi.fn();
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  vi.stubGlobal('ClipboardItem', FakeItem);
  await copyRich(WORDS, document.body);
  const [item] = written;
  expect(Object.keys(item?.content ?? {})).toEqual(['text/html', 'text/plain']);
  expect(item?.content['text/html']).toMatchObject({ size: WORDS.html.length, type: 'text/html' });
  expect(item?.content['text/plain']).toMatchObject({ size: WORDS.text.length, type: 'text/plain' });
  expect(writeText).not.toHaveBeenCalled();
});

it.each([
  ['has no form for them', undefined],
  ['refuses', FakeItem],
])('writes the plain words where the browser %s', async (_, item) => {
  const writeText = vi.fn(async (_text: string) => undefined);
  vi.stubGlobal('navigator', { clipboard: { write: async () => Promise.reject(new Error('No.')), writeText } });
  vi.stubGlobal('ClipboardItem', item);
  await copyRich(WORDS, document.body);
  expect(writeText).toHaveBeenCalledWith('Un mot.');
});
