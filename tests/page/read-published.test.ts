// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHead } from '../../src/page/read-head';
import { makeJsonLd, parsePage } from '../support/parse-page';

const PLAIN = 'https://journal.example/monde/manoeuvres';
const JSON_LD = makeJsonLd({ '@type': 'NewsArticle', datePublished: '2021-01-01' });
const META = '<meta property="article:published_time" content="2021-02-02">';
const ITEMPROP = '<span itemprop="datePublished" content="2021-03-03">hier</span>';
const TIME = '<h1>Manœuvres</h1><time datetime="2021-04-04">hier</time>';
const IN_ADDRESS = 'https://journal.example/2021/05/05/manoeuvres';
const TEXT = '<h1>Manœuvres</h1><p>Publié le 6 juin 2021 à 18 h 42</p>';

describe('the publication date', () => {
  it.each([
    ['JSON-LD before all others', JSON_LD + META + ITEMPROP + TIME, IN_ADDRESS, '2021-01-01', 'json-ld'],
    ['a meta tag before what the page shows', META + ITEMPROP + TIME, IN_ADDRESS, '2021-02-02', 'meta'],
    ['an itemprop before <time>', ITEMPROP + TIME, IN_ADDRESS, '2021-03-03', 'itemprop'],
    ['<time> before the address', TIME, IN_ADDRESS, '2021-04-04', 'time'],
    ['the address before the text', TEXT, IN_ADDRESS, '2021-05-05', 'address'],
    ['the text beside the headline at last', TEXT, PLAIN, '2021-06-06', 'text'],
  ])('comes from %s', (_, html, address, value, source) => {
    expect(published(html, address)).toMatchObject({ value, source });
  });

  it('is unknown on a page without one', () => {
    expect(published('<h1>Manœuvres</h1><p>Le temps passe.</p>', PLAIN)).toBeUndefined();
  });

  it('passes over a source that holds no date', () => {
    const empty = makeJsonLd({ '@type': 'NewsArticle', datePublished: 'hier' });
    expect(published(`${empty}<meta name="date" content="9999-99-99">${TIME}`, PLAIN)).toMatchObject({ source: 'time' });
  });

  it.each([
    ['keeps the day of a stamp with its own offset', '2022-04-05T23:30:00-04:00', PLAIN, 'fr', '2022-04-05'],
    [
      'reads a stamp in UTC as a day in the country of the domain',
      '2022-04-05T22:30:00Z',
      'https://journal.fr/a',
      'en',
      '2022-04-06',
    ],
    ['reads a stamp in UTC as a day in the country of the language tag', '2022-04-06T02:30:00Z', PLAIN, 'en-US', '2022-04-05'],
    ['reads a stamp in UTC as a day where its language is written', '2022-04-05T22:30:00+00:00', PLAIN, 'fr', '2022-04-06'],
    ['keeps the day of UTC where the country is unknown', '2022-04-05T22:30:00Z', PLAIN, 'en', '2022-04-05'],
    [
      'takes the day in the address when a time zone makes it so',
      '2022-04-06T02:30:00Z',
      'https://a.example/2022/04/05/b',
      'en',
      '2022-04-05',
    ],
    [
      'leaves a day in the address that no time zone explains',
      '2022-04-06T02:30:00Z',
      'https://a.example/2022/04/01/b',
      'en',
      '2022-04-06',
    ],
    ['minds summer time', '2022-01-05T22:30:00Z', 'https://journal.fr/a', 'fr', '2022-01-05'],
    ['keeps a day without a time as it is', '2022-04-05', 'https://journal.fr/a', 'fr', '2022-04-05'],
    ['keeps a month', '2022-04', PLAIN, 'fr', '2022-04'],
  ])('%s', (_, stamp, address, language, value) => {
    const page = parsePage(
      `<html lang="${language}"><head>${makeJsonLd({ '@type': 'NewsArticle', datePublished: stamp })}`,
      address,
    );
    expect(readHead(page, address).head.published?.value).toBe(value);
  });

  it('keeps the stamp as the page gives it, time and offset included', () => {
    const stamped = makeJsonLd({ '@type': 'NewsArticle', datePublished: '2022-04-05T18:42:00+02:00' });
    expect(published(stamped, PLAIN)).toEqual({ value: '2022-04-05', stamp: '2022-04-05T18:42:00+02:00', source: 'json-ld' });
    expect(published(JSON_LD, PLAIN)).toEqual({ value: '2021-01-01', source: 'json-ld' });
    expect(published(TEXT, PLAIN)?.stamp).toBe('Publié le 6 juin 2021 à 18 h 42');
  });

  it('takes the <time> after the headline, not one in the menu or of an update', () => {
    const html = `<nav><time datetime="2024-01-01">now</time></nav><h1>Manœuvres</h1>
      <time class="updated" datetime="2022-04-07">mis à jour</time><time datetime="2022-04-05">publié</time>`;
    expect(published(html, PLAIN)).toMatchObject({ value: '2022-04-05', source: 'time' });
  });

  it('reads no date out of a script beside the headline', () => {
    expect(published('<h1>Manœuvres</h1><script>"5 avril 2022"</script><p>Le temps passe.</p>', PLAIN)).toBeUndefined();
  });

  it('asks the node of this article when the page describes its neighbours too', () => {
    const nodes = [
      { '@type': 'NewsArticle', url: 'https://journal.example/autre', datePublished: '2020-01-01' },
      { '@type': 'NewsArticle', url: PLAIN, datePublished: '2022-04-05' },
    ];
    expect(published(makeJsonLd(nodes), PLAIN)?.value).toBe('2022-04-05');
  });
});

function published(html: string, address: string) {
  return readHead(parsePage(html, address), address).head.published;
}
