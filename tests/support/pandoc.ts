import { systemReader } from './system-reader';

/** A heading and the words below it, as pandoc reads them. */
export interface ReadSection {
  readonly heading: string;
  readonly words: string;
}

const pandoc = systemReader('pandoc');

/** The sections of a text in one of pandoc's formats (https://pandoc.org/MANUAL.html); null where pandoc is not installed. */
export const readSections: ((text: string, format: string) => ReadSection[]) | null =
  pandoc &&
  ((text, format) => sectionsOf(JSON.parse(pandoc({ name: 'text', text }, (path) => ['-f', format, '-t', 'json', path]))));

interface Node {
  readonly t: string;
  readonly c?: unknown;
}

function sectionsOf({ blocks }: { readonly blocks: readonly Node[] }): ReadSection[] {
  const sections: ReadSection[] = [];
  for (const block of blocks.flatMap(unwrapped)) {
    if (block.t === 'Header') sections.push({ heading: wordsOf(Array.isArray(block.c) ? block.c[2] : ''), words: '' });
    else {
      const last = sections.pop() ?? { heading: '', words: '' };
      sections.push({ ...last, words: `${last.words}${wordsOf(block)}\n\n` });
    }
  }
  return sections.map(({ heading, words }) => ({ heading, words: words.trim() }));
}

/** The blocks of divisions, which have headings among them. */
function unwrapped(block: Node): Node[] {
  const inner: unknown = block.t === 'Div' && Array.isArray(block.c) ? block.c[1] : null;
  return Array.isArray(inner) ? inner.filter(isNode).flatMap(unwrapped) : [block];
}

const SPACES: Readonly<Record<string, string>> = { Space: ' ', SoftBreak: '\n', LineBreak: '\n' };
/** Their last field is what they show; what comes before are attributes. */
const WITH_ATTRIBUTES = new Set(['Header', 'Span', 'Div', 'Code', 'CodeBlock', 'RawInline', 'RawBlock', 'OrderedList', 'Quoted']);
/** And that comes before an address. */
const WITH_ADDRESS = new Set(['Link', 'Image']);

function wordsOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (!isNode(node)) return '';
  const space = SPACES[node.t];
  if (space !== undefined) return space;
  if (WITH_ADDRESS.has(node.t) && Array.isArray(node.c)) return wordsOf(node.c[1]);
  return WITH_ATTRIBUTES.has(node.t) && Array.isArray(node.c) ? wordsOf(node.c.at(-1)) : wordsOf(node.c);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 't' in value;
}
