import { expect, it } from 'vitest';
import { entityKey } from '../../../src/core/entities/entity-key';

it('is the id where there is one, whatever the name', () => {
  expect(entityKey({ kind: 'place', canonical: 'Algérie', entityId: 'iso:DZ' })).toBe(
    entityKey({ kind: 'place', canonical: 'Algeria', entityId: 'iso:DZ' }),
  );
  expect(entityKey({ kind: 'organisation', canonical: 'FMI', entityId: 'org:imf' })).toBe('e:org:imf');
});

it('is the kind and the name without accents where there is no id', () => {
  expect(entityKey({ kind: 'place', canonical: 'Béchar' })).toBe(entityKey({ kind: 'place', canonical: 'BECHAR' }));
  expect(entityKey({ kind: 'place', canonical: 'Washington' })).not.toBe(entityKey({ kind: 'person', canonical: 'Washington' }));
  expect(entityKey({ kind: 'organisation', canonical: 'Cour des Comptes' })).toBe('e:organisation:cour des comptes');
});

it('is one for a person with a full name in other letters', () => {
  expect(entityKey({ kind: 'person', canonical: 'Nikolaï Patrouchev' })).toBe(
    entityKey({ kind: 'person', canonical: 'Nikolai Patrushev' }),
  );
});

it('says that one word is not enough to know a person by', () => {
  expect(entityKey({ kind: 'person', canonical: 'Martin' })).toBe('e:person?:martin');
  expect(entityKey({ kind: 'person', canonical: 'J. Martin' })).toBe('e:person?:j. martin');
  expect(entityKey({ kind: 'person', canonical: 'Jean Martin' })).toMatch(/^e:person:/);
});
