import { forEachOf } from './by-number';

/** Enough to tell an article from a page without one, on the longest page. */
const MOST_PARAGRAPHS = 60;
const MOST_TEXTS = 3_000;
/** In letters. Shorter pieces are labels, captions and teasers. */
const SHORTEST_PARAGRAPH = 60;
const NOT_PROSE = /^(?:A|BUTTON|NOSCRIPT|OPTION|SCRIPT|STYLE|TEXTAREA|TITLE)$/;

/** About how many letters of running text a page holds, links left out. Stops counting where more would not matter. */
export function measureProse(document: Document): number {
  const inParagraphs = measureParagraphs(document);
  // Some sites part their paragraphs with line breaks.
  return inParagraphs >= SHORTEST_PARAGRAPH * 5 ? inParagraphs : measureTexts(document);
}

function measureParagraphs(document: Document): number {
  let letters = 0;
  const paragraphs = document.getElementsByTagName('p');
  for (let index = 0; index < MOST_PARAGRAPHS; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const all = lengthOf(paragraph);
    if (all < SHORTEST_PARAGRAPH) continue;
    letters += all;
    forEachOf(paragraph.getElementsByTagName('a'), (link) => void (letters -= lengthOf(link)));
  }
  return letters;
}

function measureTexts(document: Document): number {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let count = 0; count < MOST_TEXTS && walker.nextNode(); count += 1) {
    const text = walker.currentNode as Text;
    const isProse = text.length >= SHORTEST_PARAGRAPH && !NOT_PROSE.test(text.parentElement?.nodeName ?? '');
    if (isProse && /\S.{40}/s.test(text.data)) letters += text.length;
  }
  return letters;
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}
