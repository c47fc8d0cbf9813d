import { describe, expect, it } from 'vitest';
import { organisationIdOf } from '../../../../src/core/entities/organisations/organisation-id';

describe('organisationIdOf', () => {
  it.each([
    ['a name that one body bears', 'Fonds monétaire international', [], 'org:imf'],
    ['an acronym without a fuller name', 'FMI', [], 'org:imf'],
    ['a name beside an acronym that means another', 'London Stock Exchange', ['LSE'], 'org:lse-exchange'],
    ['a shared name beside a name of its own', 'ministère des Affaires étrangères', ['Quai d’Orsay'], 'org:quai-d-orsay'],
    ['a shared name beside an acronym of its own', 'Parti socialiste', ['PS'], 'org:ps-fr'],
    ['a known name in other capitals beside its acronym', 'parquet national financier', ['PNF'], 'org:pnf'],
    ['a longer name beside a known one', 'U.S. Federal Reserve', ['Fed'], 'org:fed'],
  ])('knows %s', (_, canonical, others, id) => {
    expect(organisationIdOf(canonical, [canonical, ...others])).toBe(id);
    expect(organisationIdOf(canonical, [...others, canonical])).toBe(id);
  });

  it.each([
    ['a shared name alone', 'Sénat', []],
    ['a shared acronym alone', 'CDC', []],
    ['a shared name beside an acronym that is shared too', 'Conseil supérieur de la magistrature', ['CSM']],
    ['a shared name beside the acronym of another', 'Parti socialiste', ['PSOE']],
    ['an unknown name beside a known acronym', 'conseil national de la communication', ['CNC']],
    ['an unknown name beside a shared one', 'ministère algérien des Affaires étrangères', ['ministère des Affaires étrangères']],
    ['an unknown name beside those of two', 'groupe des deux', ['Airbus', 'Google']],
    ['a known name in other capitals alone', 'parquet national financier', []],
    ['an unknown name', 'Comité des fêtes', []],
    ['nothing', '', []],
    ['what every object answers to', 'constructor', ['__proto__']],
  ])('does not know %s', (_, canonical, others) => {
    expect(organisationIdOf(canonical, [canonical, ...others])).toBeUndefined();
    expect(organisationIdOf(canonical, [...others, canonical])).toBeUndefined();
  });
});
