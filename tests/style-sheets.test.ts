import { describe, expect, it } from 'vitest';
import { readSource, readSourceFiles } from './support/source-files';

/** One declaration of a style sheet, with all that it stands in, the outermost first. */
interface Declaration {
  readonly within: readonly string[];
  readonly property: string;
  readonly value: string;
}

const paths = readSourceFiles().map(({ path }) => path);
const sheets = paths.filter((path) => path.endsWith('.css')).map((path) => [path, declarationsOf(readSource(path))] as const);

/** Of these sheets some is drawn in pages that are not ours. */
const IN_PAGES = /^src\/(?:content|page|parts)\//;

/** What has the focus by script alone, or has a stroke in place of the outline. */
const WITHOUT_OUTLINE = new Set([
  '.card:focus',
  '.looked-up:focus',
  '.export-dialog:focus',
  '.results:focus',
  '.read-files:focus, .import-report:focus',
  '.timeline-mark:focus-visible, .bar:focus-visible',
]);
const MOTION = /^(?:transition|animation|scroll-behavior)/;
const PHYSICAL =
  /^(?:left|right|top|bottom|float|(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right|top|bottom)\b.*)$/;

describe('the style sheets', () => {
  it('are read to their last declaration', () => {
    expect(declarationsOf('/* a: b; */ @media (x) { .a { c: d; } .b, .c { e: f } } g { h: i; }')).toEqual([
      { within: ['@media (x)', '.a'], property: 'c', value: 'd' },
      { within: ['@media (x)', '.b, .c'], property: 'e', value: 'f' },
      { within: ['g'], property: 'h', value: 'i' },
    ]);
    expect(sheets.length).toBeGreaterThan(30);
  });

  it.each(sheets)('move nothing that the reader wants still: %s', (_path, all) => {
    const moving = all.filter(({ property }) => MOTION.test(property));
    expect(moving.filter(({ within }) => !within.includes('@media (prefers-reduced-motion: no-preference)'))).toEqual([]);
  });

  it.each(sheets)('take no outline from what the Tab key reaches: %s', (_path, all) => {
    const taken = all.filter(
      ({ property, value }) => /^outline(?:-width|-style)?$/.test(property) && /^(?:none|0)\b/.test(value),
    );
    expect(taken.filter(({ within }) => !WITHOUT_OUTLINE.has(within.at(-1) ?? ''))).toEqual([]);
  });

  it.each(sheets)('are the same from right to left: %s', (_path, all) => {
    expect(all.filter(isSided)).toEqual([]);
  });

  it.each(sheets)('tell a state by more than a ground that forced colours take away: %s', (_path, all) => {
    const states = selectorsWith(all, /\[aria-(?:pressed|selected|current)(?:='\w+')?\](?::hover)?$/, (one) => !isForced(one));
    const told = selectorsWith(all, /./, isForced);
    expect([...states].filter((state) => ![...told].some((selector) => state.endsWith(selector) || selector === state))).toEqual(
      [],
    );
  });

  // Screen readers read out what changes in a status, and nothing of what was not there before.
  it.each(sheets)('keep a status there before it says something: %s', (_path, all) => {
    const hidden = all.filter(({ property, value }) => property === 'display' && value === 'none');
    const hiding = hidden.filter(({ within }) => /(?:\bp|\.hint|\[role='(?:status|alert)'\]\)?):empty/.test(within.at(-1) ?? ''));
    expect(hiding).toEqual([]);
  });

  // Their root is the page's, whatever its size is: with the `62.5%` that many sites write there, the card would be 220 pixels wide.
  it.each(sheets.filter(([path]) => IN_PAGES.test(path)))('measure nothing by the letters of the page: %s', (_path, all) => {
    expect(all.filter(({ value }) => /\drem\b/.test(value))).toEqual([]);
  });

  it('use only the colours of the system where those are forced', () => {
    const colours = sheets.flatMap(([, all]) => all.filter(isForced)).filter(({ value }) => /#|rgb|var\(|color-mix/.test(value));
    expect(colours).toEqual([]);
  });

  it('are the only ones that scroll: no script scrolls smoothly, whatever a page says of scrolling', () => {
    const scripts = paths.filter((path) => /\.tsx?$/.test(path)).map((path) => [path, readSource(path)] as const);
    const scrolling = scripts.flatMap(([path, text]) =>
      [...text.matchAll(/scrollIntoView\((?<how>[^)]*)\)/g)].map(({ groups }) => [path, groups?.['how']]),
    );
    expect(scrolling.length).toBeGreaterThan(3);
    expect(scrolling.filter(([, how]) => !how?.includes("behavior: 'instant'"))).toEqual([]);
    expect(scripts.filter(([, text]) => /behavior: 'smooth'/.test(text))).toEqual([]);
  });
});

function isSided({ property, value }: Declaration): boolean {
  if (PHYSICAL.test(property)) return true;
  const [first, second, , fourth] = value.split(' ');
  if (property === 'text-align') return first === 'left' || first === 'right';
  // `inset` and how far to the right.
  if (property === 'box-shadow') return first === 'inset' && second !== '0';
  return (
    /^(?:padding|margin|inset|border-width|border-style|border-color)$/.test(property) &&
    fourth !== undefined &&
    fourth !== second
  );
}

function isForced({ within }: Declaration): boolean {
  return within.includes('@media (forced-colors: active)');
}

function selectorsWith(all: readonly Declaration[], end: RegExp, wanted: (one: Declaration) => boolean): Set<string> {
  const selectors = all.filter(wanted).flatMap(({ within }) => (within.at(-1) ?? '').split(/,\s*/));
  return new Set(selectors.filter((selector) => end.test(selector)));
}

/** The form of our own sheets: no string in them holds a brace, and none a semicolon. */
function declarationsOf(css: string): Declaration[] {
  const within: string[] = [];
  const declarations: Declaration[] = [];
  for (const [, text = '', end] of css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    const words = text.trim().replaceAll(/\s+/g, ' ');
    if (end === '{') within.push(words);
    else if (words && !words.startsWith('@')) declarations.push(declared(within, words));
    if (end === '}') within.pop();
  }
  return declarations;
}

function declared(within: readonly string[], words: string): Declaration {
  const colon = words.indexOf(':');
  return { within: [...within], property: words.slice(0, colon), value: words.slice(colon + 1).trim() };
}
