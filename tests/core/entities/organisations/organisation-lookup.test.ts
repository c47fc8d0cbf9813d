import { describe, expect, it } from 'vitest';
import {
  keyOf,
  organisationLookup,
  organisationName,
  organisationNamed,
} from '../../../../src/core/entities/organisations/organisation-lookup';
import { wordsOf } from '../../../../src/core/text/words';

describe('organisationNamed', () => {
  it.each([
    ['ONU', 'org:un'],
    ['Nations unies', 'org:un'],
    ['Nations Unies', 'org:un'],
    ['United Nations', 'org:un'],
    ['Otan', 'org:nato'],
    ['OTAN', 'org:nato'],
    ['NATO', 'org:nato'],
    ['Agence France-Presse', 'org:afp'],
    ['AFP', 'org:afp'],
    ['FMI', 'org:imf'],
    ['International Monetary Fund', 'org:imf'],
    ['Le Monde', 'org:le-monde'],
    ['le Monde', 'org:le-monde'],
    ['Russia Today', 'org:rt'],
    ['TF1', 'org:tf1'],
    ['10 Downing Street', 'org:downing-street'],
    ['Quai d’Orsay', 'org:quai-d-orsay'],
    ["ministère de l'Éducation nationale", 'org:education-nationale'],
    ["Ministère de l'Education nationale", 'org:education-nationale'],
    ['AT&T', 'org:att'],
    ['McDonald’s', 'org:mcdonalds'],
    ['easyJet', 'org:easyjet'],
    ['PSG', 'org:psg'],
    ['U.N.', 'org:un'],
  ])('reads %s as %s', (written, id) => {
    expect(organisationNamed(written)?.organisation.id).toBe(id);
  });

  it.each(['le monde', 'Cgt', 'otan', 'Un', 'Who', 'free', 'Nantes', 'Marseille', 'constructor', '', 'société générale', 'Rt'])(
    'does not read %s as an organisation',
    (written) => {
      expect(organisationNamed(written)).toBeUndefined();
    },
  );

  it.each([
    'Orange',
    'Apple',
    'Total',
    'Le Point',
    'Libération',
    'Marianne',
    'Lime',
    'Amazon',
    'Target',
    'Shell',
    'Meta',
    'Bercy',
    'PS',
  ])('says that %s may be something else', (written) => {
    expect(organisationNamed(written)?.isAmbiguous).toBe(true);
  });

  it.each(['Google', 'Airbus', 'Mediapart', 'CGT', 'Hezbollah'])(
    'says that %s is an organisation and nothing else',
    (written) => {
      expect(organisationNamed(written)?.isAmbiguous).toBe(false);
    },
  );
});

describe('a shared name', () => {
  it.each(['Sénat', 'Assemblée nationale', 'Parti socialiste', 'ministère des Affaires étrangères', 'Labour', 'CDC', 'AFD'])(
    'says that %s is also borne elsewhere',
    (written) => {
      expect(organisationNamed(written)?.isShared).toBe(true);
    },
  );

  it.each(['Quai d’Orsay', 'Bundestag', 'FMI', 'Orange', 'Fed', 'CGT'])('does not say so of %s', (written) => {
    expect(organisationNamed(written)?.isShared).toBe(false);
  });
});

describe('organisationName', () => {
  it('gives the name in the language asked for, else in English', () => {
    const { byId } = organisationLookup();
    const imf = byId.get('org:imf');
    const reuters = byId.get('org:reuters');
    expect(imf && organisationName(imf, 'fr')).toBe('Fonds monétaire international');
    expect(imf && organisationName(imf, 'de')).toBe('International Monetary Fund');
    expect(reuters && organisationName(reuters, 'en')).toBe('Reuters');
  });
});

describe('the tables', () => {
  const { names, longestByFirstWord, byId } = organisationLookup();

  it('name more than two thousand organisations', () => {
    expect(byId.size).toBeGreaterThan(2000);
  });

  it('are keyed as words are cut from a text', () => {
    for (const [key, { listed }] of names) {
      const words = wordsOf(listed).map((word) => word.folded);
      expect(key).toBe(words.join(' '));
      expect(keyOf(listed)).toBe(key);
      expect(longestByFirstWord.get(words[0] ?? '')).toBeGreaterThanOrEqual(words.length);
    }
  });

  it('give every organisation a name in both languages and an id in letters', () => {
    for (const { id, fr, en } of byId.values()) {
      expect(id).toMatch(/^org:[a-z0-9-]+$/);
      expect(fr).toMatch(/^[^?*=~|;]+$/);
      expect(en).toMatch(/^[^?*=~|;]+$/);
    }
  });

  it('leave the bare names of cities and countries alone', () => {
    for (const place of [
      'nantes',
      'lens',
      'lyon',
      'monaco',
      'liverpool',
      'barcelone',
      'la france',
      'france',
      'toulouse',
      'nice',
      'washington',
    ]) {
      expect(names.has(place), place).toBe(false);
    }
  });
});
