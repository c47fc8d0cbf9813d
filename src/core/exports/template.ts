import { chosenText } from './chosen';
import { fileName } from './file-name';
import type { ExportOptions } from '../../model/export';
import type { ExportFormat, FormatChoice } from './format';
import { parseTemplate, type Rendering } from './render-template';

/** What is there before the reader writes their own; it begins with the names of all that it can tell, in no language but its own. */
export const DEFAULT_TEMPLATE = `{%- comment -%}
title source site authors published published_in_words created exported language text tags
people places organisations events warnings
marks: quote note tags label link created state now
notes: on note tags created
dates: words value warning suggestion decision
headings: marks notes dates warnings
| markdown_escape yaml_quote wikilink blockquote
https://liquidjs.com/filters/overview.html
{%- endcomment -%}
---
title: {{ title | yaml_quote }}
source: {{ source | yaml_quote }}
site: {{ site | yaml_quote }}
author: {{ authors | yaml_quote }}
published: {{ published }}
created: {{ created | slice: 0, 10 }}
language: {{ language }}
people: {{ people | yaml_quote }}
places: {{ places | yaml_quote }}
tags: {{ tags | yaml_quote }}
---
# {{ title | markdown_escape }}

{{ text | markdown_escape }}
{%- if marks.size > 0 %}

## {{ headings.marks }}
{%- for mark in marks %}

{{ mark.quote | markdown_escape | blockquote }}
{%- if mark.label != "" %}
> — {{ mark.label | markdown_escape }}
{%- endif %}
{%- if mark.note != "" %}

{{ mark.note }}
{%- endif %}
{%- endfor %}
{%- endif %}
{%- if notes.size > 0 %}

## {{ headings.notes }}
{%- for note in notes %}

{% if note.on != "" %}{{ note.on | wikilink }}: {% endif %}{{ note.note }}
{%- endfor %}
{%- endif %}
{%- if warnings.size > 0 %}

## {{ headings.warnings }}
{% for warning in warnings %}
- {{ warning | markdown_escape }}
{%- endfor %}
{%- endif %}
`;

/** The reader's own template. */
export const TEMPLATE: FormatChoice = { id: 'template', initial: DEFAULT_TEMPLATE };
/** How its files are called. */
export const TEMPLATE_EXTENSION: FormatChoice = { id: 'templateExtension', initial: 'md' };

/** One text an article, by a template that the reader wrote; see `render-template` for what it can name. */
export const template: ExportFormat = {
  id: 'template',
  group: 'notes',
  extension: 'md',
  mediaType: 'text/plain',
  packing: 'each',
  lacks: ['layout', 'revisions', 'decisions'],
  choices: [TEMPLATE, TEMPLATE_EXTENSION],
  /** @throws TemplateFault when the template cannot be read, and from `add` when it goes wrong on an article. */
  open(options) {
    const taken = new Set<string>();
    const parsed = parseTemplate(chosenText(options, TEMPLATE), options.translate);
    if ('fault' in parsed) throw faultOf(parsed, options);
    const extension = chosenText(options, TEMPLATE_EXTENSION).toLowerCase().replaceAll(NOT_IN_EXTENSIONS, '') || 'md';
    return {
      add(article) {
        const rendering = parsed.render(article, options);
        if ('fault' in rendering) throw faultOf(rendering, options);
        return [{ file: fileName(article.title, extension, taken), text: rendering.text }];
      },
      end: () => [],
    };
  },
};

/** The reader's template cannot be read, or goes wrong; the message is a sentence in their language that names the line. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';

  constructor(
    message: string,
    /** Counted from 1. */
    readonly line: number,
  ) {
    super(message);
  }
}

function faultOf({ fault, line }: Extract<Rendering, { fault: string }>, { translate }: ExportOptions): TemplateFault {
  return new TemplateFault(translate('templateFaultInLine', String(line), fault), line);
}

const NOT_IN_EXTENSIONS = /[^a-z\d]+/g;
