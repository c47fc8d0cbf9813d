import { describe, expect, it } from 'vitest';
import { ORGANISATION_INDEX } from '../../../../src/core/entities/organisations/organisation-index';
import {
  keyOf,
  organisationLookup,
  organisationName,
  organisationNamed,
} from '../../../../src/core/entities/organisations/organisation-lookup';
import { organisationLines, readNames, readOrganisation } from '../../../../src/core/entities/organisations/read-organisations';
import { wordsOf } from '../../../../src/core/text/words';
import { composeIndex } from '../../../../tools/organisations/compose-index';

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

describe('organisationLookup', () => {
  const { names, byFirstWord, byId } = organisationLookup();

  it.each(['AT&T', 'TF1', '10 Downing Street', 'Génération.s', 'cœur de ville'])('cuts %s as words are cut', (name) => {
    expect(keyOf(name)).toBe(
      wordsOf(name)
        .map((word) => word.folded)
        .join(' '),
    );
  });

  it('finds every name of the tables by its words as they are cut from a text', () => {
    const missed = organisationLines()
      .flatMap(readNames)
      .filter(({ listed, organisation }) => {
        const words = wordsOf(listed).map((word) => word.folded);
        const isFound = names.get(words.join(' ')) !== undefined && byId.get(organisation.id)?.en === organisation.en;
        return !isFound || (byFirstWord.get(words[0] ?? '')?.longest ?? 0) < words.length;
      });
    expect(missed).toEqual([]);
  });

  it('gives a name that two bear to the first listed, and says that it is shared', () => {
    expect(names.get('cdc')).toMatchObject({ organisation: { id: 'org:caisse-depots' }, isShared: true });
  });

  it.each(['', ' ', 'agence', 'agence france', 'france presse', 'constructor', '__proto__', 'x='.repeat(3), ';'])(
    'finds nothing under %j',
    (key) => {
      expect(names.get(key)).toBeUndefined();
    },
  );

  it.each(['org:', 'org:na', 'nato', 'iso:FR', 'org:\nnato', 'constructor'])('knows no organisation of the id %j', (id) => {
    expect(byId.get(id)).toBeUndefined();
  });

  it.each(['', 'suprematie', 'constructor'])('knows no name that begins with %j', (word) => {
    expect(byFirstWord.get(word)).toBeUndefined();
  });
});

describe('the tables', () => {
  const organisations = organisationLines().map(readOrganisation);

  it('name more than two thousand organisations, each once', () => {
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length);
    expect(organisations.length).toBeGreaterThan(2000);
  });

  it('give every organisation a name in both languages and an id in letters', () => {
    for (const { id, fr, en } of organisations) {
      expect(id).toMatch(/^org:[a-z0-9-]+$/);
      expect(fr).toMatch(/^[^?*=~|;]+$/);
      expect(en).toMatch(/^[^?*=~|;]+$/);
    }
  });

  it('are those of which the index was made (npx tsx tools/build-organisations.ts makes it anew)', () => {
    expect(ORGANISATION_INDEX === composeIndex(organisationLines())).toBe(true);
  });

  it.each('nantes lens lyon monaco liverpool barcelone france toulouse nice washington'.split(' '))(
    'leave the bare name of %s alone',
    (place) => {
      expect(organisationLookup().names.get(place)).toBeUndefined();
    },
  );
});
