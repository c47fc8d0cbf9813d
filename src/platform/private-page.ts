import { browser } from './browser';

/** Whether this page of ours is in a private window. */
export function isPrivatePage(): boolean {
  return browser.extension.inIncognitoContext === true;
}
