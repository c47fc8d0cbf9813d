import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a browser writes to. */
export interface RunFolders {
  readonly profile: string;
  readonly downloads: string;
  readonly remove: () => Promise<void>;
}

/** Makes the folders of one run. */
export async function makeRunFolders(): Promise<RunFolders> {
  const folder = await mkdtemp(join(tmpdir(), 'reperes-'));
  const profile = await mkdtemp(join(folder, 'profile-'));
  const downloads = await mkdtemp(join(folder, 'downloads-'));
  // A browser that is going still writes to its profile for a moment.
  return { profile, downloads, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
