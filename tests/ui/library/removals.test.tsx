// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Removal } from '../../../src/model/removal';
import { Removals } from '../../../src/ui/library/list/Removals';
import { FakeLibrary } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const REMOVAL: Removal = { id: 'r1', removedAt: '2022-04-11T08:00:00.000Z', articles: 3, title: 'Le prix du thé' };
let library: FakeLibrary;
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
    const { container } = render(<Removals onClose={() => undefined} />);
    await screen.findByText('Le prix du thé');
    expect(container.querySelector('li')?.textContent).toContain('andOthers_other 2');
    fireEvent.click(screen.getByRole('button', { name: 'giveBackNamed Le prix du thé' }));
    await screen.findByText('nothingRemoved');
    expect(library.valuesOf('undoRemoval')).toEqual([['r1']]);
  });

  it('is erased for good only when the reader says so twice', async () => {
    render(<Removals onClose={() => undefined} />);
    fireEvent.click(await screen.findByRole('button', { name: 'eraseNamed Le prix du thé' }));
    expect(library.valuesOf('eraseRemoval')).toEqual([]);
    fireEvent.click(screen.getByText('eraseYes'));
    await waitFor(() => expect(library.valuesOf('eraseRemoval')).toEqual([['r1']]));
  });
});
