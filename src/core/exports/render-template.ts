import { Liquid, LiquidError, type Template } from 'liquidjs';
import { ENTITY_KINDS } from '../../model/mention';
import type { Translate } from '../../model/translate';
import { dateInWords } from '../dates/describe-date';
import { datesOf, type DateFields } from './date-fields';
import { escapeMarkdown } from './escape-markdown';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import { marksOf, notesOf, tagsOf, type MarkFields, type NoteFields } from './mark-fields';
import { namesIn } from './names-in';
import { wikiLink } from './wiki-link';
import { yamlQuote } from './yaml-quote';

/**
 * What a template can name. All of it is words, or lists of words or of things that have words: `{{ title }}`,
 * `{% for mark in marks %}{{ mark.quote }}{% endfor %}`. What an article does not have is empty.
 */
export interface TemplateFields {
  readonly title: string;
  /** The address. */
  readonly source: string;
  readonly site: string;
  readonly authors: readonly string[];
  /** EDTF day, month or year of publication: `2022-04-10`; and the same in the reader's language. */
  readonly published: string;
  readonly published_in_words: string;
  /** ISO 8601 instant of saving. */
  readonly created: string;
  /** ISO 8601 instant of this export. */
  readonly exported: string;
  /** BCP 47. */
  readonly language: string;
  /** Paragraphs are apart by an empty line. */
  readonly text: string;
  /** All tags of the reader's in this article. */
  readonly tags: readonly string[];
  /** Each has `quote`, `note`, `tags`, `label`, `link`, `created`, `state` and `now`. */
  readonly marks: readonly MarkFields[];
  /** Those on the article as a whole, then those on what it names. Each has `on`, `note`, `tags` and `created`. */
  readonly notes: readonly NoteFields[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly events: readonly string[];
  /** Each has `words`, `value` (EDTF), `warning`, `suggestion` and `decision`. */
  readonly dates: readonly DateFields[];
  /** What is wrong with dates, in sentences. */
  readonly warnings: readonly string[];
  /** Headings in the reader's language: `headings.marks`, `headings.notes`, `headings.dates`, `headings.warnings`. */
  readonly headings: Readonly<Record<'marks' | 'notes' | 'dates' | 'warnings', string>>;
}

/** What a template makes of an article; or a sentence on what is wrong in which of its lines, counted from 1. */
export type Rendering = { readonly text: string } | { readonly fault: string; readonly line: number };

/**
 * Writes an article by a template in Liquid (https://liquidjs.com/tutorials/intro-to-liquid.html), which can read the `TemplateFields`
 * and nothing else: no files, no code. Filters of ours besides Liquid's: `markdown_escape`, `yaml_quote` (of a list: a list in
 * brackets), `wikilink` and `blockquote`. One that takes longer than a second, or far too much memory, is stopped.
 */
export function renderTemplate(template: string, article: ExportableArticle, options: ExportOptions): Rendering {
  const parsed = parseTemplate(template, options.translate);
  return 'fault' in parsed ? parsed : parsed.render(article, options);
}

/** A template made ready for many articles; or what is wrong with it. */
export function parseTemplate(
  template: string,
  translate: Translate,
):
  { readonly render: (article: ExportableArticle, options: ExportOptions) => Rendering } | Extract<Rendering, { fault: string }> {
  try {
    const parsed = ENGINE.parse(template);
    return { render: (article, options) => renderParsed(parsed, article, options) };
  } catch (error) {
    return faultOf(error, translate);
  }
}

const LONGEST_RENDERING_MS = 1_000;
const MOST_MEMORY = 50_000_000;
const LONGEST_TEMPLATE = 200_000;
/** They read other files. */
const TAGS_OF_FILES = ['include', 'render', 'layout', 'block'];
const ENGINE = makeEngine();

function makeEngine(): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    timezoneOffset: 0,
    renderLimit: LONGEST_RENDERING_MS,
    memoryLimit: MOST_MEMORY,
    parseLimit: LONGEST_TEMPLATE,
  });
  for (const tag of TAGS_OF_FILES) delete engine.tags[tag];
  engine.registerFilter('markdown_escape', (value: unknown) => escapeMarkdown(wordsOf(value)));
  engine.registerFilter('yaml_quote', (value: unknown) =>
    Array.isArray(value) ? `[${value.map((one) => yamlQuote(wordsOf(one))).join(', ')}]` : yamlQuote(wordsOf(value)),
  );
  engine.registerFilter('wikilink', (value: unknown) => wikiLink(wordsOf(value)));
  engine.registerFilter('blockquote', (value: unknown) => wordsOf(value).replaceAll(/^/gm, '> '));
  return engine;
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function renderParsed(parsed: Template[], article: ExportableArticle, options: ExportOptions): Rendering {
  try {
    return { text: String(ENGINE.renderSync(parsed, fieldsOf(article, options))) };
  } catch (error) {
    return faultOf(error, options.translate);
  }
}

function fieldsOf(article: ExportableArticle, options: ExportOptions): TemplateFields {
  const { title, address, site, authors, published, savedAt = '', language, text, mentions } = article;
  const { translate, locale, exportedAt } = options;
  const [people, places, organisations, events] = ENTITY_KINDS.map((kind) => namesIn(mentions, kind));
  const dates = datesOf(article, options);
  return {
    title,
    source: address,
    site,
    authors,
    published: published?.value ?? '',
    published_in_words: published ? dateInWords(published.value, locale, translate) : '',
    created: savedAt,
    exported: exportedAt,
    language,
    text,
    tags: tagsOf(article),
    marks: marksOf(article, options),
    notes: notesOf(article),
    people: people ?? [],
    places: places ?? [],
    organisations: organisations ?? [],
    events: events ?? [],
    dates,
    warnings: dates.map(({ warning }) => warning).filter(Boolean),
    headings: {
      marks: translate('marksHeading'),
      notes: translate('myNotes'),
      dates: translate('datesHeading'),
      warnings: translate('exportWarnings'),
    },
  };
}

/** What liquidjs says, by its sentences. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^tag "(?<words>[^"]*)" not found/, 'templateUnknownTag'],
  [/^undefined filter: (?<words>.*)/, 'templateUnknownFilter'],
  [/^(?:tag|output|raw) (?<words>.*) not closed/s, 'templateNotClosed'],
  [/limit exceeded|Invalid string length|allocation size overflow|call stack|too much recursion/, 'templateTooMuch'],
];

function faultOf(error: unknown, translate: Translate): Extract<Rendering, { fault: string }> {
  const message = error instanceof Error ? error.message.replace(PLACE, '') : '';
  const line = LiquidError.is(error) ? (error.token?.getPosition?.()[0] ?? 1) : 1;
  for (const [pattern, key] of FAULTS) {
    const found = pattern.exec(message);
    if (found) return { fault: sentenceOf(key, found.groups?.['words'] ?? '', translate), line };
  }
  return { fault: translate('templateWrong', message), line };
}

/** liquidjs ends its sentences so; the line is told apart. */
const PLACE = /, (?:file:.*, )?line:\d+, col:\d+$/s;

function sentenceOf(key: string, words: string, translate: Translate): string {
  if (key === 'templateUnknownTag') return translate('templateUnknownTag', words);
  if (key === 'templateUnknownFilter') return translate('templateUnknownFilter', words);
  return key === 'templateNotClosed' ? translate('templateNotClosed', words) : translate('templateTooMuch');
}
