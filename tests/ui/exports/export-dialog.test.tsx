// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackupBegun } from '../../../src/model/backup';
import { readBackup } from '../../../src/platform/backup-storage';
import { changeSettings, readSettings } from '../../../src/platform/settings-storage';
import { savedArticles } from '../../../src/ui/shared/exports/export-source';
import { ExportButton } from '../../../src/ui/shared/exports/ExportButton';
import { clearStorage } from '../../support/fake-browser';
import { fakeDialogs } from '../../support/fake-dialog';
import { FakeExportWorker } from '../../support/fake-export-worker';
import { FakeLibrary } from '../../support/fake-library';
import { makeArticle } from '../../support/make-article';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });

const BEGUN = { at: '2022-04-12T10:00:00.000Z', lastAt: '', changes: 0, deeds: 0 };

let library: FakeLibrary;
let files: Blob[];
let names: string[];

beforeEach(() => {
  fakeDialogs();
  [files, names] = [[], []];
  vi.stubGlobal('Worker', FakeExportWorker);
  library = new FakeLibrary(0);
  library.answers = {
    getArticles: async (ids) => ids.map((id) => makeArticle({ id, title: `Titre ${id}` })),
    listNameRules: async () => [],
    listEntityDecisions: async () => [],
    listLooseNotes: async () => [],
    listLooseDecisions: async () => ({ pageCorrections: [], dismissals: [] }),
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      files.push(blob);
      return 'blob:x';
    },
    revokeObjectURL: () => undefined,
  });
});

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
});

describe('the export dialogue', () => {
  it('says how many articles, and of the chosen format what it has no place for', async () => {
    await open(['a', 'b']);
    await screen.findByText('exportTitle_other 2');
    expect(checked()).toBe('json');
    expect(screen.getByText('exportLacksNothing')).toBeTruthy();
    choose('markdown');
    expect(screen.getByText(/^exportLacks exportContent_layout/)).toBeTruthy();
    expect(screen.queryByText('exportLacksNothing')).toBeNull();
  });

  it('hands over a file named for its only article, says so, and keeps the format for the next time', async () => {
    await open(['a']);
    choose('html');
    submit();
    await screen.findByText(/^exportDone_one 1 Titre a\.html/);
    expect(names).toEqual(['Titre a.html']);
    expect(await textOf(files[0])).toContain('<h1');
    expect((await readSettings()).exportFormat).toBe('html');
    fireEvent.click(screen.getByText('close'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('exportOpen');
    fireEvent.click(screen.getByText('exportOpen'));
    await waitFor(() => expect(checked()).toBe('html'));
  });

  it('gives the whole library as a backup only when it is the whole, and the format holds all', async () => {
    await open(['a', 'b'], BEGUN);
    choose('text');
    submit();
    await screen.findByText(/^exportDone_other/);
    expect((await readBackup()).lastAt).toBe('');
    choose('json');
    submit();
    await screen.findByText(/^exportDone_other 2 Repères .*\.json/);
    await waitFor(async () => expect((await readBackup()).lastAt).toBe(BEGUN.at));
  });

  it('says that there is nothing to export, and exports nothing', async () => {
    render(<ExportButton findSource={async () => savedArticles([])} />);
    fireEvent.click(screen.getByText('exportOpen'));
    await screen.findByText('exportNothing');
    expect(screen.getByText<HTMLButtonElement>('exportNow').disabled).toBe(true);
  });

  it('stops on Escape while it writes, hands nothing over, and stays open', async () => {
    const go = holdArticles();
    await open(['a', 'b']);
    submit();
    await screen.findByRole('progressbar');
    expect(document.activeElement?.textContent).toBe('stopExport');
    expect([...document.querySelectorAll('fieldset')].every(({ disabled }) => disabled)).toBe(true);
    const escape = new Event('cancel', { cancelable: true });
    screen.getByRole('dialog').dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    go();
    await screen.findByText('exportStopped');
    expect(files).toEqual([]);
  });

  it('hands nothing over when its page is gone', async () => {
    const go = holdArticles();
    await open(['a', 'b']);
    submit();
    await screen.findByRole('progressbar');
    cleanup();
    // What is done when something goes is done after the next frame.
    await pause(100);
    go();
    await pause(100);
    expect(files).toEqual([]);
  });

  it('says what went wrong', async () => {
    library.answers = {
      ...library.answers,
      getArticles: () => Promise.reject(Object.assign(new Error('no'), { name: 'NoAnswer' })),
    };
    await open(['a']);
    submit();
    await screen.findByText('error_NoAnswer');
  });

  it('says why what is to be exported cannot be told', async () => {
    render(<ExportButton findSource={() => Promise.reject(Object.assign(new Error('no'), { name: 'NoAnswer' }))} />);
    fireEvent.click(screen.getByText('exportOpen'));
    await screen.findByText('error_NoAnswer');
  });

  it('keeps what was chosen of a format for the next time', async () => {
    await open(['a']);
    choose('markdown');
    fireEvent.click(screen.getByRole('switch', { name: 'exportChoice_linksInText' }));
    submit();
    await screen.findByText(/^exportDone_one/);
    expect((await readSettings()).exportChoices).toEqual({ markdown: { linksInText: true } });
  });

  it('shows what a template makes of the first article, and what is wrong with it', async () => {
    await changeSettings((settings) => ({ ...settings, exportFormat: 'template' }));
    await open(['a', 'b']);
    const field = await screen.findByRole('textbox', { name: 'exportChoice_template' });
    fireEvent.input(field, { target: { value: '# {{ title }}!' } });
    await screen.findByText('# Titre a!');
    fireEvent.input(field, { target: { value: `{{ title }}${'x'.repeat(5000)}` } });
    await screen.findByText(`Titre a${'x'.repeat(3993)}…`);
    fireEvent.input(field, { target: { value: '{% if %}' } });
    await screen.findByText(/^exportChoiceFault/);
    fireEvent.click(screen.getByText('exportChoiceReset'));
    await waitFor(() => expect(screen.queryByText(/^exportChoiceFault/)).toBeNull());
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Keeps articles back until the function that it gives is called. */
function holdArticles(): () => void {
  let go = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    go = resolve;
  });
  library.answers = { ...library.answers, getArticles: (ids) => waiting.then(() => ids.map((id) => makeArticle({ id }))) };
  return go;
}

async function open(ids: readonly string[], begun: BackupBegun | null = null): Promise<void> {
  render(<ExportButton findSource={async () => savedArticles(ids, begun)} />);
  const opener = screen.getByText('exportOpen');
  opener.focus();
  fireEvent.click(opener);
  await waitFor(() => expect(screen.getByText<HTMLButtonElement>('exportNow').disabled).toBe(false));
}

function checked(): string | undefined {
  return document.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value;
}

function choose(format: string): void {
  const radio = document.querySelector(`input[value="${format}"]`);
  if (radio) fireEvent.click(radio);
}

function submit(): void {
  const form = document.querySelector('dialog form');
  if (form) fireEvent.submit(form);
}

/** jsdom's blobs do not tell their text. */
function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsText(blob ?? new Blob());
  });
}
