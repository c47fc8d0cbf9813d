import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import described from '../../package.json' with { type: 'json' };
import { LICENCES_FILE } from '../../tools/build/write-licences';
import { DIST, MOST_PACKED_BYTES, packExtension, ROOT } from '../../tools/release/pack';
import { BROWSERS } from './harness/browsers';

/** What a package may hold: what runs, what is read, and what readers must be told of it. */
const KNOWN: readonly RegExp[] = [
  /^manifest\.json$/,
  /^background\.js$/,
  /^_locales\/\w+\/messages\.json$/,
  /^icons\/(?:\d+\.png|icon\.svg)$/,
  /^assets\/[\w.-]+\.(?:js|css)$/,
  /^assets\/countries-50m-[\w-]+\.json$/,
  /^src\/(?:ui\/[\w-]+\/index\.html|content\/[\w-]+\.iife\.js)$/,
  /^src\/.*\.css$/,
  /^(?:tagger\.bin|gazetteer\.tsv|reperes\.schema\.json)$/,
  /^(?:tagger|gazetteer)\.card\.md$/,
  /^licences\.txt$/,
];
const PACKAGES = BROWSERS.map((name) => (name === 'chromium' ? 'chrome' : 'firefox'));

describe.each(PACKAGES)('the package for %s', (browser) => {
  const folder = join(DIST, browser);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

  it('holds nothing but what runs, what is read and what must be told', () => {
    expect(paths.filter((path) => !KNOWN.some((known) => known.test(path)))).toEqual([]);
  });

  it('starts its background from one plain script', () => {
    const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(background).toEqual(browser === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] });
    const script = readFileSync(join(folder, 'background.js'), 'utf8');
    // One with imports cannot be read as a plain script; those at run time a service worker refuses.
    expect(() => new Script(script)).not.toThrow();
    expect(/\bimport\(/.test(script)).toBe(false);
  });

  it('names no source map and no folder of the machine that built it', () => {
    const scripts = paths.filter((path) => /\.(?:js|css|html|json|txt)$/.test(path));
    const leaking = scripts.filter((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return text.includes('sourceMappingURL') || text.includes(ROOT) || text.includes('/node_modules/');
    });
    expect(leaking).toEqual([]);
  });

  it('is as small as it must be when it is packed', () => {
    expect(packExtension(browser).bytes.length).toBeLessThan(MOST_PACKED_BYTES);
  });

  it('tells the licence of every library that is built in, and of its own', () => {
    const licences = readFileSync(join(folder, LICENCES_FILE), 'utf8');
    expect(licences).toMatch(/^\uFEFFMIT License/);
    const missing = Object.entries(described.dependencies).filter(
      ([name, version]) => !licences.includes(`\n${name} ${version}: `),
    );
    expect(missing).toEqual([]);
  });
});
