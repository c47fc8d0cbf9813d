import { useEffect, useState } from 'preact/hooks';
import { Importer } from './importer';

/** There is one import at a time. */
const IMPORTER = new Importer();

/** How the import stands, and what leads it on. */
export function useImporting() {
  const [importing, setImporting] = useState(IMPORTER.importing);
  useEffect(() => {
    const unwatch = IMPORTER.watch(setImporting);
    setImporting(IMPORTER.importing);
    return () => {
      unwatch();
      IMPORTER.leave();
    };
  }, []);
  return { importing, importer: IMPORTER };
}
