import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find-dates';
import type { DateWarning } from '../../../src/model/mention';

/** Every warning of a text, with the words it stands on. */
function warn(text: string, language: string, published?: string): [words: string, warning: DateWarning][] {
  return findDates(text, language, published).flatMap(({ start, end, warnings }) =>
    warnings.map((warning) => [text.slice(start, end), warning] as [string, DateWarning]),
  );
}

describe('a day that does not exist', () => {
  it.each([
    ['fr', 'Le 31 avril 2022, ils partent.', '31 avril 2022', { code: 'impossible-date', day: 31, month: 4, year: 2022 }],
    ['fr', 'Le 29 février 2022, ils partent.', '29 février 2022', { code: 'impossible-date', day: 29, month: 2, year: 2022 }],
    ['fr', 'Le 31 juin, ils partent.', '31 juin', { code: 'impossible-date', day: 31, month: 6 }],
    ['en', 'They leave on June 31, 2022.', 'June 31, 2022', { code: 'impossible-date', day: 31, month: 6, year: 2022 }],
  ])('is told in %s: %s', (language, text, words, warning) => {
    expect(warn(text, language, '2022-04-05')).toEqual([[words, warning]]);
  });

  it('suggests the last day of the month when its weekday is the one written', () => {
    expect(warn('Le samedi 31 avril, ils partent.', 'fr', '2022-04-05')).toMatchObject([
      ['samedi 31 avril', { code: 'impossible-date', suggestion: '2022-04-30' }],
    ]);
  });

  it('is not told of 29 February of a leap year, nor of one without year', () => {
    expect(warn('Le 29 février 2024, puis un 29 février.', 'fr', '2024-03-05')).toEqual([]);
  });
});

describe('a weekday beside its day', () => {
  it('is told of both ends of a range', () => {
    expect(warn('Dans la nuit du samedi 2 au lundi 3 avril 2022.', 'fr', '2022-04-05')).toMatchObject([
      ['nuit du samedi 2 au lundi 3 avril 2022', { code: 'weekday-mismatch', stated: 1, actual: 7, value: '2022-04-03' }],
    ]);
  });

  it('suggests the day written when it is the day of publication', () => {
    expect(warn('Ce lundi 5 avril, il pleut.', 'fr', '2022-04-05')).toMatchObject([
      ['Ce lundi 5 avril', { code: 'weekday-mismatch', suggestion: '2022-04-05' }],
    ]);
  });

  it('suggests the other month that the article itself names', () => {
    const text = 'Réunis mardi 5 avril 2022, ils ont parlé. Le mardi 5 novembre 2022, ils se taisent.';
    expect(warn(text, 'fr', '2022-06-20')).toMatchObject([['mardi 5 novembre 2022', { suggestion: '2022-04-05' }]]);
  });

  it('suggests nothing where the day, the month and the weekday may each be wrong', () => {
    const [found] = warn('Le mercredi 1er avril 2022, il pleut.', 'fr', '2022-04-05');
    expect(found?.[1]).not.toHaveProperty('suggestion');
  });

  it('is right when a year named just before makes it so', () => {
    expect(warn('En 1956, tout bascule : le mercredi 8 août, la mine brûle.', 'fr', '2022-04-05')).toEqual([]);
  });

  it('is right in the year before or after, where announcements and anniversaries lie', () => {
    expect(warn('Le festival ouvrira le samedi 1er octobre.', 'fr', '2022-04-05')).toEqual([]);
  });

  it.each([
    ['fr', 'Les samedi et dimanche 9 et 10 avril, on danse.'],
    ['fr', 'Les vendredi, samedi et dimanche 8, 9 et 10 avril, on danse.'],
    ['en', 'Saturday and Sunday, April 9 and 10, they dance.'],
    ['en', 'On Friday, Saturday and Sunday, April 8, 9 and 10, they dance.'],
    ['en', 'Friday-Sunday, 8-10 April 2022: they dance.'],
  ])('is right in %s when weekdays and days stand in two rows: %s', (language, text) => {
    expect(warn(text, language, '2022-04-05')).toEqual([]);
  });

  it('is right when a year named just after makes it so', () => {
    expect(warn('On Sunday, December 7, in 1941, it burned.', 'en', '2022-04-05')).toEqual([]);
  });

  it('is right when one year makes all of them so: the page is older than its date', () => {
    expect(warn('Le mercredi 6 juillet, il plut. Le lundi 11 juillet, non.', 'fr', '2024-03-15')).toEqual([]);
    expect(warn('Le mercredi 6 juillet, il plut.', 'fr', '2024-03-15')).toHaveLength(1);
  });

  it('is not told in the days of another calendar', () => {
    expect(warn('Le vendredi 13 octobre 1307, il plut.', 'fr', '2022-04-05')).toEqual([]);
  });

  it('is not told without a year and without publication', () => {
    expect(warn('Le lundi 5 avril, il pleut.', 'fr')).toEqual([]);
  });
});

describe('a date against publication', () => {
  it('is told when "this" weekday lies weeks ahead', () => {
    expect(warn('Il a parlé ce mardi 3 mai.', 'fr', '2022-04-05')).toEqual([
      ['ce mardi 3 mai', { code: 'after-publication', value: '2022-05-03', published: '2022-04-05' }],
    ]);
  });

  it('is told when what happened lies after it', () => {
    expect(warn('L’accident a eu lieu le 12 avril 2022.', 'fr', '2022-04-05')).toMatchObject([
      ['12 avril 2022', { code: 'after-publication' }],
    ]);
    expect(warn('The ship sank and took place on 12 April 2022.', 'en', '2022-04-05')).toMatchObject([
      ['12 April 2022', { code: 'after-publication' }],
    ]);
  });

  it('is told when the article calls a day of another year "this" one', () => {
    expect(warn('Il a parlé ce mardi 5 novembre 2019.', 'fr', '2022-04-05')).toMatchObject([
      ['ce mardi 5 novembre 2019', { code: 'publication-mismatch', value: '2019-11-05', published: '2022-04-05' }],
    ]);
  });

  it.each([
    'La réunion aura lieu ce mardi 12 avril.',
    'Il a annoncé le 12 mai 2022 comme date du scrutin.',
    'Le procès est reporté au 12 septembre 2022.',
    'Il avait été élu le 5 novembre 2019.',
  ])('is not told of what is only to come, or long ago: %s', (text) => {
    expect(warn(text, 'fr', '2022-04-05')).toEqual([]);
  });
});

describe('a range', () => {
  it('is told when its end lies before its beginning', () => {
    expect(warn('Il régna de 2016 à 2012.', 'fr')).toEqual([
      ['2016 à 2012', { code: 'range-reversed', from: '2016', to: '2012' }],
    ]);
    expect(warn('From May 12 to March 3, 2021, it rained.', 'en')).toEqual([]);
  });

  it('is not told of two years set side by side', () => {
    expect(warn('Résultats 2021/2020 et 2016-2015.', 'fr')).toEqual([]);
  });

  it('is not told when it goes over the end of the year', () => {
    expect(warn('Du 28 décembre au 3 janvier 2020, il pleut.', 'fr')).toEqual([]);
  });
});
