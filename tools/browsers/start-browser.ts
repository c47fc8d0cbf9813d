import { startChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import type { BrowserName } from './find-browser';
import { startFirefox } from './firefox';

/** Starts a browser with the test build in it, on a new profile that is gone when it closes. */
export function startBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  return name === 'chromium' ? startChromium(options) : startFirefox(options);
}
