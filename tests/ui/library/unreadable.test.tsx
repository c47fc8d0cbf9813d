// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Unreadable } from '../../../src/ui/library/Unreadable';
import { handOver } from '../../../src/ui/shared/exports/hand-over';
import { FakeLibrary } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));
vi.mock('../../../src/ui/shared/exports/hand-over', () => ({ handOver: vi.fn<typeof handOver>() }));

let library: FakeLibrary;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  library = new FakeLibrary(0);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what of the library cannot be read', () => {
  it('is counted in one sentence, and handed over as it is', async () => {
    library.answers = { countUnreadable: async () => 3, getUnreadable: async () => '[1]' };
    render(<Unreadable />);
    await vi.advanceTimersByTimeAsync(5_000);
    await screen.findByText('unreadable_other 3 unreadableRest');
    fireEvent.click(screen.getByRole('button', { name: 'unreadableExport' }));
    await vi.waitFor(() => expect(handOver).toHaveBeenCalledTimes(1));
    const [file] = vi.mocked(handOver).mock.calls[0] ?? [];
    expect(file?.name).toBe('reperes-unreadable.json');
    expect(file?.content.size).toBe('[1]'.length);
  });

  it('is not spoken of where all can be', async () => {
    library.answers = { countUnreadable: async () => 0 };
    const { container } = render(<Unreadable />);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(library.valuesOf('countUnreadable')).toHaveLength(1);
    expect(container.textContent).toBe('');
  });
});
