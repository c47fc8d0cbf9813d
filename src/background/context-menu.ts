import { browser, type Menus } from '../platform/browser';
import { hasSidePanel } from '../platform/side-panel';
import { runCommand, type Command } from './commands';

interface Entry {
  readonly id: Command;
  /** The message that names it. */
  readonly title: string;
  readonly contexts: ['selection'] | ['page'] | ['page', 'selection'];
}

const ENTRIES: readonly Entry[] = [
  { id: 'mark-selection', title: 'markSelection', contexts: ['selection'] },
  { id: 'search-library', title: 'menuSearchWords', contexts: ['selection'] },
  { id: 'save-article', title: 'commandSaveArticle', contexts: ['page'] },
  { id: 'open-panel', title: 'commandOpenPanel', contexts: ['page', 'selection'] },
];
/** Where there may be an article. */
const PAGES = ['*://*/*', 'file:///*'];

/** Two at once, as when the browser starts with an update, would add each entry twice. */
let adding: Promise<void> = Promise.resolve();

/**
 * Adds our entries to the menus of pages and of selected words. The browser remembers them, in the language that it had: they are added
 * anew at each update and each time that it starts.
 */
export function addContextMenu(): Promise<void> {
  adding = adding.then(add, add);
  return adding;
}

async function add(): Promise<void> {
  const menus = browser.contextMenus;
  // Firefox for Android has no such menus.
  if (!menus) return;
  await menus.removeAll();
  for (const { id, title, contexts } of ENTRIES) {
    if (id === 'open-panel' && !hasSidePanel()) continue;
    menus.create({ id, contexts, title: browser.i18n.getMessage(title), documentUrlPatterns: PAGES });
  }
}

/** Has the entries do what they say. Call it before the first `await`. */
export function onContextMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }: Menus.OnClickData, tab) => {
    const entry = ENTRIES.find(({ id }) => id === menuItemId);
    if (entry) runCommand(entry.id, tab, selectionText);
  });
}
