import { posix } from 'node:path';
import type { Import, SourceFile } from './source-files';

/** Who may import whom. Folders are the ones directly under src/. */
export interface HouseRules {
  /** For each folder the others it may import. */
  readonly mayImport: Readonly<Record<string, readonly string[]>>;
  /** Imports that bring no code into the importing file: a query asks for a file's address or its text. */
  readonly assets: readonly { readonly from: string; readonly to: string; readonly queries: readonly string[] }[];
  /** Folders that use no package. */
  readonly withoutPackages: readonly string[];
  /** Packages that one file alone may import. */
  readonly doors: Readonly<Record<string, string>>;
  /** Files whose running code, with all that it imports, must stay clear of these packages. */
  readonly bare: readonly { readonly path: string; readonly packages: readonly string[] }[];
  readonly mostLines: number;
  /** Folders whose files hold data and nothing else, which may be long. */
  readonly dataFolders: readonly string[];
}

/** Every breach of the rules, a sentence each; empty when the house is in order. */
export function findFaults(files: readonly SourceFile[], rules: HouseRules): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const faults = [
    ...files.flatMap((file) => folderFaults(file, rules)),
    ...files.flatMap((file) => file.imports.flatMap((one) => importFaults(file.path, one, rules, paths))),
    ...rules.bare.flatMap((rule) => bareFaults(rule, files)),
  ];
  return [...new Set(faults)];
}

function folderFaults({ path, lines }: SourceFile, { mayImport, mostLines, dataFolders }: HouseRules): string[] {
  return [
    ...(Object.hasOwn(mayImport, folderOf(path)) ? [] : [`${path} is in no folder of the table`]),
    ...(lines > mostLines && !dataFolders.some((folder) => path.startsWith(folder)) ? [`${path} has ${lines} lines`] : []),
  ];
}

function importFaults(path: string, { specifier }: Import, rules: HouseRules, paths: ReadonlySet<string>): string[] {
  const fault = `${path} imports ${specifier}`;
  if (specifier === '(computed)') return [`${fault}: nobody can tell what it is`];
  if (!specifier.startsWith('.')) return packageFaults(path, specifier, rules).map((reason) => `${fault}: ${reason}`);
  const [target, query] = targetOf(path, specifier);
  if (!target.startsWith('src/')) return [`${fault}: it is outside src`];
  const [from, to] = [folderOf(path), folderOf(target)];
  const isAsset = rules.assets.some((asset) => asset.from === from && asset.to === to && asset.queries.includes(query));
  if (from !== to && !isAsset && !rules.mayImport[from]?.includes(to)) return [`${fault}: ${from} may not import ${to}`];
  return resolve(target, paths) ? [] : [`${fault}: there is no such file`];
}

function packageFaults(path: string, specifier: string, { doors, withoutPackages }: HouseRules): string[] {
  if (specifier.startsWith('node:')) return ['there is no Node in a browser'];
  const door = doors[packageOf(specifier)];
  if (door !== undefined && door !== path) return [`only ${door} may`];
  return withoutPackages.includes(folderOf(path)) ? [`${folderOf(path)} uses no package`] : [];
}

function bareFaults({ path, packages }: HouseRules['bare'][number], files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  if (!byPath.has(path)) return [`${path} is missing`];
  const faults: string[] = [];
  const reached = new Set<string>();
  const reach = (current: string): void => {
    if (reached.has(current)) return;
    reached.add(current);
    for (const { specifier, isType } of byPath.get(current)?.imports ?? []) {
      if (isType) continue;
      if (packages.includes(packageOf(specifier))) faults.push(`${path} reaches ${specifier} through ${current}`);
      const next = specifier.startsWith('.') ? resolve(targetOf(current, specifier)[0], byPath) : null;
      if (next) reach(next);
    }
  };
  reach(path);
  return faults;
}

/** The path that an import names, without an ending where none is written, and its query. */
function targetOf(path: string, specifier: string): [target: string, query: string] {
  const [, file = '', query = ''] = /^(?<file>[^?]*)(?<query>\?.*)?$/.exec(specifier) ?? [];
  return [posix.join(posix.dirname(path), file), query];
}

function resolve(target: string, paths: { readonly has: (path: string) => boolean }): string | null {
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];
  return endings.map((ending) => target + ending).find((path) => paths.has(path)) ?? null;
}

/** `core` for `src/core/analyze.ts` and for `src/core`; the file itself where it lies in no folder. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? path;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
