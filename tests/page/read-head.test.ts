// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHead } from '../../src/page/read-head';
import { makeJsonLd, parsePage } from '../support/parse-page';

const ADDRESS = 'https://www.journal.example/monde/manoeuvres?a=1#haut';

describe('the title', () => {
  it.each([
    ['drops the site’s name after it', '<title>Manœuvres au désert | Le Journal</title>'],
    ['drops the site’s name before it', '<title>Le Journal - Manœuvres au désert</title>'],
    ['drops the name of the host', '<title>Manœuvres au désert - journal</title>'],
    [
      'is the shared one when the page shows the same',
      '<title>Direct</title><meta property="og:title" content="Manœuvres au désert"><h1>Manœuvres au désert</h1>',
    ],
    [
      'is the declared one when the shared one stands alone',
      `<title>Manœuvres au désert</title><meta property="og:title" content="Partagez ceci !">${makeJsonLd({ '@type': 'NewsArticle', headline: 'Manœuvres au désert' })}`,
    ],
    [
      'is the headline that the tab repeats',
      '<title>Manœuvres au désert – Monde</title><h1>Menu</h1><h1>Manœuvres au désert</h1>',
    ],
    ['is the shown headline where there is nothing else', '<h1>Manœuvres au désert</h1>'],
    ['has its white space squeezed', '<title> Manœuvres\n   au désert </title>'],
  ])('%s', (_, html) => {
    expect(read(`<meta property="og:site_name" content="Le Journal">${html}`).title).toBe('Manœuvres au désert');
  });

  it('is bounded, like all that a page says of itself, and quickly cut from blanks without end', () => {
    const endless = `${'Manœuvres '.repeat(1_000)}${'\u2003'.repeat(200_000)}au désert`;
    const head = read(
      `<title>${endless}</title><meta property="og:title" content="${endless}"><meta property="og:site_name" content="${endless}">`,
    );
    expect(head.title.length).toBeLessThanOrEqual(1_000);
    expect(head.site.length).toBeLessThanOrEqual(200);
  });

  it('keeps the no-break space of French punctuation', () => {
    expect(read('<title>Au désert&nbsp;: les\n manœuvres</title>').title).toBe('Au désert\u00A0: les manœuvres');
  });

  it('keeps a dash that is its own', () => {
    expect(
      read('<title>Alger - Moscou : le retour | Le Journal</title><meta property="og:site_name" content="Le Journal">').title,
    ).toBe('Alger - Moscou : le retour');
  });
});

describe('the headline', () => {
  it('is the shown one that says the title', () => {
    expect(headline('<title>Manœuvres au désert</title><h1>Monde</h1><h1>Manœuvres au désert</h1>')).toBe('Manœuvres au désert');
  });

  it('is the only one, although it says something else', () => {
    expect(headline('<title>Manœuvres au désert</title><h1>L’armée s’exerce</h1><h2>Manœuvres au désert</h2>')).toBe(
      'L’armée s’exerce',
    );
  });

  it('is a smaller one where the large one is the site’s name', () => {
    const site = '<meta property="og:site_name" content="Le Journal">';
    expect(headline(`${site}<title>Manœuvres au désert</title><h1>Le Journal</h1><h2>Manœuvres au désert</h2>`)).toBe(
      'Manœuvres au désert',
    );
  });

  it('is none where several say something else', () => {
    expect(headline('<title>Manœuvres au désert</title><h1>Monde</h1><h1>Sport</h1>')).toBeUndefined();
  });
});

describe('the head', () => {
  it.each([
    [
      'people in JSON-LD',
      makeJsonLd({ '@type': 'NewsArticle', author: [{ name: 'Claire Exemple' }, 'Jean Modèle'] }),
      ['Claire Exemple', 'Jean Modèle'],
    ],
    ['a meta tag', '<meta name="author" content="Par Claire Exemple">', ['Claire Exemple']],
    ['a byline', '<a rel="author">By Claire Exemple</a>', ['Claire Exemple']],
    ['nobody for an address', '<meta name="author" content="https://journal.example/claire">', []],
    [
      'nobody when only the site signs',
      '<meta property="og:site_name" content="Le Journal"><meta name="author" content="Le Journal">',
      [],
    ],
    ['one person once', makeJsonLd({ '@type': 'NewsArticle', author: ['Claire Exemple', 'Claire Exemple'] }), ['Claire Exemple']],
  ])('names as authors %s', (_, html, authors) => {
    expect(read(html).authors).toEqual(authors);
  });

  it.each([
    ['its language tag', '<html lang="fr-CA">', 'fr'],
    ['nothing that is none', `<html lang="${'x'.repeat(5_000)}">`, 'und'],
    ['what it shares', '<meta property="og:locale" content="fr_FR">', 'fr'],
    ['JSON-LD', makeJsonLd({ '@type': 'NewsArticle', inLanguage: 'FR' }), 'fr'],
    ['nothing', '', 'und'],
  ])('takes the language from %s', (_, html, language) => {
    expect(read(html).language).toBe(language);
  });

  it('names the site by its host when the page does not', () => {
    expect(read('').site).toBe('journal.example');
  });

  it('keeps the address without its fragment, and the canonical one made whole', () => {
    const head = read('<link rel="canonical" href="/monde/manoeuvres">');
    expect(head.address).toBe('https://www.journal.example/monde/manoeuvres?a=1');
    expect(head.canonicalAddress).toBe('https://www.journal.example/monde/manoeuvres');
  });

  it.each(['javascript:alert(1)', 'http://', 'data:text/html,x'])('takes %s for no canonical address', (href) => {
    expect(read(`<link rel="canonical" href="${href}">`)).not.toHaveProperty('canonicalAddress');
  });

  it('is read although the page’s forms and images hide the document’s own properties by their names', () => {
    const page = parsePage('<title>Manœuvres au désert</title><h1>Manœuvres au désert</h1><form></form>', ADDRESS);
    // What `<form name="body">` does in a browser.
    for (const name of ['body', 'head', 'title', 'forms', 'URL', 'doctype'])
      Object.defineProperty(page, name, { value: page.querySelector('form') });
    const { head, headline: shown } = readHead(page, ADDRESS);
    expect(head.title).toBe('Manœuvres au désert');
    expect(shown?.nodeName).toBe('H1');
  });
});

function read(html: string) {
  return readHead(parsePage(html, ADDRESS), ADDRESS).head;
}

function headline(html: string): string | undefined {
  return readHead(parsePage(html, ADDRESS), ADDRESS).headline?.textContent ?? undefined;
}
