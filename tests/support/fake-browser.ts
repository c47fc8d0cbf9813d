/**
 * As much of a browser as the tests need, in place of `src/platform/browser.ts`:
 * `vi.mock('../../src/platform/browser', () => import('../support/fake-browser'))`.
 */
type Listener = (...values: never[]) => unknown;

/** The listeners of one event of the browser. */
class FakeEvent {
  readonly listeners = new Set<Listener>();
  readonly addListener = (listener: Listener): void => void this.listeners.add(listener);
  readonly removeListener = (listener: Listener): void => void this.listeners.delete(listener);
}

export const OWN_ID = 'reperes@example';
const OWN_ORIGIN = `fake-extension://${OWN_ID}/`;

const areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
const onMessage = new FakeEvent();
const onStorageChanged = new FakeEvent();

interface FakePermissions {
  readonly origins?: readonly string[];
  readonly permissions?: readonly string[];
}

function fakeArea(name: keyof typeof areas) {
  const stored = areas[name];
  return {
    get: async (key: string | null): Promise<Record<string, unknown>> => {
      if (key === null) return structuredClone(Object.fromEntries(stored));
      return stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {};
    },
    clear: async () => stored.clear(),
    set: async (values: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(values)) {
        const oldValue = stored.get(key);
        stored.set(key, structuredClone(newValue));
        for (const listener of onStorageChanged.listeners) listener({ [key]: { newValue, oldValue } } as never, name as never);
      }
    },
  };
}

export const browser = {
  runtime: {
    id: OWN_ID,
    getURL: (path: string) => OWN_ORIGIN + path,
    getManifest: (): { readonly version: string; readonly permissions?: readonly string[] } => ({ version: '1.2.3' }),
    onMessage,
    onInstalled: new FakeEvent(),
    onStartup: new FakeEvent(),
    sendMessage: (_message: unknown): Promise<unknown> => Promise.reject(new Error('Nobody listens.')),
  },
  storage: {
    onChanged: onStorageChanged,
    local: fakeArea('local'),
    session: fakeArea('session'),
  },
  commands: { onCommand: new FakeEvent() },
  action: {
    setTitle: async (_title: unknown): Promise<void> => undefined,
    setBadgeText: async (_text: unknown): Promise<void> => undefined,
    setBadgeBackgroundColor: async (_colour: unknown): Promise<void> => undefined,
    setBadgeTextColor: async (_colour: unknown): Promise<void> => undefined,
  },
  omnibox: {
    onInputChanged: new FakeEvent(),
    onInputEntered: new FakeEvent(),
    setDefaultSuggestion: (_suggestion: unknown): void => undefined,
  },
  tabs: {
    onUpdated: new FakeEvent(),
    onActivated: new FakeEvent(),
    onReplaced: new FakeEvent(),
    update: async (..._tab: readonly unknown[]): Promise<void> => undefined,
    create: async (_tab: unknown): Promise<{ readonly id: number; readonly incognito: boolean }> => ({ id: 8, incognito: false }),
    query: async (_filter: unknown): Promise<readonly { readonly id?: number; readonly incognito?: boolean }[]> => [],
    get: async (_id: number): Promise<{ readonly incognito: boolean; readonly url?: string }> => ({
      incognito: false,
      url: 'https://journal.example/',
    }),
    sendMessage: (_id: number, _message: unknown, _options: unknown): Promise<unknown> =>
      Promise.reject(new Error('Nobody listens.')),
  },
  permissions: {
    onAdded: new FakeEvent(),
    onRemoved: new FakeEvent(),
    contains: async (_permissions: FakePermissions) => false,
    request: async (_permissions: FakePermissions) => false,
    remove: async (_permissions: FakePermissions) => true,
    getAll: async (): Promise<FakePermissions> => ({}),
  },
  scripting: {
    getRegisteredContentScripts: async (_filter: unknown): Promise<readonly unknown[]> => [],
    registerContentScripts: async (_scripts: readonly unknown[]): Promise<void> => undefined,
    updateContentScripts: async (_scripts: readonly unknown[]): Promise<void> => undefined,
    unregisterContentScripts: async (_filter: unknown): Promise<void> => undefined,
    executeScript: async (_injection: unknown): Promise<readonly { readonly result: unknown }[]> => [{ result: true }],
    insertCSS: async (_injection: unknown): Promise<void> => undefined,
    removeCSS: async (_injection: unknown): Promise<void> => undefined,
  },
  i18n: {
    getMessage: (key: string, values: readonly string[] = []): string =>
      key === 'languageTag' ? 'en' : [key, ...values].join(' '),
    getUILanguage: () => 'en',
  },
};

/** Who sends a message, as the browser says. */
export interface FakeSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number; readonly url?: string; readonly incognito?: boolean };
  readonly frameId?: number;
}

export const OWN_PAGE: FakeSender = { id: OWN_ID, url: `${OWN_ORIGIN}src/ui/popup/index.html` };
export const CONTENT_SCRIPT: FakeSender = {
  id: OWN_ID,
  url: 'https://journal.example/a',
  tab: { id: 7 },
  frameId: 0,
};

function isInPrivate(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => false,
  );
}

/** Sends a message as the browser does; `undefined` when nobody answers. */
export async function send(message: unknown, sender: FakeSender): Promise<unknown> {
  // Whether the sender's tab is private the browser tells as it does of any; where it is, only the sender.
  const isPrivate = sender.tab?.id !== undefined && (await isInPrivate(sender.tab.id));
  const told = sender.tab ? { ...sender, tab: { incognito: isPrivate, ...sender.tab } } : sender;
  for (const listener of onMessage.listeners) {
    const answer = listener(message as never, told as never);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** Forgets all settings, and all that is kept while the browser runs. */
export function clearStorage(): void {
  for (const stored of Object.values(areas)) stored.clear();
}
