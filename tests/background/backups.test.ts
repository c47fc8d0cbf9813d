import { afterEach, describe, expect, it, vi } from 'vitest';
import { countChanges } from '../../src/background/backups';
import { tell } from '../../src/messages/news';
import { readBackup } from '../../src/platform/backup-storage';
import { clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

afterEach(clearStorage);

describe('changes since the last backup', () => {
  it('are counted one by one, those in a row too, and those of marks and notes alone', async () => {
    countChanges();
    tell('annotationsChanged');
    tell('annotationsChanged');
    tell('articlesChanged');
    await vi.waitFor(async () => expect((await readBackup()).changes).toBe(2));
    tell('annotationsChanged');
    await vi.waitFor(async () => expect((await readBackup()).changes).toBe(3));
  });
});
