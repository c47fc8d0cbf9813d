import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { licenceNotices } from '../../tools/build/licence-notices';
import { packageFolder } from '../../tools/build/package-folder';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the package of a bundled module', () => {
  it.each([
    ['/a/node_modules/idb/build/index.js', '/a/node_modules/idb'],
    ['/a/node_modules/@mozilla/readability/Readability.js', '/a/node_modules/@mozilla/readability'],
    ['/a/node_modules/htmlparser2/node_modules/entities/lib/decode.js', '/a/node_modules/htmlparser2/node_modules/entities'],
    ['C:\\a\\node_modules\\idb\\build\\index.js', 'C:\\a\\node_modules\\idb'],
  ])('of %s is the innermost, %s', (path, folder) => {
    expect(packageFolder(path)).toBe(folder);
  });

  it.each(['/a/src/core/analyze.ts', '\0vite/preload-helper.js'])('is none for %j', (path) => {
    expect(packageFolder(path)).toBeNull();
  });
});

describe('the notices of licences', () => {
  it('give name, version, licence, source and the whole text', () => {
    const folder = makePackage(
      { name: 'one', version: '1.2.3', license: 'ISC', repository: { url: 'git+https://example.org/one.git' } },
      { 'LICENSE.md': '\uFEFFCopyright One\r\n\r\nDo as you like.\r\n', 'readme.md': 'Read me' },
    );
    expect(licenceNotices([folder]).split('\n').slice(1)).toEqual([
      'one 1.2.3: ISC',
      'Source: https://example.org/one',
      '',
      'Copyright One',
      '',
      'Do as you like.',
      '',
    ]);
  });

  it('name the source of a repository written short', () => {
    const folder = makePackage({ name: 'one', repository: 'github:someone/one' }, { license: 'Terms' });
    expect(licenceNotices([folder])).toContain('\nSource: https://github.com/someone/one\n');
  });

  it('hold every file that tells of terms', () => {
    const folder = makePackage(
      { name: 'two', license: 'MPL-2.0' },
      { LICENSE: 'Apache', 'LICENSE-MPL': 'Mozilla', NOTICE: 'Note' },
    );
    expect(licenceNotices([folder])).toContain('\nApache\n\nMozilla\n\nNote\n');
  });

  it('are in the order of the names, whatever the order of the folders, and once each', () => {
    const [one, two] = [makePackage({ name: 'a' }, { LICENSE: 'A' }), makePackage({ name: 'b' }, { LICENSE: 'B' })];
    expect(licenceNotices([two, one, two, makePackage({ name: 'a' }, { LICENSE: 'A' })])).toBe(licenceNotices([one, two]));
    expect(licenceNotices([two, one]).indexOf('a 1.0.0')).toBeLessThan(licenceNotices([two, one]).indexOf('b 1.0.0'));
  });

  it('repeat the MIT licence for a package that names it and its author only', () => {
    const folder = makePackage({ name: 'three', license: 'MIT', author: 'Some One <one@example.org>' }, {});
    expect(licenceNotices([folder])).toMatch(/\nCopyright \(c\) Some One <one@example\.org>\n\nPermission is hereby granted/);
  });

  it.each([
    { name: 'four', license: 'BSD-3-Clause', author: 'Some One' },
    { name: 'four', license: 'MIT' },
    { name: 'four', author: 'Some One' },
  ])('cannot be given for %j, which stops the build', (described) => {
    expect(() => licenceNotices([makePackage(described, {})])).toThrow('four has no licence');
  });
});

function makePackage(described: object, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-licence-'));
  folders.push(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.0.0', ...described }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
