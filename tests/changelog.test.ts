import { describe, expect, it } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };
import manifest from '../manifest.json' with { type: 'json' };
import described from '../package.json' with { type: 'json' };
import { EXPORT_FORMATS } from '../src/core/exports';
import { readSource } from './support/source-files';

const CHANGELOG = readSource('CHANGELOG.md');
const VERSION = /^## \[(?<version>\d+\.\d+\.\d+)\] - (?<day>\d{4}-\d{2}-\d{2})$/gm;
const GROUPS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

const versions = [...CHANGELOG.matchAll(VERSION)].map(({ groups }) => ({ ...groups }) as { version: string; day: string });

describe('the changelog', () => {
  it('begins with the version of the manifest, of the package and of the lock file', () => {
    const newest = versions[0]?.version;
    expect([newest, described.version, lock.version, lock.packages[''].version]).toEqual(Array(4).fill(manifest.version));
  });

  it('has no heading that is neither a version with its day nor a group of Keep a Changelog', () => {
    const headings = CHANGELOG.split('\n').filter((line) => line.startsWith('##'));
    const known = new Set(['## [Unreleased]', ...GROUPS.map((group) => `### ${group}`), ...(CHANGELOG.match(VERSION) ?? [])]);
    expect(headings.filter((heading) => !known.has(heading))).toEqual([]);
  });

  it('goes from the newest day to the oldest', () => {
    const days = versions.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('counts the formats of the newest version', () => {
    expect(/in (?<count>\d+) formats/.exec(CHANGELOG)?.groups?.['count']).toBe(String(EXPORT_FORMATS.length));
  });
});
