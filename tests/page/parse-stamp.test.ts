import { describe, expect, it } from 'vitest';
import { instantOf, parseStamp } from '../../src/page/parse-stamp';

describe('a stamp', () => {
  it.each([
    ['2022-04-05', { value: '2022-04-05' }],
    ['2022-04-05T18:42', { value: '2022-04-05', time: '18:42' }],
    ['2022-04-05 18:42:10', { value: '2022-04-05', time: '18:42' }],
    ['2022-04-05T18:42:10.123456Z', { value: '2022-04-05', time: '18:42', offset: 0 }],
    ['2022-04-05T18:42:10+0200', { value: '2022-04-05', time: '18:42', offset: 120 }],
    ['2022-04-05T18:42-03', { value: '2022-04-05', time: '18:42', offset: -180 }],
    ['2022-04-05T18:42:00+05:30', { value: '2022-04-05', time: '18:42', offset: 330 }],
    ['20220405', { value: '2022-04-05' }],
    ['2022/04/05', { value: '2022-04-05' }],
    ['1649176920', { value: '2022-04-05', time: '16:42', offset: 0 }],
    ['1649176920000', { value: '2022-04-05', time: '16:42', offset: 0 }],
    ['Publié le 5 avril 2022 à 18h42', { value: '2022-04-05', time: '18:42' }],
    ['5 avril 2022 à 18\u00A0h\u00A042', { value: '2022-04-05', time: '18:42' }],
    ['Tue, 05 Apr 2022 18:42:00 GMT', { value: '2022-04-05', time: '18:42', offset: 0 }],
    ['April 5, 2022', { value: '2022-04-05' }],
    ['2022-13-05', null],
    ['1500-01-01', null],
    ['hier', null],
    ['', null],
    [`5 avril 2022 ${'et bien des mots '.repeat(10)}`, null],
  ])('reads %j as %j', (text, stamp) => {
    expect(parseStamp(text)).toEqual(stamp);
  });

  it.each([
    ['de', 'Dienstag, 5. April 2022, 18:42 Uhr', '2022-04-05'],
    ['es-ES', '5 de abril de 2022', '2022-04-05'],
    ['pt-BR', '1º de março de 2022', '2022-03-01'],
    ['it', 'Martedì 5 aprile 2022', '2022-04-05'],
    ['ru', '5 апреля 2022', '2022-04-05'],
    ['fr', 'Mar. 5 avr. 2022', '2022-04-05'],
    ['fr', 'le 1er juil. 2022', '2022-07-01'],
    ['fr', '14 juillet 2022', '2022-07-14'],
    ['en', 'Sept. 5th, 2022', '2022-09-05'],
    ['en', '11/23/2022', '2022-11-23'],
    ['fr', '05.04.2022', '2022-04-05'],
    ['fr', 'N° 12 hiver 2022, paru le 5 avril 2022', '2022-04-05'],
    ['xx', '31 avril 2022', undefined],
    ['fr', '5 jui 2022', undefined],
    ['not a tag', 'hier 5 fois 2022', undefined],
  ])('is read in the words of the page’s language: %s %j', (language, text, value) => {
    expect(parseStamp(text, language)?.value).toBe(value);
  });

  it('is an instant only with a day, a time and an offset', () => {
    expect(instantOf({ value: '2022-04-05', time: '18:42', offset: 120 })).toBe(Date.UTC(2022, 3, 5, 16, 42));
    expect(instantOf({ value: '2022-04-05', time: '18:42' })).toBeNull();
    expect(instantOf({ value: '2022-04-05', offset: 0 })).toBeNull();
    expect(instantOf({ value: '2022-04', time: '18:42', offset: 0 })).toBeNull();
  });
});
