import { LIBRARY_HOME } from '../core/library/library-place';
import { askTab } from '../messages/ask';
import { tell } from '../messages/news';
import { browser, type Tabs } from '../platform/browser';
import { openSidePanel } from '../platform/side-panel';
import { forgetFailure, showFailure } from './badge';
import { saveDraft } from './library';
import { openInLibrary } from './open-in-library';
import { refusePrivateTab } from './private-window';
import { inject, wholeDraftOfTab } from './read-tab';

/** What a key or an entry of a menu has done, by the names that the manifest and the menu have for it. */
export type Command =
  'next-mark' | 'previous-mark' | 'open-card' | 'mark-selection' | 'save-article' | 'open-panel' | 'search-library';

/** Runs the commands of the manifest. Call it before the first `await`. */
export function onCommands(): void {
  // Firefox for Android has no keys.
  browser.commands?.onCommand.addListener((command, tab) => runCommand(command as Command, tab));
}

/** Runs a command in a tab; `words` are those that were selected. Waits for nothing first: the browser opens the panel in the key only. */
export function runCommand(command: Command, tab: Tabs.Tab | undefined, words = ''): void {
  if (command === 'search-library') return searchLibrary(words, tab);
  if (command === 'open-panel') openSidePanel(tab?.windowId);
  const tabId = tab?.id;
  if (tabId === undefined) return;
  if (command === 'open-panel') void letPanelRead(tabId);
  else if (command === 'save-article') void saveTab(tabId).catch((error: unknown) => showFailure(tabId, error));
  else void runOnPage(command, tabId).catch(ignore);
}

/** Longer ones are no question. */
const LONGEST_WORDS = 200;
/** What has a meaning of its own among the words of a search. */
const SIGNS = /["«»“”:\s]+/g;

function searchLibrary(selected: string, tab: Tabs.Tab | undefined): void {
  const words = selected.slice(0, LONGEST_WORDS).replaceAll(SIGNS, ' ').trim();
  // Words from nobody knows where may be private ones.
  void openInLibrary({ ...LIBRARY_HOME, words }, tab?.incognito ?? true, '#search');
}

/** The key or click lets us read the page at hand; a panel that stood open before learns of it. */
async function letPanelRead(tabId: number): Promise<void> {
  await inject(tabId).catch(ignore);
  tell('readingChanged');
}

async function saveTab(tabId: number): Promise<void> {
  await forgetFailure(tabId);
  await refusePrivateTab(tabId);
  await inject(tabId);
  await saveDraft(await wholeDraftOfTab(tabId));
}

async function runOnPage(
  command: Exclude<Command, 'save-article' | 'open-panel' | 'search-library'>,
  tabId: number,
): Promise<void> {
  await inject(tabId);
  const tab = askTab(tabId);
  await tab.describeReading();
  if (command === 'next-mark') await tab.stepToMark(1);
  if (command === 'previous-mark') await tab.stepToMark(-1);
  if (command === 'open-card') await tab.openCurrentCard();
  if (command === 'mark-selection') await tab.markSelection();
}

/** Where no page can be read there is nothing to step through; who opens the popup or the panel hears why. */
function ignore(): void {}
