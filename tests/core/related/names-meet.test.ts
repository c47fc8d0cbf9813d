import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/core/entities/find-places';
import { fingerprint } from '../../../src/core/related/fingerprint';
import { makeArticle } from '../../support/make-article';
import { loadGazetteer } from '../../support/load-gazetteer';

const gazetteer = loadGazetteer();

/** The keys of a text in which the places of the gazetteer are found. */
function keysOf(language: string, text: string): ReadonlySet<string> {
  const article = makeArticle({ language, title: '', text, mentions: findPlaces(text, language, gazetteer) });
  return new Set(fingerprint(article).map(({ key }) => key));
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((key) => other.has(key));
}

describe('names meet in the keys of articles', () => {
  it.each([
    [
      's:btršf',
      [
        ['fr', 'Patrouchev'],
        ['en', 'Patrushev'],
        ['ru', 'Патрушев'],
        ['ar', 'باتروشيف'],
      ],
    ],
    [
      'p:patru',
      [
        ['fr', 'Patrouchev'],
        ['de', 'Patruschew'],
        ['ru', 'Патрушева'],
      ],
    ],
    [
      'e:geonames:524901',
      [
        ['fr', 'à Moscou'],
        ['en', 'in Moscow'],
        ['de', 'in Moskau'],
        ['ru', 'Москва'],
      ],
    ],
    [
      'e:iso:DZ',
      [
        ['fr', 'en Algérie'],
        ['en', 'to Algeria'],
        ['ar', 'الجزائر'],
        ['ar', 'بالجزائر'],
        ['ru', 'в Алжире'],
        ['zh', '他在阿尔及利亚工作'],
      ],
    ],
    [
      'e:iso:DE',
      [
        ['fr', 'l’Allemagne'],
        ['en', 'Germany'],
        ['ru', 'в Германии'],
        ['ar', 'وألمانيا'],
        ['el', 'Γερμανία'],
        ['he', 'גרמניה'],
        ['ja', 'ドイツの首相'],
      ],
    ],
    [
      'w:2022',
      [
        ['fr', 'en 2022'],
        ['ar', 'عام ٢٠٢٢'],
      ],
    ],
  ] as const)('%s', (key, texts) => {
    for (const [language, text] of texts) expect([...keysOf(language, text)], text).toContain(key);
  });

  it.each([
    ['fr', 'Martin', 'fr', 'Marin'],
    ['fr', 'Macron', 'en', 'Marcon'],
    ['fr', 'Mali', 'ru', 'маленький'],
    ['ar', 'كتاب', 'ar', 'حكومة'],
  ])('but not %s %s and %s %s', (language, name, otherLanguage, otherName) => {
    expect(shared(keysOf(language, name), keysOf(otherLanguage, otherName))).toEqual([]);
  });

  it.each([
    ['Нигерия', 'iso:NG'],
    ['в Нигерии', 'iso:NG'],
    ['в Нигере', 'iso:NE'],
    ['Индия', 'iso:IN'],
    ['индонезийский', 'iso:ID'],
    ['российский', 'iso:RU'],
  ])('%s is %s and no other country', (text, id) => {
    expect([...keysOf('ru', text)].filter((key) => key.startsWith('e:'))).toEqual([`e:${id}`]);
  });

  it('in Chinese and Japanese by pairs of ideographs and words in katakana', () => {
    const japanese = keysOf('ja', 'トランプ大統領が会見した');
    expect([...japanese]).toEqual(['w:トランプ', 'w:大統', 'w:統領', 'w:会見']);
    expect(shared(japanese, keysOf('ja', '会見でトランプ氏は'))).toEqual(['w:トランプ', 'w:会見']);
    expect(shared(keysOf('zh', '习近平主席'), keysOf('zh', '中国主席习近平'))).toEqual(['w:习近', 'w:近平', 'w:主席']);
  });
});
