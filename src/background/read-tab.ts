import readingScript from '../content/index.iife?script&iife';
import labelCss from '../page/label-marks.css?inline';
import css from '../page/marks.css?inline';
import { isQuiet } from '../core/addresses/is-quiet';
import { askTab } from '../messages/ask';
import type { ArticleDraft, WholeDraft } from '../model/article';
import type { ReadingState } from '../model/reading';
import { browser } from '../platform/browser';
import { readSettings } from '../platform/settings-storage';
import { parseDraft, parseWholeDraft } from './draft-schema';
import { prepareAnalysis } from './prepare-analysis';

/**
 * How marks look. Highlights inherit in Chromium: rules that the root alone has cost its pages a tenth of the styling that rules of all
 * elements do. In Firefox each element needs its own.
 */
const LOOKS = import.meta.env.MODE.includes('firefox')
  ? css + labelCss
  : (css + labelCss).replaceAll('::highlight', ':root::highlight');

/** Reads the page in a tab if that is not done yet, unless the reader wants quiet there. */
export async function readTab(tabId: number): Promise<ReadingState> {
  const { url } = await browser.tabs.get(tabId);
  if (url && isQuiet(await readSettings(), url)) return { state: 'quiet' };
  await inject(tabId);
  return askTab(tabId).describeReading();
}

/** Reads the page in a tab although it does not look like an article. */
export async function readTabAnyway(tabId: number): Promise<ReadingState> {
  await inject(tabId);
  await askTab(tabId).readAnyway();
  return askTab(tabId).describeReading();
}

/** The article in a tab as its content script read it. */
export async function draftOfTab(tabId: number): Promise<ArticleDraft> {
  const draft = await askTab(tabId).getDraft();
  if (!draft) throw noArticle();
  return parseDraft(draft);
}

/** The same with its HTML, to be saved. */
export async function wholeDraftOfTab(tabId: number): Promise<WholeDraft> {
  const draft = await askTab(tabId).getWholeDraft();
  if (!draft) throw noArticle();
  return parseWholeDraft(draft);
}

function noArticle(): Error {
  return Object.assign(new Error('There is no article on this page.'), { name: 'NoArticle' });
}

/** Puts the reading script and the look of the marks into a tab. A page that has them already goes on as it was. */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  try {
    if (await isReading(tabId)) return;
    const injections = [
      browser.scripting.executeScript({ target, files: [readingScript] }),
      browser.scripting.insertCSS({ target, css: LOOKS }),
    ];
    // The page takes a while to be read. Whoever analyses it then hears of what failed here.
    prepareAnalysis().catch(ignore);
    await Promise.all(injections);
  } catch {
    throw Object.assign(new Error('The browser lets no extension read this page.'), { name: 'PageNotReadable' });
  }
}

async function isReading(tabId: number): Promise<boolean> {
  try {
    await askTab(tabId).isThere();
    return true;
  } catch {
    return false;
  }
}

function ignore(): void {}
