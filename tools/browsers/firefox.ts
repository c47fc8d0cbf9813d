import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { pause, until, type Driver, type LaunchOptions } from './driver';
import { findBrowser } from './find-browser';
import { makeRunFolders, type RunFolders } from './run-folders';
import { untilClosed } from './until-closed';

const BUILDS = { test: '../../dist/test-firefox', store: '../../dist/firefox' };
const ID = manifest.browser_specific_settings.gecko.id;
/** Fixes the host of our own pages. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** What the browser runs when the reader presses our button; it gives `activeTab` with it. */
const PRESS_BUTTON = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  return ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** A proxy that is not there for all hosts but this machine. */
const OFFLINE_PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
};

/** What the browser runs when it has an update of the extension. */
const RELOAD_EXTENSION = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('${ID}')).reload();
})()`;

const REMOVE_EXTENSION = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('${ID}')).uninstall();
})()`;

/** What Firefox's own report of its memory counts for the processes of a kind, once it has let go of what it can. */
const MEMORY_OF = (kind: 'extension' | 'web'): string => `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
  let bytes = 0;
  const isMeant = (process) => ${kind === 'extension' ? '/^extension/i.test(process)' : '/^web/i.test(process)'};
  await new Promise((resolve) => {
    const count = (process, path, _kind, units, amount) => {
      if (isMeant(process) && path.startsWith('explicit/') && units === Ci.nsIMemoryReporter.UNITS_BYTES) bytes += amount;
    };
    manager.getReports(count, null, resolve, null, false);
  });
  return String(bytes);
})()`;

/** Puppeteer does not show these; WebDriver BiDi has what its own methods lack for extensions. The version is pinned. */
interface Internals {
  readonly connection: { send: (method: string, parameters: object) => Promise<{ result: Record<string, unknown> }> };
  readonly installExtension: (path: string) => Promise<string>;
}

/** Starts Firefox with the test build. A language other than the one it was installed in needs its language pack. */
export async function startFirefox(options: LaunchOptions): Promise<Driver> {
  const folders = await makeRunFolders();
  const { downloads, remove } = folders;
  let browser = await launch(folders, options);
  return {
    name: 'firefox',
    downloads,
    openPage: async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      // Timers of a tab in the background run once a second.
      await page.bringToFront();
      return page;
    },
    openOwnPage: (path) => openOwnPage(browser, path),
    clickToolbarButton: async (page) => {
      await page.bringToFront();
      await inBrowserItself(browser, PRESS_BUTTON);
    },
    inCard: (page, source) => inCard(browser, page, source),
    killBackground: async () => {
      await inBrowserItself(browser, `WebExtensionPolicy.getByID("${ID}").extension.terminateBackground()`);
    },
    reloadExtension: async (before) => {
      await before?.();
      await inBrowserItself(browser, RELOAD_EXTENSION);
      await untilDetectorIsRegistered(browser);
    },
    takeSitesBack: async () => {
      const own = await openOwnPage(browser, 'src/ui/options/index.html');
      await own.evaluate('browser.permissions.remove({ origins: ["*://*/*"] })');
      await own.close();
    },
    removeExtension: () => inBrowserItself(browser, REMOVE_EXTENSION).then(() => undefined),
    measureBackground: async () => null,
    measureHeld: async () => ({ tab: await memoryOf(browser, 'web'), background: await memoryOf(browser, 'extension') }),
    // Firefox tells nobody.
    countHeld: async () => ({ nodes: 0, listeners: 0 }),
    restart: async () => {
      await browser.close();
      browser = await launch(folders, options);
    },
    untilClosed: () => untilClosed(browser),
    close: async () => {
      await browser.close();
      await remove();
    },
  };
}

async function launch({ profile, downloads }: RunFolders, options: LaunchOptions): Promise<Browser> {
  const { build = 'test', folder, isVisible = false } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !isVisible,
    handleSIGINT: !isVisible,
    userDataDir: profile,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // The extension is installed for one run of the browser; what it stored must outlive that.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Nobody is there to answer: what is asked for in a click is granted.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      // The panel would take the keys from the page.
      'browser.download.alwaysOpenPanel': false,
      // Whatever a test does, Wikipedia is not asked: nobody listens on this computer.
      ...(!isVisible && { 'network.dns.localDomains': 'en.wikipedia.org,fr.wikipedia.org' }),
      ...preferencesOf(options),
    },
    defaultViewport: isVisible ? null : { width: 1000, height: 900 },
  });
  if (build === 'none') return browser;
  await internals(browser).installExtension(folder ?? fileURLToPath(new URL(BUILDS[build], import.meta.url)));
  if (build === 'test') await untilDetectorIsRegistered(browser);
  return browser;
}

function preferencesOf({ language, scheme, isOffline, isRightToLeft }: LaunchOptions): Record<string, unknown> {
  return {
    ...(scheme && { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 }),
    ...(isOffline && OFFLINE_PREFERENCES),
    ...(language && { 'intl.locale.requested': language }),
    ...(isRightToLeft && { 'intl.l10n.pseudo': 'bidi' }),
  };
}

async function untilDetectorIsRegistered(browser: Browser): Promise<void> {
  const page = await openOwnPage(browser, 'src/ui/library/index.html');
  await until('the detector is registered', () =>
    page.evaluate(async () => {
      const { browser: api } = globalThis as unknown as {
        browser: { scripting: { getRegisteredContentScripts: () => Promise<unknown[]> } };
      };
      return (await api.scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
  await page.close();
}

/** `page.goto` never resolves for our own pages. */
async function openOwnPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `moz-extension://${UUID}/${path}`;
  await internals(browser).connection.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  await page.bringToFront();
  return page;
}

/** The protocol sees into closed shadow roots; pages do not. */
async function inCard(browser: Browser, page: Page, source: string): Promise<unknown> {
  const { connection } = internals(browser);
  // What the page has done to its own world does not hold there.
  const target = { context: contextOf(page), sandbox: 'card' };
  const host = await connection.send('script.evaluate', {
    expression: 'document.querySelector(":root > [data-reperes-card]")',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const node = host.result['result'] as { value?: { shadowRoot?: { sharedId: string } } };
  const sharedId = node.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const functionDeclaration = `(root) => JSON.stringify((${source})(root) ?? null)`;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration,
    target,
    awaitPromise: false,
    arguments: [{ sharedId }],
  });
  return JSON.parse((answer.result['result'] as { value: string }).value);
}

/** Runs a script with the browser's own rights, and waits until the browser has settled. */
async function inBrowserItself(browser: Browser, expression: string): Promise<void> {
  await askBrowserItself(browser, expression);
  await pause(200);
}

/** Runs an expression in Firefox itself, with its own rights, and gives what it comes to as text; null where it is none. */
export async function askBrowserItself(browser: Browser, expression: string): Promise<string | null> {
  const { connection } = internals(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result['contexts'] as { context: string }[];
  const target = { context: window?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { type, value } = (result['result'] ?? {}) as { readonly type?: string; readonly value?: string };
  return type === 'string' ? (value ?? null) : null;
}

async function memoryOf(browser: Browser, kind: 'extension' | 'web'): Promise<number> {
  const bytes = Number(await askBrowserItself(browser, MEMORY_OF(kind)));
  return bytes > 0 ? bytes : 0;
}

function internals(browser: Browser): Internals {
  return browser as unknown as Internals;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
