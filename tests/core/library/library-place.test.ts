import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlace, LIBRARY_HOME, parsePlace, SELECTION_VIEWS } from '../../../src/core/library/library-place';
import { LIBRARY_SORTS } from '../../../src/model/library';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const place = fc.oneof(
  fc.record({
    view: fc.constantFrom(...SELECTION_VIEWS),
    words: text,
    filters: fc.array(
      text.filter((one) => one !== ''),
      { maxLength: 4 },
    ),
    sort: fc.constantFrom(...LIBRARY_SORTS),
    time: text,
  }),
  fc.record({ view: fc.constant('article' as const), id: fc.uuid(), at: fc.nat() }),
  fc.record({ view: fc.constant('article' as const), id: fc.uuid() }),
  fc.constant({ view: 'import' as const }),
  fc.record({ view: fc.constant('entity' as const), key: text.filter((one) => one !== '') }),
);

describe('the address of a place in the library', () => {
  it('leads back to the same place', () => {
    fc.assert(fc.property(place, (one) => void expect(parsePlace(formatPlace(one))).toEqual(one)));
  });

  it('is bare for the list of all articles', () => {
    expect(formatPlace(LIBRARY_HOME)).toBe('');
    expect(parsePlace('')).toEqual(LIBRARY_HOME);
  });

  it('reads what it does not understand as the list of all', () => {
    expect(parsePlace('?view=nowhere&sort=wrong&x=1')).toEqual(LIBRARY_HOME);
    expect(parsePlace('?view=article')).toEqual(LIBRARY_HOME);
  });

  it('takes plus signs and lone per cent signs as typed by hand', () => {
    expect(parsePlace('?q=drone+israélien+100%')).toEqual({ ...LIBRARY_HOME, words: 'drone israélien 100%' });
  });
});
