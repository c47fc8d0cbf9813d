import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/core/citations/citation-of';
import { cslItem } from '../../../src/core/exports/csl-json';
import type { ExportableArticle } from '../../../src/model/export';
import { CITATION_STYLES, type CitationStyle } from '../../../src/model/citation-style';
import { makeCited } from '../../support/make-cited';
import { strangeTexts } from '../../support/strange-texts';

const ACCESSED = '2022-04-11';
const PLAIN = makeCited({ address: 'https://journal.example/a', authors: ['Ann Martin'] });
const { published: _published, ...undated } = PLAIN;

/** One article in each of the ways that styles tell apart. */
const CASES: Readonly<Record<string, ExportableArticle>> = {
  'one author': PLAIN,
  'two authors': { ...PLAIN, authors: ['Ann Martin', 'Jean-Pierre Le Goff'] },
  'three authors': { ...PLAIN, authors: ['Ann Martin', 'Ursula von der Leyen', 'Agence France-Presse'] },
  'an agency': { ...PLAIN, authors: ['Agence France-Presse'] },
  'many authors': { ...PLAIN, authors: Array.from({ length: 23 }, (_, index) => `Ann N${'a'.repeat(index + 1)}`) },
  'no author': { ...PLAIN, authors: [] },
  'no date': undated,
  'no author and no date': { ...undated, authors: [] },
  'no paper': { ...PLAIN, site: '' },
  'a month': { ...PLAIN, published: { value: '2022-04', source: 'meta' } },
  'a year': { ...PLAIN, published: { value: '2022', source: 'meta' } },
  'a question': { ...PLAIN, title: 'Que faire\u00A0?' },
  'a title with a stop': { ...PLAIN, title: 'Fin.' },
  'signs of markup': { ...PLAIN, title: 'A & B' },
};

const items = new Map<string, object>();
const { styles, locales } = plugins.config.get('@csl');
const engine = new CSL.Engine(
  { retrieveLocale: (language) => locales.get(language), retrieveItem: (id) => items.get(id) ?? {} },
  styles.get('apa'),
  'en-US',
  true,
);
engine.setOutputFormat('text');

function cite(name: string, style: CitationStyle, locale: string): string {
  return citationOf(CASES[name] ?? PLAIN, null, style, locale, ACCESSED).text;
}

describe('APA', () => {
  it.each(Object.keys(CASES))('cites %s as citeproc-js does with the official style', (name) => {
    expect(cite(name, 'apa', 'en')).toBe(citeproc(CASES[name] ?? PLAIN));
  });

  it('has the day before its month in French', () => {
    expect(cite('one author', 'apa', 'fr')).toBe(
      'Martin, A. (2022, 10 avril). Manœuvres au désert. Le Journal. https://journal.example/a',
    );
    expect(cite('no date', 'apa', 'fr-CA')).toBe(
      'Martin, A. (s.\u00A0d.). Manœuvres au désert. Le Journal. Consulté le 11 avril 2022, à l’adresse https://journal.example/a',
    );
  });
});

// As citeproc-js 2.4 writes them with `chicago-notes-bibliography.csl` of 2026, the item's language being French, so that the title's
// capitals stay.
describe('Chicago notes', () => {
  it.each([
    ['one author', 'Ann Martin, “Manœuvres au désert,” Le Journal, April 10, 2022, https://journal.example/a.'],
    [
      'two authors',
      'Ann Martin and Jean-Pierre Le Goff, “Manœuvres au désert,” Le Journal, April 10, 2022, https://journal.example/a.',
    ],
    ['three authors', 'Ann Martin et al., “Manœuvres au désert,” Le Journal, April 10, 2022, https://journal.example/a.'],
    ['no author', '“Manœuvres au désert,” Le Journal, April 10, 2022, https://journal.example/a.'],
    ['no date', 'Ann Martin, “Manœuvres au désert,” Le Journal, n.d., accessed April 11, 2022, https://journal.example/a.'],
    ['no paper', 'Ann Martin, Manœuvres au désert, April 10, 2022, https://journal.example/a.'],
    ['a month', 'Ann Martin, “Manœuvres au désert,” Le Journal, April 2022, https://journal.example/a.'],
    ['a question', 'Ann Martin, “Que faire\u00A0?,” Le Journal, April 10, 2022, https://journal.example/a.'],
  ])('cite %s', (name, expected) => {
    expect(cite(name, 'chicago', 'en')).toBe(expected);
  });

  it('are in French for French readers', () => {
    expect(cite('two authors', 'chicago', 'fr')).toBe(
      'Ann Martin et Jean-Pierre Le Goff, «\u00A0Manœuvres au désert\u00A0», Le Journal, 10 avril 2022, https://journal.example/a.',
    );
  });
});

// As citeproc-js 2.4 writes them with `iso690-note-fr.csl` of 2020.
describe('NF ISO 690', () => {
  const END = '[Consulté le 11 avril 2022]. Disponible à l’adresse\u00A0: https://journal.example/a';

  it.each([
    ['one author', `MARTIN, Ann. Manœuvres au désert. Le Journal [en ligne]. 10 avril 2022. ${END}`],
    ['two authors', `MARTIN, Ann et LE GOFF, Jean-Pierre. Manœuvres au désert. Le Journal [en ligne]. 10 avril 2022. ${END}`],
    ['an agency', `AGENCE FRANCE-PRESSE. Manœuvres au désert. Le Journal [en ligne]. 10 avril 2022. ${END}`],
    ['no author and no date', `Manœuvres au désert. Le Journal [en ligne]. [s.\u00A0d.]. ${END}`],
    ['no paper', `MARTIN, Ann. Manœuvres au désert [en ligne]. 10 avril 2022. ${END}`],
    ['a month', `MARTIN, Ann. Manœuvres au désert. Le Journal [en ligne]. avril 2022. ${END}`],
    ['a question', `MARTIN, Ann. Que faire\u00A0? Le Journal [en ligne]. 10 avril 2022. ${END}`],
  ])('cites %s', (name, expected) => {
    expect(cite(name, 'iso690', 'fr')).toBe(expected);
  });
});

describe('a cited passage', () => {
  it('stands in quotation marks before its reference, whose address leads to it', () => {
    const { text, html } = citationOf(PLAIN, 'Les troupes\n sont <arrivées>', 'iso690', 'fr', ACCESSED);
    const address = 'https://journal.example/a#:~:text=Les%20troupes,sont%20%3Carriv%C3%A9es%3E';
    const words = '«\u00A0Les troupes sont <arrivées>\u00A0»';
    expect(text.startsWith(`${words}\n\nMARTIN, Ann. Manœuvres au désert. `)).toBe(true);
    expect(text.endsWith(address)).toBe(true);
    const body = JSDOM.fragment(html);
    expect(body.querySelector('blockquote')?.textContent).toBe(words);
    expect(body.querySelector('a')?.getAttribute('href')).toBe(address);
    expect(body.querySelector('i')?.textContent).toBe('Le Journal');
  });

  it('of no words is the article', () => {
    expect(citationOf(PLAIN, ' \n', 'apa', 'en', ACCESSED)).toEqual(citationOf(PLAIN, null, 'apa', 'en', ACCESSED));
  });
});

it('says the same in HTML as in text, and holds nothing else than italics and a link, whatever the words are', () => {
  for (const words of strangeTexts(150, 5, ['<img src=x onerror=alert(1)>', '"><script>', 'javascript:alert(1)'])) {
    const head = { ...PLAIN, title: words, site: words, authors: [words], address: words };
    for (const style of CITATION_STYLES) {
      const { text, html } = citationOf(head, words, style, 'en', ACCESSED);
      const body = JSDOM.fragment(html);
      const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
      expect(names.filter((name) => !['blockquote', 'p', 'i', 'a'].includes(name))).toEqual([]);
      expect([...body.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\n\n')).toBe(text);
      expect([...body.querySelectorAll('a')].filter((link) => !/^https?:/i.test(link.getAttribute('href') ?? ''))).toEqual([]);
    }
  }
});

/** What the official style, as Citation.js brings it, makes of our CSL-JSON. */
function citeproc(article: ExportableArticle): string {
  const options = { exportedAt: `${ACCESSED}T00:00:00Z`, translate: (key: string) => key, locale: 'en', version: '', count: 1 };
  const item = { ...cslItem(article, options), id: String(items.size) };
  items.set(item.id, item);
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join('').trim();
}
