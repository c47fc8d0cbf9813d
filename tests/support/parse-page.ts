import { JSDOM, VirtualConsole } from 'jsdom';

const ADDRESS = 'https://journal.example/monde/2022/04/05/manoeuvres';

/** A page as a browser has it: with an address, and with styles that can be asked for. Its scripts do not run. */
export function parsePage(html: string, address = ADDRESS): Document {
  return new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window.document;
}

/** Paragraphs of so many letters, which belong to any article. */
export function makeProse(letters: number): string {
  const sentence = 'Les ministres se sont vus sans rien annoncer de neuf. ';
  return `<p>${sentence.repeat(Math.ceil(letters / sentence.length)).slice(0, letters)}</p>`;
}

/** A script element with JSON-LD. */
export function makeJsonLd(node: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}
