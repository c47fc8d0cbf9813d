// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { MOST_GIVEN_BACK, STORED_KINDS, type ErasableKind, type Erased } from '../../../src/model/storage';
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
    eraseStored: async (kind) => erasedOf(kind),
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

  it('is given back kind by kind, whatever was erased after it', async () => {
    const { container } = await show();
    for (const kind of ['annotations', 'settings', 'layouts', 'decisions']) await erase(container, kind);
    expect(offered(container)).toEqual([
      'erasedKind storage_decisions',
      'erasedKind storage_settings',
      'erasedKind storage_annotations',
    ]);
    const undo = [...container.querySelectorAll('button')].findLast(({ textContent }) => textContent === 'undo');
    expect(document.getElementById(undo?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('storage_annotations');
    undo?.focus();
    undo?.click();
    await vi.waitFor(() => expect(container.querySelector('.undo')?.textContent).toBe('undone'));
    expect(library.valuesOf('giveBackErased')).toEqual([[{ kind: 'annotations', annotations: [] }]]);
    expect(offered(container)).toEqual(['erasedKind storage_decisions', 'erasedKind storage_settings']);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('undone'));
  });

  it('is not given back once it was erased for good', async () => {
    const { container } = await show();
    await erase(container, 'annotations');
    press(container, 'eraseAll');
    press(container, 'eraseAllYes');
    await vi.waitFor(() => expect(container.textContent).toContain('eraseAllDone'));
    expect(offered(container)).toEqual([]);
  });

  it('of articles is not given back once what was recently deleted is erased', async () => {
    const amounts = (['articles', 'removed', 'decisions'] as const).map((kind) => ({ kind, count: 1, bytes: 1 }));
    library.answers = { ...library.answers, measureStorage: async () => ({ amounts, wholeBytes: null }) };
    const { container } = await show();
    await erase(container, 'articles');
    await erase(container, 'decisions');
    expect(offered(container)).toEqual(['erasedKind storage_decisions', 'erasedKind storage_articles']);
    await erase(container, 'removed');
    expect(offered(container)).toEqual(['erasedKind storage_decisions']);
  });

  it('says before that too many marks and notes cannot be given back', async () => {
    const amounts = [{ kind: 'annotations', count: MOST_GIVEN_BACK + 1, bytes: 1 }] as const;
    library.answers = { ...library.answers, measureStorage: async () => ({ amounts, wholeBytes: null }) };
    const { container } = await show();
    press(container, 'eraseKindNamed storage_annotations');
    expect(container.querySelector('[role=alert] p')?.textContent).toBe('eraseAnnotationsForGood');
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

async function erase(container: Element, kind: string): Promise<void> {
  press(container, `eraseKindNamed storage_${kind}`);
  press(container, 'eraseYes');
  await vi.waitFor(() => expect(container.querySelector('.undo')?.textContent).toContain(`erasedKind storage_${kind}`));
  await vi.waitFor(() => expect(container.textContent).not.toContain('erasing'));
}

/** What can be given back, by its words. */
function offered(container: Element): (string | undefined)[] {
  const buttons = [...container.querySelectorAll('button')].filter(({ textContent }) => textContent === 'undo');
  return buttons.map(({ parentElement }) => parentElement?.textContent?.replace(/undo$/, ''));
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

function erasedOf(kind: ErasableKind): Erased {
  if (kind === 'annotations') return { kind, annotations: [] };
  if (kind === 'articles') return { kind, removalId: 'removal' };
  if (kind !== 'decisions') return null;
  return { kind, decisions: { nameRules: [], entityDecisions: [], pageCorrections: [], dismissals: [] } };
}
