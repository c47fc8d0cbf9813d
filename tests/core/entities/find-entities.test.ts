import { describe, expect, it } from 'vitest';
import { findEntities, type EntityKnowledge } from '../../../src/core/entities/find-entities';
import { ENTITY_KINDS, type EntityMention } from '../../../src/model/mention';
import { loadKnowledge } from '../../support/load-knowledge';

const KNOWLEDGE = loadKnowledge();

/** The mentions of a text as `words: canonical (id)`. */
function find(text: string, language: string, knowledge: EntityKnowledge = KNOWLEDGE): string[] {
  return findEntities(text, language, knowledge).map(({ start, end, canonical, entityId }) => {
    const words = text.slice(start, end);
    return `${words}: ${canonical}${entityId === undefined ? '' : ` (${entityId})`}`;
  });
}

/** What a text calls so. */
function mentionsOf(words: string, text: string, language: string): EntityMention[] {
  return findEntities(text, language, KNOWLEDGE).filter(({ start, end }) => text.slice(start, end) === words);
}

function idsOf(words: string, text: string, language: string): (string | undefined)[] {
  return mentionsOf(words, text, language).map(({ entityId }) => entityId);
}

describe('findEntities', () => {
  it('finds persons, places and organisations in reading order, where they stand', () => {
    const text = 'Le ministre Ramtane Lamamra s’est rendu à Moscou. L’ONU a condamné l’attaque.';
    expect(findEntities(text, 'fr', KNOWLEDGE)).toMatchObject([
      { kind: 'person', start: text.indexOf('Ramtane'), end: text.indexOf(' s’est'), canonical: 'Ramtane Lamamra' },
      { kind: 'place', start: text.indexOf('Moscou'), end: text.indexOf('. L’ONU'), canonical: 'Moscou' },
      { kind: 'organisation', start: text.indexOf('ONU'), end: text.indexOf(' a cond'), entityId: 'org:un' },
    ]);
  });

  it('calls a person by the fullest name, and gives no id', () => {
    const text = 'Ramtane Lamamra est arrivé à Moscou mardi. M. Lamamra a rencontré Sergueï Lavrov.';
    expect(find(text, 'fr')).toEqual([
      'Ramtane Lamamra: Ramtane Lamamra',
      'Moscou: Moscou (geonames:524901)',
      'Lamamra: Ramtane Lamamra',
      'Sergueï Lavrov: Sergueï Lavrov',
    ]);
  });

  it('says the kind, the source and how sure it is of each', () => {
    for (const { kind, source, confidence } of findEntities('Vladimir Poutine est arrivé à Alger.', 'fr', KNOWLEDGE)) {
      expect(ENTITY_KINDS).toContain(kind);
      expect(['model', 'gazetteer', 'rule']).toContain(source);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('findEntities knows across articles and languages', () => {
  it.each([
    ['a capital', 'Il est arrivé à Moscou mardi.', 'Moscou', 'He arrived in Moscow on Tuesday.', 'Moscow', 'geonames:524901'],
    ['a country', 'Il vit en Allemagne.', 'Allemagne', 'He lives in Germany.', 'Germany', 'iso:DE'],
    ['the UN', 'L’ONU a condamné l’attaque.', 'ONU', 'The UN condemned the attack.', 'UN', 'org:un'],
    [
      'the UN by its whole name',
      'Les Nations unies ont condamné l’attaque.',
      'Nations unies',
      'The United Nations condemned the attack.',
      'United Nations',
      'org:un',
    ],
    ['an acronym', 'Selon le FMI, la croissance ralentit.', 'FMI', 'The IMF said growth would slow.', 'IMF', 'org:imf'],
  ])('%s', (_, french, frenchName, english, englishName, id) => {
    expect(idsOf(frenchName, french, 'fr')).toEqual([id]);
    expect(idsOf(englishName, english, 'en')).toEqual([id]);
  });

  it('and calls it as the language of the article does', () => {
    expect(find('Il est arrivé à Moscou mardi.', 'fr')).toContain('Moscou: Moscou (geonames:524901)');
    expect(find('He arrived in Moscow on Tuesday.', 'en')).toContain('Moscow: Moscow (geonames:524901)');
    expect(find('Selon le FMI, la croissance ralentit.', 'fr')).toEqual(['FMI: Fonds monétaire international (org:imf)']);
    expect(find('The IMF said growth would slow.', 'en')).toEqual(['IMF: International Monetary Fund (org:imf)']);
  });
});

describe('findEntities gives no organisation the id of another', () => {
  it('of the acronym that an article explains otherwise', () => {
    const text = 'Le conseil national de la communication (CNC) a suspendu la chaîne. Le CNC a publié un communiqué mardi.';
    expect(find(text, 'fr')).toEqual([
      'conseil national de la communication: conseil national de la communication',
      'CNC: conseil national de la communication',
      'CNC: conseil national de la communication',
    ]);
  });

  it('that bears the same name in another country', () => {
    const text =
      'Le ministère algérien des Affaires étrangères a réagi. Le ministère des Affaires étrangères a publié un communiqué.';
    expect(find(text, 'fr')).toEqual([
      'ministère algérien des Affaires étrangères: ministère algérien des Affaires étrangères',
      'ministère des Affaires étrangères: ministère algérien des Affaires étrangères',
    ]);
    expect(idsOf('ministère des Affaires étrangères', 'Le ministère des Affaires étrangères a réagi.', 'fr')).toEqual([
      undefined,
    ]);
  });

  it('but knows which one a shared name means where the article gives its other name', () => {
    const text = 'Le Quai d’Orsay a réagi mardi. Le ministère des Affaires étrangères a publié un communiqué.';
    expect(idsOf('ministère des Affaires étrangères', text, 'fr')).toEqual(['org:quai-d-orsay']);
  });
});

describe('findEntities tells places of one name apart', () => {
  it('by what the article says of each', () => {
    const text = 'She left Paris, Texas, on Monday. She flew to Paris, France, with her mother.';
    expect(idsOf('Paris', text, 'en')).toEqual(['geonames:4717560', 'geonames:2988507']);
  });

  it('and takes a bare name for the one that the article has told of, not for one of two', () => {
    const one = 'Ils sont allés de Springfield (Illinois) à Chicago. Springfield était calme.';
    const two = 'Ils sont allés de Springfield (Illinois) à Springfield (Massachusetts). Springfield était calme.';
    expect(idsOf('Springfield', one, 'fr')).toEqual(['geonames:4250542', 'geonames:4250542']);
    expect(idsOf('Springfield', two, 'fr')).toEqual(['geonames:4250542', 'geonames:4951788', undefined]);
  });

  it('and links none where nothing tells them apart', () => {
    const text = 'Springfield is a quiet town. The mayor of Springfield spoke on Monday.';
    expect(find(text, 'en')).toEqual(['Springfield: Springfield', 'Springfield: Springfield']);
  });
});

describe('findEntities without all knowledge', () => {
  const text = 'Vladimir Poutine est arrivé à Moscou mardi. L’ONU a condamné l’attaque.';

  it('finds nothing', () => {
    expect(find(text, 'fr', { gazetteer: null, tagger: null })).toEqual([]);
    expect(find('Er lebt in Berlin.', 'de', { gazetteer: null, tagger: KNOWLEDGE.tagger })).toEqual([]);
  });

  it('finds places where there is no tagger', () => {
    expect(find(text, 'fr', { ...KNOWLEDGE, tagger: null })).toEqual(['Moscou: Moscou (geonames:524901)']);
  });

  it('finds names without ids of places where there is no gazetteer', () => {
    expect(find(text, 'fr', { ...KNOWLEDGE, gazetteer: null })).toEqual([
      'Vladimir Poutine: Vladimir Poutine',
      'Moscou: Moscou',
      'ONU: Organisation des Nations unies (org:un)',
    ]);
  });

  it('finds places only in languages that the tagger does not read', () => {
    const found = findEntities('Olaf Scholz lebt in Berlin und spricht vor der UNO.', 'de', KNOWLEDGE);
    expect(found.map(({ kind, entityId }) => [kind, entityId])).toEqual([['place', 'geonames:2950159']]);
    expect(find('Olaf Scholz lebt in Berlin.', 'constructor').every((name) => name.startsWith('Berlin'))).toBe(true);
  });
});

describe('findEntities, whatever the text', () => {
  it.each([
    '',
    ' ',
    '\u0000',
    '\uD800 Paris \uDC00',
    '🙂'.repeat(50),
    '(((',
    'A.'.repeat(200),
    'مرحبا Paris',
    'ONU '.repeat(100),
  ])('gives spans inside it, in order and without overlaps: %j', (text) => {
    for (const language of ['fr', 'en', 'de', 'und']) {
      let last = 0;
      for (const { start, end, canonical } of findEntities(text, language, KNOWLEDGE)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(canonical).not.toBe('');
        last = end;
      }
    }
  });

  it('looks into the gazetteer in proportion to its length', () => {
    const sentence = (number: number) =>
      `Le maire de Lens-${number} est allé à Berlin, à Alger et à Saint-Denis avec Jean Martin${number}. `;
    const [small, large] = [20, 80].map((size) =>
      lookUpsFor(Array.from({ length: size }, (_, number) => sentence(number)).join('')),
    );
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThan(5 * (small ?? 0));
  });
});

/** How often the gazetteer's table is read for a text. */
function lookUpsFor(text: string): number {
  const { gazetteer, tagger } = KNOWLEDGE;
  if (!gazetteer) throw new Error('The gazetteer is part of what is loaded');
  let count = 0;
  const counted = {
    ...gazetteer,
    get table() {
      count += 1;
      return gazetteer.table;
    },
  };
  findEntities(text, 'fr', { gazetteer: counted, tagger });
  return count;
}
