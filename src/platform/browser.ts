/** The one door to the browser. Nothing else imports the polyfill. */
import browser from 'webextension-polyfill';

export { browser };
export type { Menus, Omnibox, Runtime, Scripting, Tabs } from 'webextension-polyfill';
