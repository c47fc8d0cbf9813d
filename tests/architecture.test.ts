import { describe, expect, it } from 'vitest';
import { findFaults, type HouseRules } from './support/find-faults';
import { findSenders } from './support/find-senders';
import { describeSource, readSource, readSourceFiles, type SourceFile } from './support/source-files';

/** A new folder, a new line or a new exception here is a decision. */
const RULES: HouseRules = {
  mayImport: {
    model: [],
    core: ['model'],
    page: ['model', 'core'],
    platform: ['model'],
    messages: ['model', 'platform'],
    // What a text is found by is worked out where the text is written, today and by the upgrade for what was stored before.
    store: ['model', 'core'],
    background: ['model', 'core', 'store', 'messages', 'platform'],
    // A worker of our own pages: what leaves is read and written where it holds nothing up. It changes nothing.
    exporter: ['model', 'core', 'store', 'messages'],
    // What the card and our own pages show alike; they cannot import each other.
    parts: ['model', 'core', 'platform'],
    content: ['model', 'core', 'page', 'messages', 'platform', 'parts'],
    // A kept article is shown in a page of ours as it was in its own: read, mapped and painted by the same code.
    ui: ['model', 'core', 'page', 'messages', 'platform', 'parts'],
  },
  // The background names the files that it injects into pages; none of their code runs in it.
  assets: [
    { from: 'background', to: 'content', queries: ['?script&iife'] },
    { from: 'background', to: 'page', queries: ['?inline'] },
  ],
  withoutPackages: ['model'],
  doors: { 'webextension-polyfill': 'src/platform/browser.ts' },
  // The detector runs on every page that the reader allowed, so it is kept to a few kilobytes.
  bare: [
    { path: 'src/content/detect.iife.ts', packages: ['webextension-polyfill', 'preact', 'valibot', '@mozilla/readability'] },
    // The marks do not wait for what draws the cards.
    { path: 'src/content/index.iife.ts', packages: ['preact', 'valibot'] },
  ],
  mostLines: 300,
  dataFolders: ['src/core/dates/languages/', 'src/core/entities/organisations/'],
};

const house = readSourceFiles();

describe('the house', () => {
  it('has no file that breaks the rules', () => {
    expect(findFaults(house, RULES)).toEqual([]);
  });

  it('has every folder of the table', () => {
    const folders = new Set(house.map(({ path }) => path.split('/')[1]));
    expect(Object.keys(RULES.mayImport).filter((folder) => !folders.has(folder))).toEqual([]);
  });

  it('needs every exception of the table', () => {
    for (const asset of RULES.assets) {
      for (const query of asset.queries) {
        const users = house.filter(({ path, imports }) => path.startsWith(`src/${asset.from}/`) && endsWithQuery(imports, query));
        expect(users, query).not.toEqual([]);
      }
    }
  });
});

/** The one file that sends something to another computer; what a file of our own package is read by; each with what it asks. */
const MAY_SEND: Readonly<Record<string, readonly string[]>> = {
  'src/platform/send-outside.ts': ['origin + path'],
  'src/background/knowledge.ts': ["browser.runtime.getURL('gazetteer.tsv')", "browser.runtime.getURL('tagger.bin')"],
  'src/exporter/own-files.ts': [
    "new URL(`/_locales/${locale.replace('-', '_')}/messages.json`, location.href)",
    "new URL('/gazetteer.tsv', location.href)",
  ],
  'src/ui/library/views/world.ts': ['WORLD_ADDRESS'],
};

describe('what can leave this computer', () => {
  const scripts = house.filter(({ path }) => /\.tsx?$/.test(path)).map(({ path }) => path);

  it('leaves it through one file, and nothing else can send', () => {
    const senders = scripts.map((path) => [path, findSenders(path, readSource(path))] as const);
    const found = Object.fromEntries(senders.filter(([, all]) => all.length > 0));
    expect(found).toEqual(
      Object.fromEntries(Object.entries(MAY_SEND).map(([path, all]) => [path, all.map((to) => ({ name: 'fetch', to }))])),
    );
  });

  it('goes to Wikipedia and nowhere else, by the security policy of our pages and background', () => {
    const { extension_pages: policy } = JSON.parse(readSource('manifest.json')).content_security_policy;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self' https://*.wikipedia.org",
      "frame-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
    ]);
  });

  it('is asked for by the background alone', () => {
    const users = house.filter(({ imports }) =>
      imports.some(({ specifier, isType }) => !isType && specifier.endsWith('/send-outside')),
    );
    expect(users.map(({ path }) => path)).toEqual(['src/background/look-ups.ts']);
  });

  it.each([
    ['a call', `fetch('https://evil.example')`],
    ['another name', `const send = globalThis.fetch;`],
    ['a computed name', `globalThis['fetch']('https://evil.example')`],
    ['a beacon', `navigator.sendBeacon('https://evil.example')`],
    ['a socket', `new WebSocket('wss://evil.example')`],
    ['a stream of events', `new EventSource('https://evil.example')`],
    ['an old request', `new XMLHttpRequest()`],
    ['a picture', `new Image().src = 'https://evil.example'`],
  ])('is found in %s', (_, text) => {
    expect(findSenders('src/ui/planted.ts', text)).toHaveLength(1);
  });
});

describe('the rules', () => {
  it.each([
    ['a static import', `import { openDatabase } from '../store/database';`],
    ['a type import', `import type { Database } from '../store/database';`],
    ['an import for its effect', `import '../store/database';`],
    ['a dynamic import', `export const later = () => import('../store/database');`],
    ['a dynamic import of a template without values', 'export const later = () => import(`../store/database`);'],
    ['an import inside a type', `export type Later = import('../store/database').Database;`],
    ['an export from', `export { openDatabase } from '../store/database';`],
    ['an export of everything', `export * from '../store/database';`],
    ['an import of the folder', `import { openDatabase } from '../store';`],
    ['an import of the text', `import text from '../store/database?raw';`],
  ])('catch ui importing store by %s', (_, text) => {
    expect(faultsWith('src/ui/planted.ts', text)).toEqual([expect.stringContaining('ui may not import store')]);
  });

  it.each([
    ['background', 'content', '../content/session'],
    ['background', 'ui', '../ui/tab/use-tab'],
    ['content', 'background', '../background/library'],
    ['content', 'ui', '../ui/shared/exports/hand-over'],
    ['parts', 'ui', '../ui/shared/exports/hand-over'],
    ['parts', 'content', '../content/session'],
    ['ui', 'background', '../background/library'],
    ['ui', 'content', '../content/session'],
    ['core', 'page', '../page/paint'],
    ['page', 'platform', '../platform/browser'],
    ['model', 'core', '../core/analyze'],
  ])('catch %s importing %s', (from, to, specifier) => {
    expect(faultsWith(`src/${from}/planted.ts`, `import '${specifier}';`)).toEqual([
      `src/${from}/planted.ts imports ${specifier}: ${from} may not import ${to}`,
    ]);
  });

  it('let the background name the script it injects, and only by that query', () => {
    expect(faultsWith('src/background/planted.ts', `import script from '../content/index.iife?script&iife';`)).toEqual([]);
    expect(faultsWith('src/background/planted.ts', `import script from '../content/index.iife';`)).toHaveLength(1);
    expect(faultsWith('src/background/planted.ts', `import text from '../content/index.iife?raw';`)).toHaveLength(1);
    expect(faultsWith('src/ui/planted.ts', `import script from '../content/index.iife?script&iife';`)).toHaveLength(1);
  });

  it('catch a folder that is not in the table', () => {
    expect(faultsWith('src/helpers/planted.ts', '')).toEqual(['src/helpers/planted.ts is in no folder of the table']);
  });

  it('catch a folder named like a property of every object', () => {
    expect(faultsWith('src/constructor/planted.ts', '')).toHaveLength(1);
  });

  it('catch a file that lies beside the folders', () => {
    expect(faultsWith('src/planted.ts', '')).toEqual(['src/planted.ts is in no folder of the table']);
  });

  it('catch the polyfill outside its door, as a type too', () => {
    expect(faultsWith('src/ui/planted.ts', `import type { Tabs } from 'webextension-polyfill';`)).toHaveLength(1);
    expect(faultsWith('src/platform/planted.ts', `import browser from 'webextension-polyfill/dist/x.js';`)).toHaveLength(1);
  });

  it('catch a detector that reaches the polyfill through another file', () => {
    expect(detectorFaults('src/platform/bare.ts', `import { browser } from './browser';`)).toEqual([
      'src/content/detect.iife.ts reaches webextension-polyfill through src/platform/browser.ts',
    ]);
  });

  it('let a detector name types of files that reach the polyfill', () => {
    expect(detectorFaults('src/platform/bare.ts', `import type { Tabs } from './browser';`)).toEqual([]);
  });

  it('catch a detector that was moved away', () => {
    const files = house.filter(({ path }) => path !== 'src/content/detect.iife.ts');
    expect(findFaults(files, RULES)).toContain('src/content/detect.iife.ts is missing');
  });

  it.each([
    ['a package in model', 'src/model/planted.ts', `import { parse } from 'yaml';`],
    ['Node', 'src/core/planted.ts', `import { readFileSync } from 'node:fs';`],
    ['a tool', 'src/core/planted.ts', `import '../../tools/doors/knowledge';`],
    ['a file that is not there', 'src/core/planted.ts', `import './not-there';`],
    ['a computed import', 'src/core/planted.ts', `export const load = (name: string) => import(name);`],
  ])('catch %s', (_, path, text) => {
    expect(faultsWith(path, text)).toHaveLength(1);
  });

  it('catch a file of 301 lines and let one of 300 pass', () => {
    expect(faultsWith('src/core/planted.ts', '\n'.repeat(300).concat('const last = 1;\n'))).toEqual([
      'src/core/planted.ts has 301 lines',
    ]);
    expect(faultsWith('src/core/planted.ts', '\n'.repeat(299).concat('const last = 1;\n'))).toEqual([]);
  });
});

/** What is wrong with one file more in the house. */
function faultsWith(path: string, text: string): string[] {
  return findFaults([...house, describeSource(path, text)], RULES).filter((fault) => fault.startsWith(path));
}

/** What is wrong with the detector when another file says something else. */
function detectorFaults(path: string, text: string): string[] {
  const files = [...house.filter((file) => file.path !== path), describeSource(path, text)];
  return findFaults(files, RULES).filter((fault) => fault.startsWith('src/content/detect.iife.ts'));
}

function endsWithQuery(imports: SourceFile['imports'], query: string): boolean {
  return imports.some(({ specifier }) => specifier.endsWith(query));
}
