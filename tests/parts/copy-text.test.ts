// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyText } from '../../src/parts/copy-text';

let near: HTMLElement;
let copied: string[];

beforeEach(() => {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  near = root.appendChild(document.createElement('div'));
  copied = [];
  // jsdom has none.
  document.execCommand = () => copied.push(near.querySelector('textarea')?.value ?? '') > 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('writes to the clipboard where there is one', async () => {
  const writeText = vi.fn(async (_text: string) => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await copyText('Un mot.', near);
  expect(writeText).toHaveBeenCalledWith('Un mot.');
  expect(copied).toEqual([]);
});

it.each([
  ['there is none', {}],
  ['the page forbids it', { clipboard: { writeText: async () => Promise.reject(new Error('No.')) } }],
])('copies from a field in the same shadow root where %s, and leaves no trace', async (_, navigator) => {
  const button = near.appendChild(document.createElement('button'));
  button.focus();
  vi.stubGlobal('navigator', navigator);
  await copyText('Un mot.\n\nDeux.', near);
  expect(copied).toEqual(['Un mot.\n\nDeux.']);
  expect(near.children).toHaveLength(1);
  expect(near.getRootNode()).toHaveProperty('activeElement', button);
});

it('says so when the browser refuses', async () => {
  vi.stubGlobal('navigator', {});
  document.execCommand = () => false;
  await expect(copyText('Un mot.', near)).rejects.toMatchObject({ name: 'NotCopied' });
});
