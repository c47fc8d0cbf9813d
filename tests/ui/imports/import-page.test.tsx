// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportedCounts } from '../../../src/model/import';
import type { FileReading } from '../../../src/ui/library/imports/file-reader';
import { ImportPage } from '../../../src/ui/library/imports/ImportPage';
import { clearStorage } from '../../support/fake-browser';
import { FakeLibrary } from '../../support/fake-library';
import { makeArticle } from '../../support/make-article';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));
vi.mock('../../../src/ui/library/imports/file-reader', () => ({ startReading: () => reading }));

configure({ asyncUtilTimeout: 5000 });

const SUMMARY = { format: 'json', articles: 2, toRead: 0, annotations: 0, labels: 0, settings: 0, decisions: 0, leftOut: 0 };
const ARTICLES = [makeArticle({ id: 'a' }), makeArticle({ id: 'b' })];

let library: FakeLibrary;
let reading: FileReading;
let goOn: (counts: ImportedCounts) => void;

beforeEach(() => {
  library = new FakeLibrary(0);
  library.answers = {
    countSavedSince: async () => 0,
    importArticles: () =>
      new Promise((resolve) => {
        goOn = resolve;
      }),
  };
  reading = {
    read: async () => SUMMARY,
    slice: async (_, from) => ARTICLES.slice(from, from + 1),
    besides: async () => ({}),
    close: vi.fn<() => void>(),
  };
});

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
});

describe('the import page', () => {
  it('has the browser ask before it is closed while articles are taken in, and not before or after', async () => {
    await chooseFile();
    expect(asksBeforeClosing()).toBe(false);
    await take();
    expect(asksBeforeClosing()).toBe(true);
    await finish();
    expect(asksBeforeClosing()).toBe(false);
  });

  it('goes on while the reader looks at something else in the library, and tells them when they are back', async () => {
    await chooseFile();
    await take();
    cleanup();
    goOn({ added: ['a'], merged: [], unchanged: 0 });
    await waitFor(() => expect(library.valuesOf('importArticles')).toHaveLength(2));
    render(<ImportPage />);
    await screen.findByText('importProgress 1 2');
    await finish();
    expect(screen.getByText('importUndo_other 2')).toBeTruthy();
  });

  it('tells how far it is in few steps, and has the focus go along with what it tells', async () => {
    await chooseFile();
    screen.getByText('importNow_other 2').focus();
    await take();
    const status = await screen.findByText('importPart 0%');
    expect(status.getAttribute('role')).toBe('status');
    await waitFor(() => expect(document.activeElement).toBe(status));
    goOn({ added: ['a'], merged: [], unchanged: 0 });
    await screen.findByText('importPart 50%');
    await finish();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('group', { name: 'importReport' })));
    library.answers = { ...library.answers, removeArticles: () => new Promise(() => undefined) };
    const undo = screen.getByText('importUndo_other 2');
    undo.focus();
    fireEvent.click(undo);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('importUndoing'));
  });

  it('forgets a file that was only read when one leaves it', async () => {
    await chooseFile();
    cleanup();
    await waitFor(() => expect(reading.close).toHaveBeenCalled());
    render(<ImportPage />);
    expect(screen.queryByText('importNow_other 2')).toBeNull();
  });
});

async function chooseFile(): Promise<void> {
  const { container } = render(<ImportPage />);
  const input = container.querySelector('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')] });
  if (input) fireEvent.change(input);
  await screen.findByText('importNow_other 2');
}

async function take(): Promise<void> {
  fireEvent.click(screen.getByText('importNow_other 2'));
  await waitFor(() => expect(library.valuesOf('importArticles')).toHaveLength(1));
}

async function finish(): Promise<void> {
  const taken = library.valuesOf('importArticles').length;
  if (taken === 1) goOn({ added: ['a'], merged: [], unchanged: 0 });
  await waitFor(() => expect(library.valuesOf('importArticles')).toHaveLength(2));
  goOn({ added: ['b'], merged: [], unchanged: 0 });
  await screen.findByText(/^importDone /);
}

function asksBeforeClosing(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}
