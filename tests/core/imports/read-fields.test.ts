import { describe, expect, it } from 'vitest';
import { addressAt, fieldOf, idFrom, isoInstantOf, offsetOf, tagsAt, textAt } from '../../../src/core/imports/read-fields';
import { namedUuid } from '../../../src/core/text/named-uuid';

const CONTEXT = { importedAt: '2022-05-01T12:00:00.000Z', idOf: namedUuid };

it('takes what an object has of its own, and not what all have', () => {
  expect(fieldOf({ constructor: 'x' }, 'constructor')).toBe('x');
  expect(fieldOf({}, 'constructor')).toBeUndefined();
  expect(fieldOf(JSON.parse('{"__proto__":{"id":1}}'), 'id')).toBeUndefined();
});

describe('an instant', () => {
  it.each([
    ['2022-04-01T10:00:00.123456+00:00', '2022-04-01T10:00:00.123Z'],
    ['2022-04-01T10:00:00+02:00', '2022-04-01T08:00:00.000Z'],
    ['2022-04-01T10:00', '2022-04-01T10:00:00.000Z'],
    ['2022-04-01 10:00:00Z', '2022-04-01T10:00:00.000Z'],
    ['2022-04-01', '2022-04-01T00:00:00.000Z'],
    ['2022-13-01', null],
    ['9999-12-31T23:59:00-12:00', null],
    ['1 April 2022', null],
    ['2022', null],
    ['', null],
    [1_648_800_000_000, null],
    [null, null],
    [`2022-04-01T10:00:00.${'0'.repeat(100)}Z`, null],
  ])('%s: %s', (words, expected) => expect(isoInstantOf(words)).toBe(expected));
});

describe('an address', () => {
  it.each([
    ['https://journal.example/a', 'https://journal.example/a'],
    ['HTTP://journal.example', 'http://journal.example'],
    ['javascript:alert(1)//https://journal.example', null],
    [' https://journal.example', null],
    ['https:///a', null],
    ['//journal.example', null],
    [undefined, null],
  ])('%s: %s', (words, expected) => expect(addressAt(words, 'a')).toBe(expected));
});

it('makes an id of an id that is none, and of words where there is no id', () => {
  expect(idFrom('urn:uuid:F47AC10B-58CC-4372-A567-0E02B2C3D479', () => 'a', CONTEXT)).toBe(
    'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  );
  expect(idFrom('8sDVCv7xEeWTsD8-Jf5wKg', () => 'a', CONTEXT)).toBe(namedUuid('8sDVCv7xEeWTsD8-Jf5wKg'));
  expect(idFrom(undefined, () => 'a', CONTEXT)).toBe(namedUuid('a'));
  expect(idFrom(5, () => 'a', CONTEXT)).toBe(namedUuid('a'));
});

it('takes offsets that are', () => {
  expect([0, 5, -1, 1.5, 5_000_001, '5', null].map(offsetOf)).toEqual([0, 5, null, null, null, null, null]);
});

it('takes one tag without brackets, and none of white space', () => {
  expect(tagsAt('a', 'tags')).toEqual(['a']);
  expect(tagsAt(['a', ' ', '', 'a '], 'tags')).toEqual(['a', 'a ']);
  expect(tagsAt(null, 'tags')).toEqual([]);
});

it('refuses what is no text by the name of its field', () => {
  expect(textAt(undefined, 'a')).toBe('');
  expect(() => textAt(false, 'articles[3].title')).toThrow(
    expect.objectContaining({ code: 'badField', where: 'articles[3].title' }),
  );
  expect(() => textAt('abc', 'a', 2)).toThrow('badField a');
});
