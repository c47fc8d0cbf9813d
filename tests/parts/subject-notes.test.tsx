// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SubjectNotes } from '../../src/parts/SubjectNotes';
import type { Annotation, AnnotationFields } from '../../src/model/annotation';
import { makeNote } from '../support/make-annotation';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const NOTE = makeNote({ note: 'Né à Alger.', tags: ['vie'], target: { type: 'subject', key: 'person:x', name: 'X' } });
const UUID = /^[\da-f-]{36}$/;

afterEach(cleanup);

it('shows the notes with their day and tags, and tucks the form for one more away', () => {
  const { container } = show([NOTE]);
  const [row] = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(row).toContain('Né à Alger.');
  expect(row).toContain('Apr 11, 2022 · vie');
  expect(container.querySelector('details')?.open).toBe(false);
  expect(container.querySelector('summary')?.textContent).toBe('writeNote');
});

it('keeps a new note under one id, however often it is changed, and does not show it twice', async () => {
  const { container, onSave, rerender } = show([NOTE]);
  write(container, 'Mort');
  press(container, 'saveNote');
  await vi.waitFor(() => expect(onSave).toHaveBeenCalledTimes(1));
  write(container, 'Mort à Oran.');
  press(container, 'saveNote');
  await vi.waitFor(() => expect(onSave).toHaveBeenCalledTimes(2));
  const [[first, id], [second, again]] = onSave.mock.calls as [[unknown, string], [unknown, string]];
  expect([first, second]).toEqual([{ note: 'Mort' }, { note: 'Mort à Oran.' }]);
  expect(id).toMatch(UUID);
  expect(again).toBe(id);
  rerender([NOTE, { ...NOTE, id, note: 'Mort à Oran.' }]);
  expect(container.querySelectorAll('li')).toHaveLength(1);
});

it('begins another note when the form was closed, and shows the one before', async () => {
  const { container, onSave, rerender } = show([]);
  write(container, 'Un');
  press(container, 'saveNote');
  await vi.waitFor(() => expect(onSave).toHaveBeenCalledTimes(1));
  const id = onSave.mock.calls[0]?.[1] ?? '';
  rerender([{ ...NOTE, id, note: 'Un' }]);
  const details = container.querySelector('details');
  if (!details) throw new Error('There is no form.');
  details.open = true;
  details.open = false;
  fireEvent(details, new Event('toggle'));
  await vi.waitFor(() => expect(container.querySelectorAll('li')).toHaveLength(1));
  expect(container.querySelector('textarea')?.value).toBe('');
  write(container, 'Deux');
  press(container, 'saveNote');
  await vi.waitFor(() => expect(onSave).toHaveBeenCalledTimes(2));
  expect(onSave.mock.calls[1]?.[1]).not.toBe(id);
});

it('changes a note that is there under its own id', async () => {
  const { container, onSave } = show([NOTE]);
  fireEvent.click(container.querySelector('[aria-label^=editNote]') ?? container);
  const field = container.querySelector<HTMLTextAreaElement>('li textarea');
  expect(field?.value).toBe('Né à Alger.');
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  fireEvent.input(field ?? container, { target: { value: 'Né à Oran.' } });
  press(container.querySelector('li') ?? container, 'saveNote');
  await vi.waitFor(() => expect(onSave.mock.calls).toEqual([[{ note: 'Né à Oran.' }, NOTE.id]]));
});

it('removes one, and says why it could not', async () => {
  const { container, onRemove } = show([NOTE]);
  onRemove.mockRejectedValue(Object.assign(new Error('No.'), { name: 'PrivateWindow' }));
  fireEvent.click(container.querySelector('[aria-label^=deleteNote]') ?? container);
  expect(onRemove).toHaveBeenCalledWith(NOTE.id);
  await vi.waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toBe('error_PrivateWindow'));
});

it('offers the way back from a deletion once the note is gone, with the focus on it, and then has the focus on its title', async () => {
  const { container, onRestore, rerender } = show([NOTE]);
  expect(container.querySelector('[role=status]')?.textContent).toBe('');
  press(container, 'deleteMark');
  rerender([]);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('undo'));
  expect(document.activeElement?.closest('[role=status]')?.textContent).toBe('entityNoteDeletedundo');
  press(container, 'undo');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('myNotes'));
  expect(onRestore.mock.calls).toEqual([[NOTE]]);
  rerender([NOTE]);
  expect(container.textContent).not.toContain('entityNoteDeleted');
});

it('gives back one note after the other, the last deleted first', async () => {
  const other = { ...NOTE, id: 'other', note: 'Mort à Oran.' };
  const { container, onRestore, rerender } = show([NOTE, other]);
  press(container.querySelector('li') ?? container, 'deleteMark');
  rerender([other]);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('undo'));
  const first = document.activeElement;
  press(container.querySelector('li') ?? container, 'deleteMark');
  rerender([]);
  await vi.waitFor(() => expect(first?.isConnected).toBe(false));
  for (const times of [1, 2]) {
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('undo'));
    press(container, 'undo');
    await vi.waitFor(() => expect(onRestore).toHaveBeenCalledTimes(times));
  }
  expect(onRestore.mock.calls).toEqual([[other], [NOTE]]);
});

it('says why a note could not be given back, and still offers to', async () => {
  const { container, onRestore, rerender } = show([NOTE]);
  onRestore.mockRejectedValue(Object.assign(new Error('Full.'), { name: 'StorageFull' }));
  press(container, 'deleteMark');
  rerender([]);
  await vi.waitFor(() => press(container, 'undo'));
  await vi.waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toBe('error_StorageFull'));
  press(container, 'undo');
  await vi.waitFor(() => expect(onRestore).toHaveBeenCalledTimes(2));
});

function show(first: readonly Annotation[]) {
  const onSave = vi.fn<(fields: Partial<AnnotationFields>, id: string) => Promise<void>>(async () => undefined);
  const onRemove = vi.fn<(id: string) => Promise<void>>(async () => undefined);
  const onRestore = vi.fn<(note: Annotation) => Promise<void>>(async () => undefined);
  const part = (notes: readonly Annotation[]) => (
    <SubjectNotes {...{ notes, onSave, onRemove, onRestore }} suggestTags={async () => []} />
  );
  const { container, rerender } = render(part(first));
  return { container, onSave, onRemove, onRestore, rerender: (notes: readonly Annotation[]) => rerender(part(notes)) };
}

function write(container: Element, note: string): void {
  fireEvent.input(container.querySelector('details textarea') ?? container, { target: { value: note } });
}

function press(container: Element, words: string): void {
  const button = [...container.querySelectorAll('button')].findLast(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  fireEvent.click(button);
}
