// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { STORED_KINDS } from '../../../src/model/storage';
import { changeSettings, readSettings } from '../../../src/platform/settings-storage';
import { Storage } from '../../../src/ui/options/storage/Storage';
import { clearStorage } from '../../support/fake-browser';
import { FakeLibrary } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

let library: FakeLibrary;

beforeEach(() => {
  library = new FakeLibrary(0);
  library.answers = {
    measureStorage: async () => ({
      amounts: STORED_KINDS.map((kind, at) => ({ kind, count: at, bytes: at * 1_500_000 })),
      wholeBytes: 42_000,
    }),
    eraseStored: async (kind) => (kind === 'annotations' ? { kind, annotations: [] } : null),
    giveBackErased: async () => undefined,
    eraseEverything: async () => undefined,
  };
});
afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
});

describe('what is kept', () => {
  it('is told by kind, with its size, and in all', async () => {
    const { container } = await show();
    expect([...container.querySelectorAll('.amounts li')].map(({ textContent }) => textContent)).toEqual([
      'storage_articlesstorageNothingeraseKind',
      'storage_layoutsstorageAmount storageCount_one 1 1.5 MBeraseKind',
      'storage_annotationsstorageAmount storageCount_other 2 3 MBeraseKind',
      'storage_decisionsstorageAmount storageCount_other 3 4.5 MBeraseKind',
      'storage_removedstorageAmount storageCount_other 4 6 MBeraseKind',
      'storage_lookUpsstorageAmount storageCount_other 5 7.5 MBeraseKind',
      'storage_indexstorageAmount storageCount_other 6 9 MB',
      'storage_settingsstorageAmount storageCount_other 7 10.5 MBeraseKind',
    ]);
    expect(container.textContent).toContain('storageWhole 42 kB');
    expect(button(container, 'eraseKindNamed storage_articles').disabled).toBe(true);
  });

  it('is erased by kind once the reader is sure, and given back where it can be', async () => {
    const { container } = await show();
    press(container, 'eraseKindNamed storage_annotations');
    expect(container.querySelector('[role=alert]')?.textContent).toContain('eraseAsk_annotations');
    expect(document.activeElement?.textContent).toBe('eraseNo');
    press(container, 'eraseNo');
    expect(document.activeElement).toBe(button(container, 'eraseKindNamed storage_annotations'));
    expect(library.valuesOf('eraseStored')).toEqual([]);
    press(container, 'eraseKindNamed storage_annotations');
    press(container, 'eraseYes');
    await vi.waitFor(() => expect(container.textContent).toContain('erasedKind storage_annotations'));
    expect(library.valuesOf('eraseStored')).toEqual([['annotations']]);
    const measured = library.valuesOf('measureStorage').length;
    press(container, 'undo');
    await vi.waitFor(() => expect(container.textContent).toContain('undone'));
    expect(library.valuesOf('giveBackErased')).toEqual([[{ kind: 'annotations', annotations: [] }]]);
    await vi.waitFor(() => expect(library.valuesOf('measureStorage').length).toBeGreaterThan(measured));
  });

  it('offers no way back where there is none', async () => {
    const { container } = await show();
    press(container, 'eraseKindNamed storage_layouts');
    press(container, 'eraseYes');
    await vi.waitFor(() => expect(container.textContent).toContain('erasedKind storage_layouts'));
    expect([...container.querySelectorAll('button')].some(({ textContent }) => textContent === 'undo')).toBe(false);
  });

  it('has the settings set back, and as they were again', async () => {
    const before = await changeSettings((settings) => ({ ...settings, density: 'first', labels: settings.labels.slice(1) }));
    const { container } = await show();
    press(container, 'eraseKindNamed storage_settings');
    press(container, 'eraseYes');
    await vi.waitFor(async () => expect(await readSettings()).toEqual(DEFAULT_SETTINGS));
    await vi.waitFor(() => expect(button(container, 'undo')).toBeTruthy());
    press(container, 'undo');
    await vi.waitFor(async () => expect(await readSettings()).toEqual(before));
  });

  it('is all erased only after a question that offers a backup first', async () => {
    const { container } = await show();
    press(container, 'eraseAll');
    expect(container.querySelector('[role=alert]')?.textContent).toContain('eraseAllAsk');
    expect(button(container, 'eraseBackupFirst').getAttribute('aria-haspopup')).toBe('dialog');
    fireEvent.keyDown(document.activeElement ?? container, { key: 'Escape' });
    await vi.waitFor(() => expect(container.querySelector('.asking')).toBeNull());
    press(container, 'eraseAll');
    press(container, 'eraseAllYes');
    await vi.waitFor(() => expect(container.textContent).toContain('eraseAllDone'));
    expect(library.valuesOf('eraseEverything')).toEqual([[]]);
  });

  it('says why something could not be erased', async () => {
    library.answers = {
      ...library.answers,
      eraseStored: () => Promise.reject(Object.assign(new Error('Full.'), { name: 'StorageFull' })),
    };
    const { container } = await show();
    press(container, 'eraseKindNamed storage_decisions');
    press(container, 'eraseYes');
    await vi.waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toBe('error_StorageFull'));
  });
});

async function show() {
  const shown = render(<Storage />);
  await vi.waitFor(() => expect(shown.container.querySelector('.amounts')).not.toBeNull());
  return shown;
}

function button(container: Element, name: string): HTMLButtonElement {
  const all = [...container.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

function press(container: Element, name: string): void {
  const one = button(container, name);
  one.focus();
  fireEvent.click(one);
}
