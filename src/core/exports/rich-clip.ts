import type { PassageAnnotation } from '../../model/annotation';
import type { Label } from '../../model/label';
import { labelNameIn } from '../annotations/label-name';
import { addressOfPassage } from '../annotations/text-fragment';
import { citationOf } from '../citations/citation-of';
import { dateInWords } from '../dates/describe-date';
import { oneLine } from './escape-markdown';
import { escapeHtml, webAddress } from './escape-html';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import { htmlBody, type Wrap } from './html-body';
import { COLOUR_STYLES } from './label-styles';
import { labelOf } from './mark-fields';
import { marksIn } from './marks-in';
import { writeText } from './text';
import { directionOf } from './text-direction';

/** What is copied for programs that take formatted text (`text/html`), and for those that do not (`text/plain`). */
export interface RichClip {
  readonly html: string;
  readonly text: string;
}

/** An article to paste into a document: its head, its text with what is marked in it, and the marks with their notes. */
export function richClip(article: ExportableArticle, options: ExportOptions): RichClip {
  const marks = marksIn(article);
  const wraps: Wrap[] = marks.flatMap(({ annotation, found }) =>
    found ? [{ start: found.start, end: found.end, open: openMark(labelOf(annotation, options.labels)), close: '</mark>' }] : [],
  );
  const title = linked(article.address, oneLine(article.title) || article.address);
  const quotes = marks.map(({ annotation }) => quoted(annotation, article, options));
  const section = quotes.length > 0 ? `<h2>${escapeHtml(options.translate('marksHeading'))}</h2>${quotes.join('')}` : '';
  const head = `<h1>${title}</h1><p>${escapeHtml(factsOf(article, options))}</p>`;
  return { html: inLanguage(article, head + htmlBody(article, wraps) + section), text: writeText(article, options) };
}

/** Some passages of an article to paste into a document: each as a quotation with its note, and then where it is from. */
export function richClipOfMarks(
  article: ExportableArticle,
  annotations: readonly PassageAnnotation[],
  options: ExportOptions,
): RichClip {
  const { locale, exportedAt, citationStyle = 'chicago' } = options;
  const quotes = annotations.map((annotation) => {
    const { quote } = annotation.target.anchor;
    const source = linked(addressOfPassage(article.address, quote), oneLine(article.title) || article.address);
    return `${quoted(annotation, article, options)}<p>— ${[source, escapeHtml(factsOf(article, options))].filter(Boolean).join(', ')}</p>`;
  });
  const texts = annotations.map(({ target, note }) =>
    [citationOf(article, target.anchor.quote, citationStyle, locale, exportedAt.slice(0, 10)).text, note.trim()]
      .filter(Boolean)
      .join('\n\n'),
  );
  return { html: inLanguage(article, quotes.join('')), text: texts.join('\n\n') };
}

/** Other programs drop style sheets when something is pasted, so each mark has its style. */
function openMark(label: Label | undefined): string {
  const { tint } = COLOUR_STYLES[label?.colour ?? 'grey'];
  return `<mark style="background-color:${tint};color:inherit">`;
}

function quoted(annotation: PassageAnnotation, { language }: ExportableArticle, { labels, translate }: ExportOptions): string {
  const label = labelOf(annotation, labels);
  const words = escapeHtml(oneLine(annotation.target.anchor.quote));
  const remarks = [label ? labelNameIn(label, translate) : '', annotation.tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean);
  const note = annotation.note.trim();
  return [
    `<blockquote dir="${directionOf(language)}">${openMark(label)}${words}</mark></blockquote>`,
    note && `<p dir="auto">${escapeHtml(note).replaceAll('\n', '<br>')}</p>`,
    remarks.length > 0 ? `<p><small>${escapeHtml(remarks.join(' · '))}</small></p>` : '',
  ].join('');
}

function inLanguage({ language }: ExportableArticle, inner: string): string {
  const tag = language === 'und' ? '' : escapeHtml(language);
  return `<div lang="${tag}" dir="${directionOf(language)}">${inner}</div>`;
}

function linked(address: string, words: string): string {
  const href = webAddress(address);
  return href === null ? escapeHtml(words) : `<a href="${href}">${escapeHtml(words)}</a>`;
}

function factsOf({ site, authors, published }: ExportableArticle, { locale, translate }: ExportOptions): string {
  const day = published && dateInWords(published.value, locale, translate);
  return [authors.join(', '), site, day].filter(Boolean).join(', ');
}
