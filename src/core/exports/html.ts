import type { Label } from '../../model/label';
import { isDate } from '../../model/mention';
import { labelNameIn } from '../annotations/label-name';
import { dateInWords } from '../dates/describe-date';
import { parseEdtf } from '../dates/edtf';
import { warningOn } from './date-fields';
import { oneLine } from './escape-markdown';
import { escapeHtml, webAddress } from './escape-html';
import { fileName } from './file-name';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportFormat } from './format';
import { htmlBody, type Wrap } from './html-body';
import { PAGE_STYLE } from './html-style';
import { labelOf, notesOf, type NoteFields } from './mark-fields';
import { marksIn, type MarkInText } from './marks-in';
import { directionOf } from './text-direction';

/**
 * One page an article that needs nothing but itself: its text with its headings, lists and quotations, real `mark` elements, notes,
 * tags and warnings. It loads nothing and runs nothing; its policy (CSP) forbids it to whoever changes it. It follows the light or the
 * dark of the system and prints its colours.
 */
export const html: ExportFormat = {
  id: 'html',
  group: 'notes',
  extension: 'html',
  mediaType: 'text/html',
  packing: 'each',
  lacks: ['names', 'dates', 'revisions', 'decisions'],
  open(options) {
    const taken = new Set<string>();
    return {
      add: (article) => [{ file: fileName(article.title, 'html', taken), text: writePage(article, options) }],
      end: () => [],
    };
  },
};

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function writePage(article: ExportableArticle, options: ExportOptions): string {
  const { title, address } = article;
  const marks = marksIn(article);
  const shownTitle = escapeHtml(oneLine(title) || address);
  return `<!doctype html>
<html ${languageOf(options.locale)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Repères ${escapeHtml(options.version)}">
<title>${shownTitle}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<article ${languageOf(article.language)}>
<header>
<h1>${shownTitle}</h1>
${headOf(article, options)}
</header>
${htmlBody(article, [...warningWraps(article, options), ...markWraps(marks, options)])}
</article>
${[marksSection(marks, article, options), notesSection(article, options), warningsSection(article, options)].filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

function languageOf(language: string): string {
  const tag = language === '' || language === 'und' ? '' : escapeHtml(language);
  return `lang="${tag}" dir="${directionOf(language)}"`;
}

/** Where it was read, who wrote it and when. */
function headOf({ site, authors, published, address }: ExportableArticle, { locale, translate }: ExportOptions): string {
  const day = published && dateInWords(published.value, locale, translate);
  const facts = [
    ...[site, authors.join(', ')].filter(Boolean).map((fact) => `<bdi>${escapeHtml(oneLine(fact))}</bdi>`),
    ...(published && day ? [`<time${datetimeOf(published.value)} lang="${escapeHtml(locale)}">${escapeHtml(day)}</time>`] : []),
  ];
  const href = webAddress(address);
  const shown = escapeHtml(address);
  const link = href === null ? shown : `<a href="${href}" rel="noopener noreferrer">${shown}</a>`;
  return [facts.length > 0 ? `<p class="facts">${facts.join(' · ')}</p>` : '', `<p class="address" dir="ltr">${link}</p>`]
    .filter(Boolean)
    .join('\n');
}

/** HTML writes days, months and years as EDTF does, and has no vague dates (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element). */
function datetimeOf(value: string): string {
  return (parseEdtf(value)?.year ?? 0) > 0 ? ` datetime="${value}"` : '';
}

function markWraps(marks: readonly MarkInText[], { labels, translate }: ExportOptions): Wrap[] {
  return marks.flatMap(({ annotation, found }, index) => {
    if (!found) return [];
    const label = labelOf(annotation, labels);
    const title = label ? ` title="${escapeHtml(labelNameIn(label, translate))}"` : '';
    const number = annotation.note.trim() || annotation.tags.length > 0 ? `<sup>${index + 1}</sup>` : '';
    return [
      { start: found.start, end: found.end, open: `<mark class="${classesOf(label)}"${title}>`, close: '</mark>', after: number },
    ];
  });
}

function classesOf(label: Label | undefined): string {
  return label ? `${label.colour} ${label.line}` : 'grey solid';
}

function warningWraps({ mentions }: ExportableArticle, options: ExportOptions): Wrap[] {
  return mentions.filter(isDate).flatMap((date) => {
    const warning = warningOn(date, options);
    const { start, end } = date;
    return warning ? [{ start, end, open: `<span class="doubted" title="${escapeHtml(warning)}">`, close: '</span>' }] : [];
  });
}

function marksSection(marks: readonly MarkInText[], article: ExportableArticle, options: ExportOptions): string {
  const entries = marks.map((mark) => `<li>${markEntry(mark, article, options)}</li>`);
  return section(options.translate('marksHeading'), entries.length > 0 ? `<ol>\n${entries.join('\n')}\n</ol>` : '');
}

function markEntry(
  { annotation, found }: MarkInText,
  { text, language }: ExportableArticle,
  { labels, translate }: ExportOptions,
): string {
  const label = labelOf(annotation, labels);
  const remarks = [
    label && labelNameIn(label, translate),
    !found && text && translate('exportOrphan'),
    found?.changed && translate('exportChanged', oneLine(text.slice(found.start, found.end))),
  ].filter(Boolean);
  const quote = escapeHtml(oneLine(annotation.target.anchor.quote));
  return [
    `<blockquote ${languageOf(language)}><mark class="${classesOf(label)}">${quote}</mark></blockquote>`,
    remarks.length > 0 ? `<p class="facts">${escapeHtml(remarks.join(', '))}</p>` : '',
    ...noteAndTags(annotation),
  ]
    .filter(Boolean)
    .join('\n');
}

function notesSection(article: ExportableArticle, { translate }: ExportOptions): string {
  const entries = notesOf(article).map((note) => {
    const on = note.on === '' ? translate('articleNote') : translate('noteOn', oneLine(note.on));
    return [`<h3>${escapeHtml(on)}</h3>`, ...noteAndTags(note)].filter(Boolean).join('\n');
  });
  return section(translate('myNotes'), entries.join('\n'));
}

function noteAndTags({ note, tags }: Pick<NoteFields, 'note' | 'tags'>): string[] {
  const signs = tags.map((tag) => `<bdi>#${escapeHtml(tag)}</bdi>`).join(' ');
  return [note.trim() && `<p class="note" dir="auto">${escapeHtml(note.trim())}</p>`, signs && `<p class="tags">${signs}</p>`];
}

function warningsSection(article: ExportableArticle, options: ExportOptions): string {
  const lines = article.mentions.filter(isDate).flatMap((date) => {
    const warning = warningOn(date, options);
    const words = oneLine(article.text.slice(date.start, date.end));
    return warning ? [`<li><q ${languageOf(article.language)}>${escapeHtml(words)}</q> ${escapeHtml(warning)}</li>`] : [];
  });
  return section(options.translate('exportWarnings'), lines.length > 0 ? `<ul>\n${lines.join('\n')}\n</ul>` : '');
}

function section(title: string, body: string): string {
  return body && `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}
