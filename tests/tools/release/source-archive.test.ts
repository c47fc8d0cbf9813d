import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { zipFiles } from '../../../tools/build/zip-folder';
import { differingEntries } from '../../../tools/release/differing-entries';
import { listTracked } from '../../../tools/release/list-tracked';
import { sourceNote } from '../../../tools/release/source-note';

const folder = mkdtempSync(join(tmpdir(), 'reperes-tracked-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('the files of the source archive', () => {
  it('are those that git tracks, as they are on the disk', () => {
    git('init', '--quiet');
    for (const name of ['kept.ts', 'unknown.ts', 'gone.ts', 'é 1.txt']) writeFileSync(join(folder, name), name);
    git('add', 'kept.ts', 'gone.ts', 'é 1.txt');
    rmSync(join(folder, 'gone.ts'));
    expect(listTracked(folder)).toEqual(['kept.ts', 'é 1.txt']);
  });

  it('are not known in a folder that is not the top of a repository, though it lies in one', () => {
    mkdirSync(join(folder, 'unpacked'));
    expect(listTracked(join(folder, 'unpacked'))).toBeNull();
  });
});

describe('the note of the source archive', () => {
  it('gives the commands, the programs that were used, and the hash of each package', () => {
    const bytes = new TextEncoder().encode('a package');
    const note = sourceNote([{ name: 'one.zip', bytes }]);
    expect(note).toMatch(/\nnpm ci .*\nnpm run zip /);
    expect(note).toContain(`with Node ${process.versions.node} and npm `);
    expect(note).toContain('c0cd5ccfdb563a59366e33e73001b78fdb8cca5a6c48e2f90fffcde44b81f1f6  dist/one.zip');
  });
});

describe('the comparison of two packages', () => {
  const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
    zipFiles(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])));

  it('names what differs, and what one of them lacks', () => {
    const differences = differingEntries(zipped({ a: '1', b: '2', c: '3' }), zipped({ a: '1', b: '4', d: '5' }));
    expect(differences).toEqual(['b', 'c', 'd']);
  });

  it('finds the same files the same', () => {
    expect(differingEntries(zipped({ a: '1', b: '2' }), zipped({ b: '2', a: '1' }))).toEqual([]);
  });
});

function git(...words: readonly string[]): void {
  expect(spawnSync('git', words, { cwd: folder }).status).toBe(0);
}
