import { COLOUR_STYLES, LINE_WIDTHS } from './label-styles';

/** The style of an exported page: one column, the system's light or dark, the reader's labels, and their colours on paper. */
export const PAGE_STYLE = [
  ':root{color-scheme:light dark}',
  'body{margin:0;background:Canvas;color:CanvasText;font:1.125rem/1.6 Georgia,"Noto Serif",serif}',
  'main{max-width:38em;margin:0 auto;padding:2em 1em;overflow-wrap:break-word}',
  'h1,h2,h3,h4{line-height:1.25}',
  '.facts,.address,.tags,figcaption,.alt{font-size:.875em;opacity:.85}',
  '.alt{display:block;font-style:italic}',
  '.note{white-space:pre-wrap}',
  'section{margin-top:3em;border-top:1px solid;padding-top:1em}',
  'blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid GrayText}',
  'table{border-collapse:collapse}td,th{border:1px solid GrayText;padding:.25em .5em;text-align:start}',
  'pre{white-space:pre-wrap}',
  'mark{color:inherit;background:none;text-decoration:underline;text-underline-offset:.2em;text-decoration-skip-ink:none}',
  ...Object.entries(COLOUR_STYLES).map(
    ([colour, { tint, line }]) => `mark.${colour}{background-color:${tint};text-decoration-color:${line}}`,
  ),
  ...Object.entries(LINE_WIDTHS).map(
    ([line, width]) => `mark.${line}{text-decoration-style:${line};text-decoration-thickness:${width}}`,
  ),
  '.doubted{border-bottom:2px dotted #d1402c}',
  'sup{line-height:0}',
  '@media print{main{max-width:none;padding:0}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}li,blockquote{break-inside:avoid}}',
].join('\n');
