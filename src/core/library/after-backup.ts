import type { BackupBegun, BackupState } from '../../model/backup';

/**
 * How it stands once a backup is kept that was begun when it stood as `begun` says. Writing takes a while: what was saved and changed
 * meanwhile may not be in it, and still counts as not backed up.
 */
export function afterBackup(state: BackupState, begun: BackupBegun): BackupState {
  // Another that was kept meanwhile has taken its changes off already.
  const { changes, deeds } = state.lastAt === begun.lastAt ? begun : { changes: 0, deeds: 0 };
  return {
    ...state,
    lastAt: state.lastAt > begun.at ? state.lastAt : begun.at,
    changes: Math.max(0, state.changes - changes),
    deeds: Math.max(0, state.deeds - deeds),
    failure: '',
  };
}
