import { NEWS_SITE } from './news-site-key';

/** Runs before the detector on the sites of which the reader said that their pages are news: so it need not ask on all others. */
Object.assign(globalThis, { [NEWS_SITE]: true });
