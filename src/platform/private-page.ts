import { browser } from './browser';

/** Whether this page of ours is in a private window. Chrome tells a hidden page of ours nothing of it: such a page is in no window. */
export function isPrivatePage(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
