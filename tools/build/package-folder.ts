const MODULE = /^(?<folder>.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The folder of the npm package that a bundled module belongs to, by the module's path; null for a module of ours. */
export function packageFolder(modulePath: string): string | null {
  return MODULE.exec(modulePath)?.groups?.['folder'] ?? null;
}
