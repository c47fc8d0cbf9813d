import { useEffect, useState } from 'preact/hooks';
import { heldPermissions, onPermissionsChanged, type HeldPermission } from '../../../platform/permissions';

/** All that the browser lets Repères do, as it is now wherever that is changed. */
export function usePermissions(): readonly HeldPermission[] {
  const [held, setHeld] = useState<readonly HeldPermission[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const read = (): void => void heldPermissions().then(setHeld);
    onPermissionsChanged(read, life.signal);
    read();
    return () => life.abort();
  }, []);
  return held;
}
