// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from '../../../src/platform/backup-storage';
import * as downloads from '../../../src/platform/downloads';
import { AutomaticBackup } from '../../../src/ui/options/AutomaticBackup';
import { clearStorage } from '../../support/fake-browser';
import { FakeLibrary } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

configure({ asyncUtilTimeout: 5000 });

let answer: (isAllowed: boolean) => void;

beforeEach(() => {
  new FakeLibrary(0).answers = { countSavedSince: async () => 0 };
  vi.spyOn(downloads, 'mayDownload').mockResolvedValue(false);
  vi.spyOn(downloads, 'requestDownloads').mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
});

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
});

describe('the automatic backup', () => {
  it('asks for the permission in the click itself, and is on once that is given', async () => {
    // After any waiting the browser would refuse to ask.
    expect(await choose('daily')).toBe(1);
    expect((await readBackup()).pace).toBe('off');
    answer(true);
    await waitFor(async () => expect((await readBackup()).pace).toBe('daily'));
    expect(screen.queryByText('backupRefused')).toBeNull();
  });

  it('says why it stays off when the permission is refused', async () => {
    await choose('weekly');
    answer(false);
    await screen.findByText('backupRefused');
    expect((await readBackup()).pace).toBe('off');
    await waitFor(() => expect(radio('off').checked).toBe(true));
  });

  it('asks for nothing that it has, and for nothing to be switched off', async () => {
    await choose('off');
    vi.mocked(downloads.mayDownload).mockResolvedValue(true);
    cleanup();
    await choose('daily');
    await waitFor(async () => expect((await readBackup()).pace).toBe('daily'));
    expect(downloads.requestDownloads).not.toHaveBeenCalled();
  });
});

/** Gives how often the permission was asked for before the click was over. */
async function choose(pace: string): Promise<number> {
  render(<AutomaticBackup />);
  await waitFor(() => expect(downloads.mayDownload).toHaveBeenCalled());
  await Promise.resolve();
  fireEvent.click(radio(pace));
  return vi.mocked(downloads.requestDownloads).mock.calls.length;
}

function radio(pace: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('radio', { name: `backupPace_${pace}` });
}
