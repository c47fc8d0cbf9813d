import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { PATIENCE, until, type Driver, type LaunchOptions } from './driver';
import { findBrowser } from './find-browser';
import { heapAfterCollection, heapOf } from './heap-of';
import { makeRunFolders } from './run-folders';
import { untilClosed } from './until-closed';

const BUILDS = { test: '../../dist/test-chrome', store: '../../dist/chrome' };
const ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const OFFLINE_ARGUMENT = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** Without a window Chromium only sees our own pages, and it often runs where its sandbox cannot. */
const HEADLESS_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  // Whatever a test does, Wikipedia is not asked.
  '--host-resolver-rules=MAP *.wikipedia.org ~NOTFOUND',
];

/** Starts Chromium, or a browser of its family, with the test build. */
export async function startChromium(options: LaunchOptions): Promise<Driver> {
  const { profile, downloads, remove } = await makeRunFolders();
  let browser = await launch(profile, options);
  return {
    name: 'chromium',
    downloads,
    openPage: async (address) => {
      const page = await newPage(browser, options);
      await page.goto(address);
      return page;
    },
    openOwnPage: async (path) => {
      const page = await newPage(browser, options);
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      await page.goto(`chrome-extension://${await extensionId(browser)}/${path}`);
      return page;
    },
    clickToolbarButton: async (page) => {
      const [extension] = (await browser.extensions()).values();
      if (!extension) throw new Error('No extension is loaded.');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    inCard,
    killBackground: () => killBackground(browser),
    reloadExtension: (before) => reloadExtension(browser, before),
    takeSitesBack: () => takeSitesBack(browser),
    removeExtension: async () => browser.uninstallExtension(await extensionId(browser)),
    measureBackground: () => heapOfBackground(browser),
    measureHeld: async (page) => ({
      tab: await afterCollection(page, heapOf),
      background: (await heapOfBackground(browser)) ?? 0,
    }),
    countHeld: (page) => afterCollection(page, countHeld),
    restart: async () => {
      await browser.close();
      browser = await launch(profile, options);
    },
    untilClosed: () => untilClosed(browser),
    close: async () => {
      await browser.close();
      await remove();
    },
  };
}

async function launch(profile: string, options: LaunchOptions): Promise<Browser> {
  const { language, build = 'test', folder, isVisible = false } = options;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: !isVisible,
    // A window in automation's dress would be no demonstration; and Ctrl-C is for whoever opened it.
    ignoreDefaultArgs: isVisible ? ['--enable-automation'] : false,
    handleSIGINT: !isVisible,
    pipe: true,
    ...(build !== 'none' && { enableExtensions: [folder ?? fileURLToPath(new URL(BUILDS[build], import.meta.url))] }),
    userDataDir: profile,
    args: argumentsFor(options),
    env: { ...process.env, ...(language && { LANGUAGE: language }) },
    defaultViewport: isVisible ? null : { width: 1000, height: 900 },
  });
  if (build === 'test') await untilDetectorIsRegistered(browser);
  return browser;
}

async function newPage(browser: Browser, { scheme }: LaunchOptions): Promise<Page> {
  const page = await browser.newPage();
  if (scheme === 'forced') await forceColours(page);
  else if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  return page;
}

/** For as long as the page lives. */
async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

function argumentsFor({ language, isVisible = false, isOffline = false, isRightToLeft = false }: LaunchOptions): string[] {
  return [
    ...ARGUMENTS,
    ...(isVisible ? sandboxArguments() : HEADLESS_ARGUMENTS),
    ...(language ? [`--lang=${language}`] : []),
    ...(isOffline ? [OFFLINE_ARGUMENT] : []),
    ...(isRightToLeft ? ['--force-ui-direction=rtl'] : []),
  ];
}

/** Chromium does not start for root with its sandbox. */
function sandboxArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function untilDetectorIsRegistered(browser: Browser): Promise<void> {
  await until('the detector is registered', async () => {
    const worker = await browser
      .targets()
      .findLast((target) => target.type() === 'service_worker')
      ?.worker();
    // A worker that has just started has no extension interface yet.
    return worker?.evaluate('globalThis.chrome?.scripting?.getRegisteredContentScripts().then((scripts) => scripts.length > 0)');
  });
}

async function killBackground(browser: Browser): Promise<void> {
  const target = browser.targets().findLast((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close().catch(unlessGone);
}

/** By the browser's own page of extensions: what reloads itself outside of developer mode is switched off. */
async function reloadExtension(browser: Browser, before?: () => Promise<void>): Promise<void> {
  const old = browser.targets().findLast((target) => target.type() === 'service_worker');
  const id = await extensionId(browser);
  const settings = await openExtensions(browser);
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const isNew = (target: Target): boolean => target.type() === 'service_worker' && target !== old;
  const started = browser.waitForTarget(isNew, { timeout: PATIENCE });
  await before?.();
  await settings.evaluate(`chrome.developerPrivate.reload('${id}', { failQuietly: true }).then(() => true)`);
  await started;
  await settings.close();
  await untilDetectorIsRegistered(browser);
}

/** As the reader does who chooses that it may read a page only at a click. */
async function takeSitesBack(browser: Browser): Promise<void> {
  const configuration = JSON.stringify({ extensionId: await extensionId(browser), hostAccess: 'ON_CLICK' });
  const settings = await openExtensions(browser);
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${configuration})`);
  await settings.close();
}

async function openExtensions(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  return page;
}

async function extensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((one) => one.url().startsWith('chrome-extension://'));
  return new URL(target.url()).host;
}

async function heapOfBackground(browser: Browser): Promise<number | null> {
  const target = browser.targets().findLast((one) => one.type() === 'service_worker');
  const session = await target?.createCDPSession();
  if (!session) return null;
  const held = await heapAfterCollection(session);
  await session.detach();
  return held;
}

async function afterCollection<T>(page: Page, measure: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const measured = await measure(session);
  await session.detach();
  return measured;
}

async function countHeld(session: CDPSession): Promise<{ nodes: number; listeners: number }> {
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}

interface CdpNode {
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly backendNodeId: number;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

/** The protocol sees into closed shadow roots; pages do not. */
async function inCard(page: Page, source: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findHost(root)?.shadowRoots?.[0];
  if (!shadow) return null;
  const executionContextId = await worldApart(session);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId, executionContextId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () { return (${source})(this); }`,
    returnByValue: true,
  });
  return result.value;
}

/** What the page has done to its own world does not hold there. */
async function worldApart(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'card' };
  return (await session.send('Page.createIsolatedWorld', world)).executionContextId;
}

/** A background that stops by itself while it is killed is as dead. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Error && GONE.test(error.message))) throw error;
}

const GONE = /No session with given id|Target closed|Session closed|No target with given id/;

function findHost(node: CdpNode): CdpNode | undefined {
  if (node.attributes?.includes('data-reperes-card') && node.shadowRoots) return node;
  for (const child of node.children ?? []) {
    const host = findHost(child);
    if (host) return host;
  }
  return undefined;
}
