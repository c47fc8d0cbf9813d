import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find-dates';
import { INHERITED_NAMES } from '../../support/own-properties';

/** The words of each date found, and what they are taken to mean. */
function read(text: string, language: string, published?: string): [words: string, value: string | undefined][] {
  return findDates(text, language, published).map(({ start, end, resolved }) => [text.slice(start, end), resolved?.value]);
}

describe('findDates', () => {
  it.each([
    ['fr', 'Le mardi 5 avril 2022, à Béchar.', 'mardi 5 avril 2022', '2022-04-05'],
    ['fr', 'Réunis le 1er mai 2021.', '1er mai 2021', '2021-05-01'],
    ['fr', 'Depuis août 1914, la guerre.', 'août 1914', '1914-08'],
    ['fr', 'Né en 1962 à Oran.', '1962', '1962'],
    ['fr', 'Publié le 05/04/2022.', '05/04/2022', '2022-04-05'],
    ['en', 'On Tuesday, April 5, 2022, in Oran.', 'Tuesday, April 5, 2022', '2022-04-05'],
    ['en', 'The 5th of April 2022 was dry.', '5th of April 2022', '2022-04-05'],
    ['en', 'In Sept. 2019 it rained.', 'Sept. 2019', '2019-09'],
    ['en', 'Updated 2022-04-05 at noon.', '2022-04-05 at noon', '2022-04-05'],
  ])('reads in %s what %j states in full', (language, text, words, value) => {
    expect(read(text, language)).toEqual([[words, value]]);
  });

  it.each([
    ['fr', 'Il est arrivé hier.', 'hier', '2022-04-04'],
    ['fr', 'Il arrive aujourd’hui.', 'aujourd’hui', '2022-04-05'],
    ['fr', 'Il repart après-demain.', 'après-demain', '2022-04-07'],
    ['en', 'It opens tomorrow.', 'tomorrow', '2022-04-06'],
  ])('counts in %s the day of %j from publication', (language, text, words, value) => {
    expect(read(text, language, '2022-04-05')).toEqual([[words, value]]);
  });

  it.each([
    ['28 mars', '2022-04-05', '2022-03-28'],
    ['28 mars', '2022-01-10', '2022-03-28'],
    ['28 mars', '2022-12-20', '2022-03-28'],
    ['28 décembre', '2023-01-10', '2022-12-28'],
    ['2 janvier', '2022-12-20', '2023-01-02'],
  ])('gives %s the year that lies next to publication on %s', (day, published, value) => {
    expect(read(`Rien depuis le ${day} à Lyon.`, 'fr', published)).toEqual([[day, value]]);
  });

  it.each([
    ['fr', 'Elle rouvrira cet été.', 'cet été', '2020-01-10', '2020-22'],
    ['en', 'They will rule this summer.', 'this summer', '2011-03-29', '2011-22'],
    ['en', 'It shut in March last year.', 'March last year', '2022-04-05', '2021-03'],
    ['en', 'It opens in July this year.', 'July this year', '2022-01-10', '2022-07'],
    ['fr', 'Le PIB a stagné au 4e trimestre.', '4e trimestre', '2020-01-10', '2019-36'],
    ['fr', 'Il est né le 12 janvier.', '12 janvier', '2022-12-20', '2022-01-12'],
    ['en', 'It was reported Saturday by the town hall.', 'Saturday', '2011-06-01', '2011-05-28'],
    ['en', 'He left for Iowa ahead of Thursday, when he speaks.', 'Thursday', '2011-08-08', '2011-08-11'],
    ['fr', 'La tempête a frappé l’ouest de dimanche à mercredi.', 'dimanche à mercredi', '2017-03-11', '2017-03-05/2017-03-08'],
  ])('resolves in %s %j', (language, text, words, published, value) => {
    expect(read(text, language, published)).toEqual([[words, value]]);
  });

  it('does not doubt what happened on a day whose year is not told', () => {
    expect(findDates('Il est né le 12 janvier.', 'fr', '2022-12-20').flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('lets the weekday choose the year', () => {
    expect(read('le lundi 28 mars', 'fr', '2022-04-05')).toEqual([['lundi 28 mars', '2022-03-28']]);
    expect(read('le dimanche 28 mars', 'fr', '2022-02-05')).toEqual([['dimanche 28 mars', '2021-03-28']]);
  });

  it('leaves a day without year open when publication is unknown', () => {
    expect(read('Le 28 mars, et hier.', 'fr')).toEqual([
      ['28 mars', undefined],
      ['hier', undefined],
    ]);
  });

  it('says no more than is known: yesterday of a month is in that month', () => {
    expect(read('Il est arrivé hier.', 'fr', '2022-04')).toEqual([['hier', '2022-04']]);
  });

  it('gives no value to days beyond the years of four digits', () => {
    expect(read('Il part demain.', 'fr', '9999-12-31')).toEqual([['demain', undefined]]);
    expect(read('Il est parti hier.', 'fr', '0000-01-01')).toEqual([['hier', undefined]]);
  });

  it('keeps what is written apart from what is inferred', () => {
    const [date] = findDates('le lundi 28 mars', 'fr', '2022-04-05');
    expect(date).toMatchObject({ stated: { weekday: 1, day: 28, month: 3 }, resolved: { inferred: ['year'] }, source: 'rule' });
    expect(date?.stated).not.toHaveProperty('year');
  });

  it.each([
    ['en', 'It may 5 times out of ten, and they march 20 miles.'],
    ['en', 'Tickets cost $2022 or €1999.'],
    ['en', 'They won 3-1, then lost 2-2; the score stood at 10-11.'],
    ['en', 'Some 1984 copies of 2019 pages, version 10.12.2 was sold at 1999%.'],
    ['fr', 'Le billet coûte 2022 euros, soit 12,50 € de plus.'],
    ['fr', 'Victoire 3-1, 15-12, 25-20 au tennis.'],
    ['fr', 'Le 30 février 2022 n’existe pas, le 31 avril 2022 non plus.'],
    ['fr', 'Il y avait 1500 personnes au 12 rue de Mars.'],
    ['en', 'The constructor, this constructor and 5 constructor parts.'],
  ])('reads in %s no value out of %j', (language, text) => {
    expect(read(text, language, '2022-04-05').filter(([, value]) => value !== undefined)).toEqual([]);
  });

  it('is silent in a language that it does not know', () => {
    expect(read('5. April 2022', 'de', '2022-04-05')).toEqual([]);
  });

  it.each(INHERITED_NAMES)('takes %s for no language', (language) => {
    expect(read('5 avril 2022', language, '2022-04-05')).toEqual([]);
  });
});

describe('the founding error', () => {
  const TEXT = 'Les manœuvres auront lieu en novembre, ont-ils dit ce mardi 5 novembre à Alger.';

  it('is doubted once, with the day that was meant', () => {
    const found = findDates(TEXT, 'fr', '2022-04-05');
    const doubted = found.filter(({ warnings }) => warnings.length > 0);
    expect(doubted.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['ce mardi 5 novembre']);
    expect(doubted[0]?.warnings).toEqual([
      { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' },
    ]);
  });

  it.each(['2024-11', '2024-11-05', '2024-11-06', '2024'])('is no error in an article published %s', (published) => {
    expect(findDates(TEXT, 'fr', published).flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('is not doubted when the day of publication is unknown', () => {
    expect(findDates(TEXT, 'fr').flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('is doubted without a suggestion when no day near publication is meant', () => {
    const [date] = findDates('le mardi 5 novembre 2022', 'fr', '2023-08-01');
    expect(date?.warnings).toEqual([{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' }]);
  });
});
