import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExportOptions, ExportableArticle } from '../../../src/model/export';
import { renderTemplate } from '../../../src/core/exports/render-template';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { strangeArticles } from '../../support/strange-articles';

const OPTIONS: ExportOptions = {
  exportedAt: '2022-04-12T10:00:00.000Z',
  translate: (key, ...values) => [key, ...values].join(' '),
  locale: 'fr',
  version: '1.2.3',
  count: 1,
};
const TEXT = 'Ann Abel est à Béchar, le mardi 5 novembre 2022.';
const ARTICLE = makeArticle({
  text: TEXT,
  authors: ['Ann Abel', 'Bo'],
  published: { value: '2022-04-10', source: 'meta' },
  mentions: [
    makePlace(TEXT, 'Ann Abel', { kind: 'person' }),
    makePlace(TEXT, 'Béchar'),
    makeDate(TEXT, 'mardi 5 novembre 2022', '2022-11-05', {
      warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' }],
    }),
  ],
  annotations: [
    makeMark(TEXT, 'Béchar', { note: 'Où ?', tags: ['sud'] }),
    makeNote({ note: 'À relire.' }),
    makeNote({ note: 'La ville.', target: { type: 'subject', key: 'e:x', name: 'Béchar' } }),
  ],
});

function write(template: string, article: ExportableArticle = ARTICLE): string {
  const rendering = renderTemplate(template, article, OPTIONS);
  if ('fault' in rendering) throw new Error(`${rendering.line}: ${rendering.fault}`);
  return rendering.text;
}

describe('a template', () => {
  it.each([
    ['{{ title }} | {{ source }}', 'Manœuvres au désert | https://journal.example/2022/04/10/manoeuvres'],
    ['{{ site }} {{ authors | join: " & " }}', 'Le Journal Ann Abel & Bo'],
    ['{{ published }} {{ published_in_words }}', '2022-04-10 dimanche 10 avril 2022'],
    ['{{ created | date: "%d/%m/%Y" }} {{ exported | slice: 0, 10 }} {{ language }}', '11/04/2022 2022-04-12 fr'],
    ['{{ text }}', TEXT],
    ['{{ people }} {{ places | first }} {{ organisations.size }} {{ events | join }}', 'Ann Abel Béchar 0 '],
    ['{{ tags | join: "," }}', 'sud'],
    [
      '{% for mark in marks %}{{ mark.quote }}/{{ mark.note }}/{{ mark.label }}/{{ mark.tags }}/{{ mark.state }}{% endfor %}',
      'Béchar/Où ?/label_important/sud/found',
    ],
    ['{{ marks[0].link }}', 'https://journal.example/2022/04/10/manoeuvres#:~:text=B%C3%A9char'],
    ['{% for note in notes %}[{{ note.on }}: {{ note.note }}]{% endfor %}', '[: À relire.][Béchar: La ville.]'],
    [
      '{% for date in dates %}{{ date.words }} = {{ date.value }} ? {{ date.suggestion }}{% endfor %}',
      'mardi 5 novembre 2022 = 2022-11-05 ? 2022-04-05',
    ],
    ['{{ warnings[0] }}', 'warningWeekdayMismatch 5 novembre 2022 samedi mardi warningSuggestion mardi 5 avril 2022'],
    ['{{ headings.marks }}', 'marksHeading'],
    ['[{{ nothing }}{{ nothing.at.all }}{{ marks[7].quote }}{% for x in nothing %}x{% endfor %}]', '[]'],
    [
      '{{ "# a_b" | markdown_escape }} {{ "a: \\"b\\"" | yaml_quote }} {{ authors | yaml_quote }}',
      '\\# a\\_b "a: \\"b\\"" ["Ann Abel", "Bo"]',
    ],
    ['{{ places | first | wikilink }}\n{{ "a\nb" | blockquote }}', '[[Béchar]]\n> a\n> b'],
  ])('writes %s', (template, written) => {
    expect(write(template)).toBe(written);
  });

  it('reaches nothing but the fields', () => {
    expect(write('{{ title.constructor }}{{ constructor }}{{ __proto__ }}{{ marks.map }}')).toBe('');
  });

  it('gives YAML of any words that a reader of YAML reads as they were', () => {
    for (const article of strangeArticles(200, 31)) {
      const read = parse(write('{{ title | yaml_quote }}', article));
      expect(read).toBe(article.title);
    }
  });
});

describe('what is wrong with a template', () => {
  it.each([
    ['a\n{% foo %}', 2, 'templateUnknownTag foo'],
    ['{{ title | shout }}', 1, 'templateUnknownFilter shout'],
    ['\n\n{% for mark in marks %}', 3, 'templateNotClosed {% for mark in marks %}'],
    ['\n{{ title', 2, 'templateNotClosed "{{ title"'],
    ['{% if %}x{% endif %}', 1, 'templateWrong '],
    ['{% include "x" %}', 1, 'templateUnknownTag include'],
    ['{% render "x" %}', 1, 'templateUnknownTag render'],
    ['{% layout "x" %}', 1, 'templateUnknownTag layout'],
    ['a\nb{% for i in (1..100000000) %}x{% endfor %}', 2, 'templateTooMuch'],
    ['{% for i in (1..100000) %}\n{% for j in (1..100000) %}{% endfor %}{% endfor %}', 2, 'templateTooMuch'],
  ])(
    'is told with its line: %j',
    (template, line, fault) => {
      const rendering = renderTemplate(template, ARTICLE, OPTIONS);
      expect(rendering).toEqual({ fault: expect.stringContaining(fault), line: expect.any(Number) });
      if ('fault' in rendering) expect(rendering.fault).not.toMatch(/line:|\.js|at /);
      expect(rendering).toMatchObject({ line });
    },
    20_000,
  );

  it('is no text without end', () => {
    const template = `{% assign t = text %}${'{% assign t = t | append: t %}'.repeat(40)}{{ t }}`;
    expect(renderTemplate(template, ARTICLE, OPTIONS)).toMatchObject({ fault: 'templateTooMuch' });
  });

  it('is that it is longer than any template need be', () => {
    expect(renderTemplate('x'.repeat(300_000), ARTICLE, OPTIONS)).toEqual({ fault: 'templateTooMuch', line: 1 });
  });
});
