import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFingerprint, unpackFingerprint } from '../../src/store/packed-fingerprint';

const anyKey = fc.record({
  key: fc.string().map((key) => key.replaceAll('\n', ' ')),
  kind: fc.constantFrom('entity' as const, 'date' as const, 'word' as const),
  label: fc.string().map((label) => label.replaceAll('\n', ' ')),
  weight: fc.float({ min: 0, max: 1, noNaN: true }),
});

describe('a packed fingerprint', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.array(anyKey), (fingerprint) => {
        expect(unpackFingerprint(packFingerprint(fingerprint))).toEqual(fingerprint);
      }),
    );
  });

  it('keeps a line break in a name from shifting the names after it', () => {
    const keys = ['a', 'b'].map((key) => ({ key, kind: 'word' as const, label: `${key}\nx`, weight: 1 }));
    expect(unpackFingerprint(packFingerprint(keys)).map(({ label }) => label)).toEqual(['a x', 'b x']);
  });
});
