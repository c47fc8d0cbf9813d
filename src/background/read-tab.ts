import drawingScript from '../content/draw.iife?script&iife';
import readingScript from '../content/index.iife?script&iife';
import labelCss from '../page/label-marks.css?inline';
import { isQuiet } from '../core/addresses/is-quiet';
import { marksCss, type MarkLooks } from '../core/marks/marks-css';
import { askTab } from '../messages/ask';
import { tell } from '../messages/news';
import type { ArticleDraft, WholeDraft } from '../model/article';
import type { ReadingState } from '../model/reading';
import { browser } from '../platform/browser';
import { readSettings } from '../platform/settings-storage';
import { isOpenForLookUps } from '../platform/wikipedia';
import { detectIn } from './detector';
import { parseDraft, parseWholeDraft } from './draft-schema';
import { prepareAnalysis } from './prepare-analysis';

/** Reads the page in a tab if that is not done yet, unless the reader wants quiet there. */
export async function readTab(tabId: number): Promise<ReadingState> {
  if (await isQuietIn(tabId)) return { state: 'quiet' };
  await inject(tabId);
  return askTab(tabId).describeReading();
}

/**
 * The same for who goes from tab to tab: what does not look like an article is left alone. Fails with `PageNotAsked` where the reader
 * allowed look-ups alone.
 */
export async function followTab(tabId: number): Promise<ReadingState> {
  if (await isQuietIn(tabId)) return { state: 'quiet' };
  if (!(await isReading(tabId))) {
    await refuseForLookUps(tabId);
    if (!(await looksLikeArticle(tabId))) return { state: 'noArticle' };
  }
  await inject(tabId);
  return askTab(tabId).describeReading();
}

/** Who clicked there has it read already. */
async function refuseForLookUps(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !(await isOpenForLookUps(url))) return;
  throw Object.assign(new Error('Nobody asked for this page to be read.'), { name: 'PageNotAsked' });
}

async function isQuietIn(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && isQuiet(await readSettings(), url);
}

/** What the detector says of the page in a tab. It looks by itself where the reader allowed the site; else it is put there. */
async function looksLikeArticle(tabId: number): Promise<boolean> {
  const target = { tabId };
  const ask = async (): Promise<unknown> => (await browser.scripting.executeScript({ target, func: askDetector }))[0]?.result;
  try {
    const address = await addressOf(tabId);
    const found = await ask();
    if (typeof found === 'boolean') return found;
    await detectIn(tabId, address, await readSettings());
    return (await ask()) === true;
  } catch {
    throw notReadable();
  }
}

/** Runs in the page's content script world, where nothing can be imported: see `content/detector-key.ts`. */
function askDetector(): unknown {
  return (globalThis as unknown as Record<symbol, (() => unknown) | undefined>)[Symbol.for('reperes-detector')]?.() ?? null;
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

/** What is known of the page in a tab, which saves the time of asking. */
export interface KnownPage {
  /** Whether the reading script may be there. */
  readonly mayBeRead: boolean;
  /** Whether the browser lets us in: a script of ours asked from there. */
  readonly isOpen: boolean;
}

const UNKNOWN: KnownPage = { mayBeRead: true, isOpen: false };

/** Puts the reading script and the look of the marks into a tab. A page that has them already goes on as it was. */
export function inject(tabId: number, page = UNKNOWN): Promise<void> {
  // Two at once would read the page twice.
  const before = injections.get(tabId);
  const known = before ? { ...page, mayBeRead: true } : page;
  const injection = (before ?? Promise.resolve()).catch(ignore).then(() => injectOnce(tabId, known));
  injections.set(tabId, injection);
  const forget = (): void => void (injections.get(tabId) === injection && injections.delete(tabId));
  injection.then(forget, forget);
  return injection;
}

const injections = new Map<number, Promise<void>>();

async function injectOnce(tabId: number, { mayBeRead, isOpen }: KnownPage): Promise<void> {
  const target = { tabId };
  try {
    if (mayBeRead && (await isReading(tabId))) return;
    if (!isOpen) await addressOf(tabId);
    const parts = [
      // Else the browser waits until the page has loaded its images, or has nothing else to do.
      browser.scripting.executeScript({ target, files: [readingScript], injectImmediately: isOpen }),
      readSettings().then((looks) => browser.scripting.insertCSS({ target, css: cssFor(looks) })),
    ];
    // The page takes a while to be read. Whoever analyses it then hears of what failed here.
    prepareAnalysis().catch(ignore);
    await Promise.all(parts);
  } catch {
    throw notReadable();
  }
  tell('readingChanged');
}

/** Puts what draws cards into a tab, for the reading script that is there. */
export async function bringDrawing(tabId: number): Promise<void> {
  try {
    await addressOf(tabId);
    await browser.scripting.executeScript({ target: { tabId }, files: [drawingScript] });
  } catch {
    throw notReadable();
  }
}

/**
 * The address of a tab. The browser tells it to whoever may read the page; for others Chrome keeps a script until the reader allows it, so
 * nobody is let in who was not told: it fails with `PageNotReadable`.
 */
async function addressOf(tabId: number): Promise<string> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) throw notReadable();
  return url;
}

function notReadable(): Error {
  return Object.assign(new Error('The browser lets no extension read this page.'), { name: 'PageNotReadable' });
}

/** Has the marks on all pages that are read look as the reader's settings say now. */
export async function restyleMarks(looks: MarkLooks, before: MarkLooks): Promise<void> {
  const [css, old] = [cssFor(looks), cssFor(before)];
  if (css === old) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : restyle(id, css, old))));
}

async function restyle(tabId: number, css: string, old: string): Promise<void> {
  const target = { tabId };
  try {
    if (!(await isReading(tabId))) return;
    // The new sheet comes first: without any the marks would vanish for a moment.
    await browser.scripting.insertCSS({ target, css });
    await browser.scripting.removeCSS({ target, css: old });
  } catch {
    // The browser lets us into this page no longer: its marks look as they did until it is loaded again.
  }
}

/**
 * How marks look. Highlights inherit in Chromium: rules that the root alone has cost its pages a tenth of the styling that rules of all
 * elements do. In Firefox each element needs its own.
 */
function cssFor(looks: MarkLooks): string {
  const css = marksCss(looks) + labelCss;
  return import.meta.env.MODE.includes('firefox') ? css : css.replaceAll('::highlight', ':root::highlight');
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
