import { afterBackup } from '../core/library/after-backup';
import { isBackupDue } from '../core/library/is-backup-due';
import type { BackupAsks } from '../messages/backup-asks';
import { onOwnNews } from '../messages/news';
import type { News } from '../messages/protocol';
import { changeBackup, onBackupChanged, readBackup } from '../platform/backup-storage';
import { download, mayDownload } from '../platform/downloads';
import { closeHiddenPage, openHiddenPage } from '../platform/hidden-page';
import { ownVersion } from '../platform/own-version';
import { readSettings } from '../platform/settings-storage';
import { uiLanguage } from '../platform/translate';
import { countSavedSince } from '../store/count-saved';
import { entityAnswers } from './entities';
import { listLooseDecisions } from './loose-decisions';
import { listNameRules } from './names';
import { openLibrary } from './open-library';

/** The answers to what our own pages ask about backups. */
export const backupAnswers: BackupAsks = {
  countSavedSince: async (instant) => countSavedSince(await openLibrary(), instant),
  async beginBackup() {
    const { lastAt, changes, deeds } = await readBackup();
    return { at: new Date().toISOString(), lastAt, changes, deeds };
  },
  async getBackupOptions() {
    const [{ labels, ...settings }, rules, entityDecisions, subjectNotes, looseDecisions] = await Promise.all([
      readSettings(),
      listNameRules(),
      entityAnswers.listEntityDecisions(),
      entityAnswers.listLooseNotes(),
      listLooseDecisions(),
    ]);
    const nameRules = rules.filter((rule) => rule.scope !== 'article');
    const written = { locale: uiLanguage(), version: ownVersion() };
    return { ...written, labels, settings, nameRules, entityDecisions, subjectNotes, looseDecisions };
  },
  async keepBackup(address, name, begun) {
    await download(address, `Repères/${name}`);
    await changeBackup((state) => ({ ...afterBackup(state, begun), begunAt: '' }));
    closeSoon();
  },
  async failBackup(reason) {
    await fail(reason);
    closeSoon();
  },
  listLooseDecisions,
};

/** What tells that something was changed that a backup holds. */
const OF_BACKUPS: ReadonlySet<keyof News> = new Set([
  'articlesChanged',
  'annotationsChanged',
  'nameRulesChanged',
  'entitiesChanged',
  'looseDecisionsChanged',
]);
const NONE = { changes: 0, deeds: 0 };

/**
 * Counts how often marks, notes and tags are changed, for the reminder, and how often anything is that a backup holds, for the automatic
 * one; changes in a row are counted together in one writing.
 */
export function countChanges(): void {
  let waiting = NONE;
  onOwnNews((news) => {
    if (!OF_BACKUPS.has(news)) return;
    const isCounting = waiting.deeds > 0;
    waiting = { changes: waiting.changes + (news === 'annotationsChanged' ? 1 : 0), deeds: waiting.deeds + 1 };
    if (isCounting) return;
    changeBackup((state) => {
      const counted = { ...state, changes: state.changes + waiting.changes, deeds: state.deeds + waiting.deeds };
      waiting = NONE;
      return counted;
    }).catch(() => {
      // What cannot be counted is not missed: articles are counted in the library.
      waiting = NONE;
    });
  });
}

/**
 * Has a backup written whenever one is due. It is looked for when the background starts, and when something changes, which it is awake
 * for: so nothing need wake it, and a backup that broke off with it is begun anew when it lives again.
 */
export function keepBackingUp(): void {
  onOwnNews(look);
  onBackupChanged(look, new AbortController().signal);
  look();
}

function look(): void {
  backUpIfDue().catch((error: unknown) => fail(nameOf(error)));
}

async function backUpIfDue(): Promise<void> {
  if (!isBackupDue(await readBackup(), new Date().toISOString()) || !(await hasNews())) return;
  if (await isFirst()) {
    if (!(await mayDownload())) throw Object.assign(new Error('The permission was taken back.'), { name: 'NotAllowed' });
    await openHiddenPage('src/ui/backup/index.html');
  }
}

async function hasNews(): Promise<boolean> {
  const { lastAt, changes, deeds } = await readBackup();
  // An earlier version counted no deeds.
  return deeds > 0 || changes > 0 || (await countSavedSince(await openLibrary(), lastAt)) > 0;
}

/** Of those who find at once that a backup is due, one begins. What failed is begun again as late as what broke off. */
async function isFirst(): Promise<boolean> {
  const now = new Date().toISOString();
  let begins = false;
  await changeBackup((state) => {
    begins = isBackupDue(state, now);
    return begins ? { ...state, begunAt: now } : state;
  });
  return begins;
}

/** Each change has a backup looked for, which may fail again: the same failure is no change. */
async function fail(reason: string): Promise<void> {
  await changeBackup((state) => (state.failure === reason ? state : { ...state, failure: reason }));
}

/** The page that asks waits for an answer. */
function closeSoon(): void {
  setTimeout(() => void closeHiddenPage());
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
