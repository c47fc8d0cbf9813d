import { changeBackup } from '../../../platform/backup-storage';

/** Keeps that the whole library has just left in a file: what is counted of changes begins anew. */
export async function noteBackup(): Promise<void> {
  await changeBackup((state) => ({ ...state, lastAt: new Date().toISOString(), changes: 0, failure: '' }));
}
