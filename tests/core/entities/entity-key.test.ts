import { expect, it } from 'vitest';
import { entityKey } from '../../../src/core/entities/entity-key';

it('is the id where there is one, whatever the name', () => {
  expect(entityKey({ kind: 'place', canonical: 'Algérie', entityId: 'iso:DZ' })).toBe(
    entityKey({ kind: 'place', canonical: 'Algeria', entityId: 'iso:DZ' }),
  );
});

it('is the kind and the name without accents where there is no id', () => {
  expect(entityKey({ kind: 'place', canonical: 'Béchar' })).toBe(entityKey({ kind: 'place', canonical: 'BECHAR' }));
  expect(entityKey({ kind: 'place', canonical: 'Washington' })).not.toBe(entityKey({ kind: 'person', canonical: 'Washington' }));
});
