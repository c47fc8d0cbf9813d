// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Removal } from '../../../src/model/removal';
import { Removals } from '../../../src/ui/library/list/Removals';
import { FakeLibrary } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const REMOVAL: Removal = { id: 'r1', removedAt: '2022-04-11T08:00:00.000Z', articles: 3, title: 'Le prix du thé' };
let library: FakeLibrary;
const [onClose, onGone] = [vi.fn<() => void>(), vi.fn<(id: string) => void>()];
let removals: readonly Removal[];

beforeEach(() => {
  removals = [REMOVAL];
  library = new FakeLibrary(0);
  const forget = async (): Promise<void> => {
    removals = [];
  };
  library.answers = { listRemovals: async () => [...removals], undoRemoval: forget, eraseRemoval: forget };
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('what was removed lately', () => {
  it('is listed, and given back', async () => {
    const { container } = render(<Removals onClose={onClose} onGone={onGone} />);
    await screen.findByText('Le prix du thé');
    expect(container.querySelector('li')?.textContent).toContain('andOthers_other 2');
    fireEvent.click(screen.getByRole('button', { name: 'giveBackNamed Le prix du thé' }));
    await screen.findByText('nothingRemoved');
    expect(library.valuesOf('undoRemoval')).toEqual([['r1']]);
    expect(onGone).toHaveBeenLastCalledWith('r1');
  });

  it('says what failed for as long as nothing else is tried, though the list is made anew', async () => {
    const refuse = (): Promise<never> => Promise.reject(Object.assign(new Error('No.'), { name: 'RemovedUnreadable' }));
    library.answers = { ...library.answers, undoRemoval: refuse };
    render(<Removals onClose={onClose} onGone={onGone} />);
    fireEvent.click(await screen.findByRole('button', { name: 'giveBackNamed Le prix du thé' }));
    await screen.findByText('error_RemovedUnreadable');
    removals = [{ ...REMOVAL, title: 'Le café' }];
    await library.change();
    await screen.findByText('Le café');
    expect(screen.getByText('error_RemovedUnreadable')).not.toBeNull();
  });

  it('leads on to the row after the one that was given back, and at last to the panel', async () => {
    removals = [REMOVAL, { ...REMOVAL, id: 'r2', title: 'Le café' }, { ...REMOVAL, id: 'r3', title: 'Le sucre' }];
    const forget = async (id: string): Promise<void> => {
      removals = removals.filter((one) => one.id !== id);
    };
    library.answers = { ...library.answers, undoRemoval: forget };
    render(<Removals onClose={onClose} onGone={onGone} />);
    for (const [given, next] of [
      ['Le café', 'giveBackNamed Le sucre'],
      ['Le sucre', 'giveBackNamed Le prix du thé'],
    ] as const) {
      press(await screen.findByRole('button', { name: `giveBackNamed ${given}` }));
      await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(next));
    }
    press(screen.getByRole('button', { name: 'giveBackNamed Le prix du thé' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'recentlyRemoved' })));
  });

  it('closes only the question whether to erase on Escape, then itself', async () => {
    onClose.mockClear();
    render(<Removals onClose={onClose} onGone={onGone} />);
    press(await screen.findByRole('button', { name: 'eraseNamed Le prix du thé' }));
    expect(document.activeElement?.textContent).toBe('eraseNo');
    fireEvent.keyDown(screen.getByText('eraseNo'), { key: 'Escape' });
    expect(screen.queryByText('eraseNo')).toBeNull();
    expect(document.activeElement?.textContent).toBe('erase');
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByText('erase'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is erased for good only when the reader says so twice', async () => {
    render(<Removals onClose={onClose} onGone={onGone} />);
    fireEvent.click(await screen.findByRole('button', { name: 'eraseNamed Le prix du thé' }));
    expect(library.valuesOf('eraseRemoval')).toEqual([]);
    fireEvent.click(screen.getByText('eraseYes'));
    await waitFor(() => expect(library.valuesOf('eraseRemoval')).toEqual([['r1']]));
  });
});

function press(button: HTMLElement): void {
  button.focus();
  fireEvent.click(button);
}
