import { readFileSync, readdirSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';

/** A file of src/ as the house rules see it. */
export interface SourceFile {
  /** From the repository's root: `src/core/analyze.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written, query included; `(computed)` for a dynamic import of anything but a plain string. */
  readonly specifier: string;
  /** Whether the compiler drops it. */
  readonly isType: boolean;
}

const ROOT = new URL('../../', import.meta.url);
const SCRIPT = /\.tsx?$/;

/** Every script and style sheet of src/, its imports parsed. */
export function readSourceFiles(): SourceFile[] {
  const paths = readdirSync(new URL('src', ROOT), { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:tsx?|css)$/.test(path))
    .map((path) => describeSource(path, readSource(path)));
}

/** The text of a file, its path given from the repository's root. */
export function readSource(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** What the house rules see of one file. */
export function describeSource(path: string, text: string): SourceFile {
  return { path, lines: text.trimEnd().split('\n').length, imports: SCRIPT.test(path) ? importsOf(path, text) : [] };
}

function importsOf(path: string, text: string): Import[] {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`);
  const written = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isType: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ specifier: moduleRequest.value, isType }] : [])),
  );
  const called = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: unquote(text.slice(moduleRequest.start, moduleRequest.end)),
    isType: false,
  }));
  const inTypes: Import[] = [];
  new Visitor({ TSImportType: ({ source }) => void inTypes.push({ specifier: source.value, isType: true }) }).visit(program);
  return [...written, ...passedOn, ...called, ...inTypes];
}

function unquote(expression: string): string {
  return /^(?<quote>['"`])(?<specifier>[^'"`$]+)\k<quote>$/.exec(expression)?.groups?.['specifier'] ?? '(computed)';
}
