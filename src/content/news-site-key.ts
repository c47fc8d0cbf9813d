/** Under this name it stands in a page's world that the reader said of its site that its pages are news. */
export const NEWS_SITE = Symbol.for('reperes-news-site');
