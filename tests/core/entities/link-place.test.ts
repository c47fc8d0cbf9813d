import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeById } from '../../../src/core/entities/gazetteer';
import { linkPlace, linkPlaces, NO_CONTEXT, type PlaceContext } from '../../../src/core/entities/link-place';
import { loadGazetteer } from '../../support/load-gazetteer';
import { spanOf } from '../../support/make-article';

const gazetteer = loadGazetteer();

function link(name: string, language: string, context: Partial<PlaceContext> = {}): string | undefined {
  return linkPlace(name, language, { ...NO_CONTEXT, ...context }, gazetteer)?.id;
}

function beside(...ids: string[]): Pick<PlaceContext, 'places'> {
  return { places: ids.map((id) => placeById(gazetteer, id)).filter((place) => place !== null) };
}

describe('linkPlace: one place under many names', () => {
  it.each([
    ['iso:US', 'en', ['U.S.', 'US', 'U.S.A.', 'United States', 'the United States', 'America', 'UNITED STATES']],
    ['iso:US', 'fr', ['États-Unis', 'Etats-Unis', 'USA', 'ÉTATS-UNIS']],
    ['iso:GB', 'en', ['UK', 'U.K.', 'Britain', 'Great Britain', 'United Kingdom']],
    ['iso:KR', 'fr', ['Corée du Sud', 'COREE DU SUD']],
    ['iso:CD', 'fr', ['RDC', 'République démocratique du Congo']],
    ['iso:AE', 'fr', ['Émirats', 'Emirats arabes unis']],
    ['geonames:524901', 'fr', ['Moscou', 'MOSCOU', 'Москва']],
    ['geonames:524901', 'en', ['Moscow', 'MOSCOW', 'Moscow’s']],
    ['geonames:264371', 'fr', ['Athènes', 'Αθήνα']],
    ['geonames:360630', 'fr', ['Le Caire', 'Caire', 'القاهرة']],
    ['geonames:1816670', 'en', ['Beijing', 'Peking']],
    ['geonames:2505530', 'fr', ['Béchar', 'Bechar', 'BÉCHAR']],
    ['iso:DZ-08', 'fr', ['wilaya de Béchar', 'la wilaya de Bechar']],
    ['iso:RU-KRS', 'fr', ['région de Koursk']],
    ['iso:UA-14', 'en', ['Donetsk Oblast', 'Donetsk region']],
    ['geonames:498817', 'en', ['St. Petersburg', 'Saint Petersburg']],
    ['geonames:2540483', 'en', ['Oujda', 'Oujda, Morocco']],
    ['iso:MG', 'fr', ['Madagascar', 'République de Madagascar']],
    ['iso:MA', 'en', ['Morocco', 'Kingdom of Morocco', 'the Kingdom of Morocco']],
    ['iso:GU', 'fr', ['Guam', 'île de Guam']],
    ['geonames:4335045', 'fr', ['La Nouvelle-Orléans', 'Nouvelle-Orléans']],
    ['iso:CA-PE', 'fr', ['Île-du-Prince-Édouard']],
    ['m49:150', 'fr', ['Europe', 'l’Europe', 'd’Europe']],
    ['iso:FR-IDF', 'fr', ['Île-de-France', 'Ile-de-France', 'région Île-de-France']],
    ['region:middle-east', 'fr', ['Proche-Orient', 'Moyen-Orient']],
    ['m49:011', 'fr', ['Afrique de l’Ouest', "Afrique de l'Ouest"]],
  ])('is %s in %s', (id, language, names) => {
    expect(names.map((name) => [name, link(name, language)])).toEqual(names.map((name) => [name, id]));
  });

  it.each(['', ' ', 'zzz', '\u{1F600}', '42', 'constructor', '__proto__', 'place de la République', 'A7', 'Jupiter'])(
    'knows no place %j',
    (name) => {
      expect(link(name, 'fr')).toBeUndefined();
    },
  );
});

describe('linkPlace: namesakes by themselves', () => {
  it.each([
    ['fr', 'Paris', 'geonames:2988507'],
    ['en', 'Washington', 'geonames:4140963'],
    ['fr', 'Tripoli', 'geonames:2210247'],
    ['fr', 'Vienne', 'geonames:2761369'],
    ['fr', 'Naples', 'geonames:3172394'],
    ['fr', 'Tours', 'geonames:2972191'],
    ['fr', 'Nice', 'geonames:2990440'],
    ['fr', 'Tchad', 'iso:TD'],
    ['en', 'Jordan', 'iso:JO'],
    ['fr', 'Luxembourg', 'iso:LU'],
    ['fr', 'Djibouti', 'iso:DJ'],
    ['fr', 'ville de Luxembourg', 'geonames:2960316'],
    ['fr', 'wilaya de Tindouf', 'iso:DZ-37'],
    ['fr', 'Castelnaudary', 'geonames:3028351'],
    ['fr', 'Québec', 'iso:CA-QC'],
    ['fr', 'Géorgie', 'iso:GE'],
    ['en', 'Mexico', 'iso:MX'],
    ['fr', 'Mexico', 'geonames:3530597'],
  ])('takes in %s %s for %s', (language, name, id) => {
    expect(link(name, language)).toBe(id);
  });

  it.each([
    ['fr', 'Congo'],
    ['en', 'Korea'],
    ['en', 'Georgia'],
    ['fr', 'Saint-Denis'],
    ['fr', 'Valence'],
    ['en', 'San José'],
    ['en', 'Cambridge'],
  ])('leaves in %s %s unlinked', (language, name) => {
    expect(link(name, language)).toBeUndefined();
  });

  it('believes no small town at home in an article of another country', () => {
    expect(link('Castelnaudary', 'fr', beside('iso:ML', 'geonames:2460596'))).toBeUndefined();
  });

  it('believes no small town abroad that nothing speaks for', () => {
    expect(link('Kalamazoo', 'fr')).toBeUndefined();
    expect(link('Kalamazoo', 'fr', beside('iso:US'))).toBe('geonames:4997787');
  });
});

describe('linkPlace: namesakes by the other places of the article', () => {
  it.each([
    ['en', 'Georgia', ['geonames:4180439', 'iso:US', 'iso:US'], 'iso:US-GA'],
    ['en', 'Georgia', ['geonames:611717', 'iso:RU'], 'iso:GE'],
    ['fr', 'Congo', ['geonames:2314302', 'iso:CD'], 'iso:CD'],
    ['fr', 'Congo', ['geonames:2260535'], 'iso:CG'],
    ['fr', 'Tripoli', ['geonames:276781', 'iso:LB'], 'geonames:266826'],
    ['fr', 'Valence', ['iso:FR-26', 'iso:FR'], 'geonames:2971053'],
    ['fr', 'Valence', ['iso:ES', 'geonames:3117735'], 'geonames:2509954'],
    ['fr', 'Saint-Denis', ['iso:RE'], 'geonames:935264'],
    ['fr', 'Saint-Denis', ['iso:FR-93', 'geonames:2988507'], 'geonames:2980916'],
    ['en', 'Springfield', ['iso:US', 'geonames:4887398'], 'geonames:4250542'],
    ['en', 'Birmingham', ['iso:US-AL', 'geonames:4059102'], 'geonames:4049979'],
    ['en', 'Cambridge', ['geonames:4930956', 'iso:US'], 'geonames:4931972'],
  ])('takes in %s %s beside %j for %s', (language, name, ids, id) => {
    expect(link(name, language, beside(...ids))).toBe(id);
  });

  it('does not take a département in a row of them for a capital abroad', () => {
    expect(link('Vienne', 'fr', { after: ', Haute-Vienne', ...beside('iso:FR-85', 'iso:FR-79', 'iso:FR') })).not.toBe(
      'geonames:2761369',
    );
  });

  it('keeps Vienna in an article about France', () => {
    expect(link('Vienne', 'fr', beside('iso:FR', 'geonames:2988507', 'iso:AT'))).toBe('geonames:2761369');
  });
});

describe('linkPlace: namesakes by the words beside them', () => {
  it.each([
    ['en', 'Paris', { after: ', Texas, on Monday' }, 'geonames:4717560'],
    ['en', 'London', { after: ', Ontario' }, 'geonames:6058560'],
    ['en', 'Naples', { after: ', FL.' }, 'geonames:4165565'],
    ['fr', 'Valence', { after: ' (Drôme)' }, 'geonames:2971053'],
    ['fr', 'Atlanta', { after: ', en Géorgie' }, 'geonames:4180439'],
    ['fr', 'Châtellerault', { after: ' (Vienne)' }, 'geonames:3026141'],
    ['fr', 'Thoiry', { after: ', dans les Yvelines' }, undefined],
    ['fr', 'Richmond', { after: ' au Canada' }, 'geonames:6122085'],
    ['en', 'Georgia', { before: 'the governor of ' }, 'iso:US-GA'],
    ['en', 'Georgia', { after: '’s governor', ...beside('iso:US') }, 'iso:US-GA'],
    ['fr', 'Québec', { before: 'des élus réunis à ' }, 'geonames:6325494'],
    ['fr', 'Québec', { before: 'il a grandi au ' }, 'iso:CA-QC'],
    ['fr', 'Béchar', { before: 'dans la wilaya de ' }, 'iso:DZ-08'],
    ['fr', 'Marseille', { before: 'dans la région de ' }, 'geonames:2995469'],
    ['fr', 'Béchar', { before: 'dans la ville de ' }, 'geonames:2505530'],
  ] as const)('takes in %s %s with %j for %s', (language, name, context, id) => {
    expect(link(name, language, context)).toBe(id);
  });

  it('believes no namesake that lies elsewhere than the text says', () => {
    expect(link('Eureka', 'fr', { after: ' (Missouri)', ...beside('iso:US') })).toBeUndefined();
    expect(link('La Valette', 'fr', { after: ' (Var)' })).toBeUndefined();
  });

  it('believes no small town of a country that the text contradicts', () => {
    expect(link('Kalamazoo', 'fr', { after: ', en Ontario', ...beside('iso:US', 'iso:US') })).toBeUndefined();
    expect(link('Salem', 'fr', { after: ', en Oregon', ...beside('iso:US', 'iso:US') })).toBe('geonames:5750162');
    expect(link('Paris', 'fr', { after: ', en Chine et au Japon' })).toBe('geonames:2988507');
  });

  it('does not take the next of a row for where the first lies', () => {
    expect(link('Los Angeles', 'en', { after: ', New York, Chicago' })).toBe('geonames:5368361');
    expect(link('Paris', 'fr', { after: ', en Seine-et-Marne et dans les Yvelines' })).toBe('geonames:2988507');
    expect(link('Foix', 'fr', { after: ', en Seine-et-Marne et dans le Var' })).toBe('geonames:3018174');
    expect(link('Moscow', 'en', { after: ', Tuva officials said' })).toBe('geonames:524901');
    expect(link('Chine', 'fr', { after: ', Japon' })).toBe('iso:CN');
  });

  it('takes an island for no city', () => {
    expect(link('île d’Orléans', 'fr')).toBeUndefined();
  });

  it('takes a county for no city', () => {
    expect(link('Kalamazoo', 'fr', { before: 'dans le comté de ', ...beside('iso:US') })).toBeUndefined();
  });
});

describe('linkPlaces', () => {
  it('links whatever it is given without a throw, to a place of the gazetteer or to none', () => {
    const words = fc.constantFrom(
      'Paris',
      'la ',
      'wilaya de ',
      'St. ',
      ', ',
      '(',
      'Drôme)',
      'U.S.',
      ' Oblast',
      'Île ',
      '’s',
      '\uD800',
      '\u0600',
      '\n',
      'à ',
    );
    const soup = fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        soup,
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom('fr', 'en', 'de', 'constructor', ''),
        (text, one, other, language) => {
          const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
          const [place] = linkPlaces(text, [{ start, end }], language, gazetteer);
          return place === null || (place !== undefined && placeById(gazetteer, place.id) !== null);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('links the clear names first and the others by them, wherever they stand', () => {
    const text = 'À Tripoli, le ministre venu de Beyrouth a parlé du Liban.';
    const spans = ['Tripoli', 'Beyrouth', 'Liban'].map((name) => spanOf(text, name));
    expect(linkPlaces(text, spans, 'fr', gazetteer).map((place) => place?.id)).toEqual([
      'geonames:266826',
      'geonames:276781',
      'iso:LB',
    ]);
  });

  it('counts the countries of demonyms', () => {
    const text = 'Georgia votes.';
    const spans = [spanOf(text, 'Georgia')];
    expect(linkPlaces(text, spans, 'en', gazetteer)).toEqual([null]);
    expect(linkPlaces(text, spans, 'en', gazetteer, ['iso:RU', 'iso:AM'])).toEqual([placeById(gazetteer, 'iso:GE')]);
  });
});
