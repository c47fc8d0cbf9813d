import type { Rolldown } from 'vite';

/** The files of a bundle that are loaded when any of some chunks is: these themselves, and what they import at once or later. */
export function reachedFrom(roots: readonly Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): Set<string> {
  const reached = new Set<string>();
  const reach = (fileName: string): void => {
    const file = bundle[fileName];
    if (reached.has(fileName) || file?.type !== 'chunk') return;
    reached.add(fileName);
    for (const next of [...file.imports, ...file.dynamicImports]) reach(next);
  };
  for (const { fileName } of roots) reach(fileName);
  return reached;
}

/** What is loaded by itself: our pages and the background. Injected scripts are bundled once more into one file each. */
export function entriesOf(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  return chunksOf(bundle).filter(({ isEntry, facadeModuleId }) => isEntry && !facadeModuleId?.includes('.iife.ts'));
}

export function chunksOf(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk');
}
