// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeBackup } from '../../../src/platform/backup-storage';
import { BackupReminder } from '../../../src/ui/shared/backup/BackupReminder';
import { clearStorage } from '../../support/fake-browser';
import { FakeLibrary } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

let library: FakeLibrary;
let saved: number;

beforeEach(() => {
  saved = 0;
  library = new FakeLibrary(0);
  library.answers = { countSavedSince: async () => saved };
});

afterEach(() => {
  cleanup();
  clearStorage();
  vi.restoreAllMocks();
});

describe('the reminder of a backup', () => {
  it('says how much is kept nowhere else, and that it goes with the extension', async () => {
    saved = 30;
    await changeBackup((state) => ({ ...state, changes: 4 }));
    render(<BackupReminder />);
    const reminder = await screen.findByRole('complementary', { name: 'backupReminder' });
    expect(reminder.textContent).toContain('backupNever backupSince backupArticles_other 30 and backupChanges_other 4 backupWhy');
    expect(screen.getByRole('link', { name: 'backupOpen' }).getAttribute('href')).toMatch(/library\/index\.html\?view=import$/);
  });

  it('says nothing of little, and something once there is more', async () => {
    saved = 3;
    render(<BackupReminder />);
    await waitFor(() => expect(library.valuesOf('countSavedSince').length).toBe(1));
    expect(screen.queryByRole('complementary')).toBeNull();
    saved = 40;
    await library.change();
    await screen.findByRole('complementary');
  });

  it('is put away for a month', async () => {
    saved = 30;
    render(<BackupReminder />);
    const later = await screen.findByText('backupLater');
    later.focus();
    fireEvent.click(later);
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(document.activeElement?.textContent).toMatch(/^backupQuietUntil /);
    const inAMonth = new Date(Date.now() + 31 * 24 * 60 * 60 * 1000);
    cleanup();
    vi.spyOn(Date.prototype, 'toISOString').mockReturnValue(inAMonth.toISOString());
    render(<BackupReminder />);
    await screen.findByRole('complementary');
  });
});
