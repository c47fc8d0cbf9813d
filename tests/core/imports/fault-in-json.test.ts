import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultInJson } from '../../../src/core/imports/fault-in-json';

describe('faultInJson', () => {
  it.each([
    ['', 0],
    ['{', 1],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['{"a":tru}', 5],
    ['["a\nb"]', 3],
    [String.raw`["a\x"]`, 3],
    ['["a', 3],
    ['[01]', 2],
    ['[1.]', 2],
    ['{} {}', 3],
    ['[}', 1],
    ['{]', 1],
    ['{"a":1]', 6],
    ['[,1]', 1],
    [' \n x', 3],
    ['\uFEFF[]', 0],
    ['"\u00A0"\u00A0', 3],
  ])('says where %j goes wrong: at %i', (text, at) => {
    expect(faultInJson(text)).toBe(at);
  });

  it('finds nothing wrong with what JSON.parse takes', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', '\t', '\n  '), (json, space) => {
        expect(faultInJson(JSON.stringify(JSON.parse(json), null, space))).toBe(null);
      }),
    );
  });

  it('finds something wrong with what JSON.parse refuses, and nothing before that place', () => {
    const broken = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '}', ']', ',', ':', '"', '\\', 'x', '0', '-', '\n', '{', '['),
    );
    fc.assert(
      fc.property(broken, ([json, place, sign]) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + sign + json.slice(at + 1);
        const fault = faultInJson(text);
        expect(fault === null).toBe(isJson(text));
        // What stands before the fault can be the beginning of some JSON.
        if (fault !== null) expect(faultInJson(text.slice(0, fault)) ?? fault).toBe(fault);
      }),
      { numRuns: 2_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
