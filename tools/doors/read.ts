import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { identifyLanguage } from '../../src/core/text/identify-language';
import { judgePage } from '../../src/page/judge-news';
import { readArticle } from '../../src/page/read-article';
import { readHead } from '../../src/page/read-head';
import { answerLines } from './json-lines';

/** `npm run --silent read`: saved pages in, their articles out. */
const question = v.object({
  id: v.string(),
  path: v.string(),
  url: v.nullish(v.string()),
});

/** A saved page without its address; a made-up host says nothing of the publisher. */
const UNKNOWN_ADDRESS = 'https://page.invalid/saved/page';

await answerLines(question, ({ id, path, url }) => {
  const address = url ?? UNKNOWN_ADDRESS;
  const { window } = new JSDOM(readPage(path), { url: address, contentType: 'text/html', virtualConsole: new VirtualConsole() });
  // The page readers are written for a content script, where these are global.
  Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter });
  const { document } = window;
  const news = judgePage(document, address).level;
  const reading = readArticle(document, address);
  const head = reading?.draft ?? readHead(document, address).head;
  const text = reading?.draft.text ?? '';
  return {
    id,
    news,
    title: head.title,
    published: head.published?.value ?? null,
    lang: identifyLanguage(text, head.language),
    author: head.authors.join(', ') || null,
    site: head.site,
    text,
  };
});

/** UTF-8 if it is; else the bytes as they are, whose encoding the page declares itself. */
function readPage(path: string): string | Buffer {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
