import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers/find-browser';
import { until, type Driver } from './driver';

const EXTENSION = new URL('../../../dist/test-chrome', import.meta.url).pathname;
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with the test build. `language` is that of the browser's own interface. */
export async function startChromium(language = 'en'): Promise<Driver> {
  const [profile, downloads] = await Promise.all([
    mkdtemp(join(tmpdir(), 'reperes-chromium-')),
    mkdtemp(join(tmpdir(), 'reperes-downloads-')),
  ]);
  let browser = await launch(profile, language);
  return {
    name: 'chromium',
    downloads,
    openPage: async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    openOwnPage: async (path) => {
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      await page.goto(`chrome-extension://${await extensionId(browser)}/${path}`);
      return page;
    },
    inCard,
    killBackground: async () => {
      const worker = await browser
        .targets()
        .find((target) => target.type() === 'service_worker')
        ?.worker();
      await worker?.close();
    },
    restart: async () => {
      await browser.close();
      browser = await launch(profile, language);
    },
    close: async () => {
      await browser.close();
      await Promise.all([rm(profile, { recursive: true, force: true }), rm(downloads, { recursive: true, force: true })]);
    },
  };
}

async function launch(profile: string, language: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [EXTENSION],
    userDataDir: profile,
    args: [...ARGUMENTS, `--lang=${language}`],
    env: { ...process.env, LANGUAGE: language },
    defaultViewport: { width: 1000, height: 900 },
  });
  await untilDetectorIsRegistered(browser);
  return browser;
}

async function untilDetectorIsRegistered(browser: Browser): Promise<void> {
  await until('the detector is registered', async () => {
    const worker = await browser
      .targets()
      .find((target) => target.type() === 'service_worker')
      ?.worker();
    // A worker that has just started has no extension interface yet.
    return worker?.evaluate('globalThis.chrome?.scripting?.getRegisteredContentScripts().then((scripts) => scripts.length > 0)');
  });
}

async function extensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((one) => one.url().startsWith('chrome-extension://'));
  return new URL(target.url()).host;
}

interface CdpNode {
  readonly nodeName: string;
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
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () { return (${source})(this); }`,
    returnByValue: true,
  });
  return result.value;
}

function findHost(node: CdpNode): CdpNode | undefined {
  if (node.nodeName === 'REPERES-CARD') return node;
  for (const child of node.children ?? []) {
    const host = findHost(child);
    if (host) return host;
  }
  return undefined;
}
