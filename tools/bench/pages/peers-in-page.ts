import nlp from 'compromise';
import { findDatesChrono } from '../peers/find-dates-chrono';

/** What the peers do to a page, run in it. `Peers` in the page's world; nothing of it is shipped. */
interface PageMark {
  readonly node: number;
  readonly start: number;
  readonly words: string;
}

/** Wraps words in `<mark>` by splitting their text nodes, as most highlighters do. */
export function wrapMarks(marks: readonly PageMark[]): number {
  const texts = textsOf(document.body);
  // From the back, so that what stands before stays where it is.
  const backwards = marks.toSorted((one, other) => other.node - one.node || other.start - one.start);
  return backwards.filter(({ node, start, words }) => wrap(texts[node], start, words)).length;
}

/** Finds dates with chrono-node and names with compromise in the text of the page's paragraphs, and wraps what it finds. */
export function markByPeers(language: string): number {
  const texts = textsOf(document.body).filter(({ parentElement }) => parentElement?.closest('p, h1, h2, li') !== null);
  return texts.reduce((sum, text) => sum + markText(text, language), 0);
}

function markText(text: Text, language: string): number {
  const words = text.data;
  const dates = findDatesChrono(words, language === 'en' ? 'en' : 'fr').map(({ start, end }) => words.slice(start, end));
  const read = nlp(words);
  const names = [read.people(), read.places(), read.organizations()].flatMap((found): string[] => found.out('array'));
  const marks = [...dates, ...names].map((found) => ({ start: words.indexOf(found), words: found }));
  const backwards = marks.filter(({ start }) => start >= 0).toSorted((one, other) => other.start - one.start);
  let [end, wrapped] = [words.length, 0];
  for (const { start, words: found } of backwards) {
    if (start + found.length > end || !wrap(text, start, found)) continue;
    [end, wrapped] = [start, wrapped + 1];
  }
  return wrapped;
}

/** False where other words stand now. */
function wrap(text: Text | undefined, start: number, words: string): boolean {
  if (words === '' || text?.data.slice(start, start + words.length) !== words) return false;
  const middle = text.splitText(start);
  middle.splitText(words.length);
  const mark = document.createElement('mark');
  mark.dataset['bench'] = '';
  middle.replaceWith(mark);
  mark.append(middle);
  return true;
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
