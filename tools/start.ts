import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from './browsers/driver';
import { BROWSER_TITLES, locateBrowser, type BrowserName } from './browsers/find-browser';
import { installBrowsers } from './browsers/install-browsers';
import { servePages } from './browsers/serve-pages';
import { startBrowser } from './browsers/start-browser';
import { buildExtension } from './build/build-extension';
import { findingsAsText } from './start/findings';
import { hasDisplay } from './start/has-display';
import { languageOf, readDemo } from './start/read-demo';
import { readStartOptions, type StartOptions } from './start/start-options';
import { writeReport } from './start/write-report';

/** `npm start`: the demo article in a browser with Repères in it; without a display, what one would see there as files. */
const DEMO = '/pages/demo-fr/page.html';

try {
  await start(readStartOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start({ browser, language }: StartOptions): Promise<void> {
  const name = browser ?? installedBrowser() ?? 'chromium';
  installBrowsers([name]);
  console.log(`Building Repères for ${BROWSER_TITLES[name]}.`);
  buildExtension(name === 'firefox' ? 'test-firefox' : 'test-chrome');
  const server = await servePages();
  try {
    await demonstrate(name, language, server.address(DEMO));
  } finally {
    await server.close();
  }
}

async function demonstrate(name: BrowserName, language: StartOptions['language'], address: string): Promise<void> {
  const isVisible = hasDisplay(process.platform, process.env);
  const driver = await startBrowser(name, { language, isVisible });
  try {
    if (language) await tellLanguage(driver, language);
    await (isVisible ? showDemo(driver, address) : reportDemo(driver, address));
  } finally {
    await driver.close();
  }
}

function installedBrowser(): BrowserName | undefined {
  return (['chromium', 'firefox'] as const).find(locateBrowser);
}

/** Firefox speaks only the languages it has packs for. */
async function tellLanguage(driver: Driver, wanted: string): Promise<void> {
  const page = await driver.openOwnPage('src/ui/library/index.html');
  const spoken = await languageOf(page);
  await page.close();
  if (spoken !== wanted)
    console.log(`This ${BROWSER_TITLES[driver.name]} does not speak "${wanted}"; Repères stays in "${spoken}".`);
}

async function showDemo(driver: Driver, address: string): Promise<void> {
  const page = await driver.openPage(address);
  await page.bringToFront();
  console.log(`The demo article is open in ${BROWSER_TITLES[driver.name]}. Close the browser, or press Ctrl-C here, to end.`);
  const interrupted = new Promise<void>((resolve) => {
    // Ctrl-C can arrive twice, from the terminal and from the program that started this one; the second must not cut the tidying short.
    process.on('SIGINT', () => resolve());
  });
  await Promise.race([driver.untilClosed(), interrupted]);
}

async function reportDemo(driver: Driver, address: string): Promise<void> {
  console.log(
    `There is no display here, so ${BROWSER_TITLES[driver.name]} runs without a window and what it shows is written to files.`,
  );
  const reading = await readDemo(driver, address);
  const paths = await writeReport(fileURLToPath(new URL('../out', import.meta.url)), reading);
  console.log(`\n${findingsAsText(reading.findings)}\n`);
  for (const path of paths) console.log(relative(process.cwd(), path));
}
