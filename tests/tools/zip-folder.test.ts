import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zipFolder } from '../../tools/build/zip-folder';

const FILES = { 'manifest.json': '{}', 'src/b.js': 'b', 'src/a.js': 'a', 'icons/16.png': '\0' };
const folders: string[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the zip of a package', () => {
  it('holds every file under its path in the folder', () => {
    const unzipped = unzipSync(zipFolder(makeFolder(Object.keys(FILES))));
    expect(Object.fromEntries(Object.entries(unzipped).map(([path, content]) => [path, strFromU8(content)]))).toEqual(FILES);
  });

  it('holds them in the order of their paths, not in that of the disk', () => {
    const unzipped = unzipSync(zipFolder(makeFolder(Object.keys(FILES))));
    expect(Object.keys(unzipped)).toEqual(['icons/16.png', 'manifest.json', 'src/a.js', 'src/b.js']);
  });

  it('is the same bytes whatever the time, the order of writing and the age of the files', () => {
    vi.useFakeTimers({ now: new Date('2024-02-03T04:05:06Z') });
    const one = zipFolder(makeFolder(Object.keys(FILES)));
    vi.setSystemTime(new Date('2026-07-08T09:10:11Z'));
    const folder = makeFolder(Object.keys(FILES).toReversed());
    utimesSync(join(folder, 'manifest.json'), 1_000_000_000, 1_000_000_000);
    expect(Buffer.from(zipFolder(folder)).equals(Buffer.from(one))).toBe(true);
  });
});

function makeFolder(paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-zip-'));
  folders.push(folder);
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), FILES[path as keyof typeof FILES]);
  }
  return folder;
}
