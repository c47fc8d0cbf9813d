import { afterEach, describe, expect, it, vi } from 'vitest';
import { backupAnswers, countChanges, keepBackingUp } from '../../src/background/backups';
import * as openLibrary from '../../src/background/open-library';
import { tell } from '../../src/messages/news';
import { changeBackup, readBackup } from '../../src/platform/backup-storage';
import * as downloads from '../../src/platform/downloads';
import * as hiddenPage from '../../src/platform/hidden-page';
import * as countSaved from '../../src/store/count-saved';
import { browser, clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

afterEach(() => {
  clearStorage();
  browser.storage.onChanged.listeners.clear();
  vi.restoreAllMocks();
});

describe('an automatic backup', () => {
  it('is as old as the reading of the library: what was changed while it was written is not in it', async () => {
    vi.spyOn(downloads, 'download').mockResolvedValue();
    const closed = vi.spyOn(hiddenPage, 'closeHiddenPage').mockResolvedValue();
    await changeBackup((state) => ({ ...state, changes: 2, deeds: 4, begunAt: '2022-04-12T10:00:00.000Z' }));
    const begun = await backupAnswers.beginBackup();
    await changeBackup((state) => ({ ...state, changes: 3, deeds: 5 }));
    await backupAnswers.keepBackup('blob:x', 'a.zip', begun);
    expect(await readBackup()).toMatchObject({ lastAt: begun.at, changes: 1, deeds: 1, begunAt: '' });
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });
});

describe('an automatic backup that is due', () => {
  it.each([
    [{ deeds: 1 }, 0, 1],
    [{ changes: 1 }, 0, 1],
    [{}, 1, 1],
    [{}, 0, 0],
  ])('after %j and %i new articles is begun %i times', async (counted, articles, times) => {
    const opened = vi.spyOn(hiddenPage, 'openHiddenPage').mockResolvedValue();
    vi.spyOn(downloads, 'mayDownload').mockResolvedValue(true);
    vi.spyOn(openLibrary, 'openLibrary').mockResolvedValue(undefined as never);
    const saved = vi.spyOn(countSaved, 'countSavedSince').mockResolvedValue(articles);
    await changeBackup((state) => ({ ...state, ...counted, pace: 'daily' }));
    keepBackingUp();
    await vi.waitFor(() => expect(opened.mock.calls.length + saved.mock.calls.length).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(opened).toHaveBeenCalledTimes(times);
  });
});

describe('a backup that cannot be begun', () => {
  it('is not tried without end: what its failure changes has it looked for once more', async () => {
    await changeBackup((state) => ({ ...state, pace: 'daily' }));
    const counted = vi.spyOn(countSaved, 'countSavedSince');
    // Without end, nothing else would have its turn.
    const forEver = new Promise<number>(() => undefined);
    counted.mockImplementation(() => (counted.mock.calls.length > 20 ? forEver : Promise.reject(new Error('no'))));
    vi.spyOn(openLibrary, 'openLibrary').mockResolvedValue(undefined as never);
    keepBackingUp();
    await vi.waitFor(async () => expect((await readBackup()).failure).toBe('Error'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(counted.mock.calls.length).toBeLessThan(4);
  });
});

describe('changes since the last backup', () => {
  it('are counted one by one, those in a row too, and those of marks and notes alone', async () => {
    countChanges();
    tell('annotationsChanged');
    tell('annotationsChanged');
    tell('articlesChanged');
    await vi.waitFor(async () => expect((await readBackup()).changes).toBe(2));
    tell('annotationsChanged');
    await vi.waitFor(async () => expect((await readBackup()).changes).toBe(3));
    expect((await readBackup()).deeds).toBe(4);
  });

  it.each(['articlesChanged', 'nameRulesChanged', 'entitiesChanged', 'looseDecisionsChanged'] as const)(
    'are counted for the automatic one alone where they are others: %s',
    async (news) => {
      countChanges();
      tell('readingChanged');
      tell(news);
      await vi.waitFor(async () => expect((await readBackup()).deeds).toBeGreaterThan(0));
      expect((await readBackup()).changes).toBe(0);
    },
  );
});
