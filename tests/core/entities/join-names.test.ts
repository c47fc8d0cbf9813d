import { describe, expect, it } from 'vitest';
import { joinNames, type IdOf } from '../../../src/core/entities/join-names';
import type { NamedSpan } from '../../../src/core/entities/named-span';
import type { EntityKind } from '../../../src/model/mention';

const KINDS: Readonly<Record<string, EntityKind>> = {
  p: 'person',
  l: 'place',
  o: 'organisation',
  e: 'event',
  w: 'other',
};

/** Joins the names marked in a text: `{p Joe Biden}` is a person. */
function join(marked: string, idOf?: IdOf): string[] {
  const names: NamedSpan[] = [];
  let text = '';
  for (const part of marked.split(/(\{[ploew] [^}]+\})/)) {
    const kind = /^\{[ploew] /.test(part) ? KINDS[part[1] ?? ''] : undefined;
    const written = kind ? part.slice(3, -1) : part;
    if (kind) names.push({ start: text.length, end: text.length + written.length, kind, source: 'model', confidence: 1 });
    text += written;
  }
  return joinNames(text, names, idOf);
}

describe('joinNames calls persons by their fullest name', () => {
  it.each([
    ['a surname', '{p Ramtane Lamamra} est à Moscou. {p Lamamra} y reste.', ['Ramtane Lamamra', 'Ramtane Lamamra']],
    ['a surname before the full name', '{p Trump} parle. {p Donald Trump} a dit', ['Donald Trump', 'Donald Trump']],
    ['a title', '{p Emmanuel Macron} et {p M. Macron}', ['Emmanuel Macron', 'Emmanuel Macron']],
    ['capitals', '{p TRUMP}: {p Donald Trump}', ['Donald Trump', 'Donald Trump']],
    ['a full name in capitals', '{p DONALD TRUMP}: {p Donald Trump}', ['Donald Trump', 'Donald Trump']],
    ['a middle name', '{p Éric Alan Caldwell}, {p Éric Caldwell}, {p Caldwell}', Array(3).fill('Éric Alan Caldwell')],
    ['an initial', '{p J. Biden} and {p Joe Biden}', ['Joe Biden', 'Joe Biden']],
    ['initials of a double first name', '{p J.-L. Mélenchon}, {p Jean-Luc Mélenchon}', Array(2).fill('Jean-Luc Mélenchon')],
    ['a pet name', '{p Joe Biden} or {p Joseph R. Biden}', Array(2).fill('Joseph R. Biden')],
    ['a particle', '{p Ursula von der Leyen}, {p von der Leyen}, {p Leyen}', Array(3).fill('Ursula von der Leyen')],
    ['a French particle', '{p Marine Le Pen}, {p Le Pen}', Array(2).fill('Marine Le Pen')],
    ['an Arabic article', '{p Bachar al-Assad}, {p Assad}, {p el-Assad}, {p Al-Assad}', Array(4).fill('Bachar al-Assad')],
    ['ben', '{p Zine el-Abidine Ben Ali}, {p Ben Ali}', Array(2).fill('Zine el-Abidine Ben Ali')],
    ['initials', '{p Nathalie Kosciusko-Morizet}, dite {p NKM}', Array(2).fill('Nathalie Kosciusko-Morizet')],
    [
      'a second surname left out',
      '{p Pedro Sánchez Pérez-Castejón}, {p Pedro Sánchez}, {p Sánchez}',
      Array(3).fill('Pedro Sánchez Pérez-Castejón'),
    ],
    ['two surnames', '{p Andrés Manuel López Obrador}, {p López Obrador}', Array(2).fill('Andrés Manuel López Obrador')],
    ['a middle part', "{p Valéry Giscard d'Estaing}, {p Giscard}", Array(2).fill("Valéry Giscard d'Estaing")],
    ['a family name that comes first', '{p Xi Jinping}, {p Xi}', Array(2).fill('Xi Jinping')],
    ['a first name that no other bears', '{p Hillary Clinton} then {p Hillary}', Array(2).fill('Hillary Clinton')],
    [
      'a title that also stands before first names',
      '{p Vichien Chantaranothai}. Mr {p Vichien}',
      Array(2).fill('Vichien Chantaranothai'),
    ],
    ['the number of a king', '{p Élisabeth II}, {p Élisabeth}', Array(2).fill('Élisabeth II')],
    ['a possessive', '{p Janet Yellen’s} and {p Yellen’s}', Array(2).fill('Janet Yellen')],
    ['accents', '{p Eric Drouet}, {p Éric Drouet}, {p Drouet}', Array(3).fill('Eric Drouet')],
    ['other letters', '{p Nikolaï Patrouchev}, {p Nikolai Patrushev}', Array(2).fill('Nikolaï Patrouchev')],
    ['a name with a curly apostrophe', "{p Timothy O'Donnel}, {p O’Donnel}", Array(2).fill("Timothy O'Donnel")],
  ])('after %s', (_, text, canonicals) => {
    expect(join(text)).toEqual(canonicals);
  });
});

describe('joinNames keeps persons apart', () => {
  it.each([
    ['of one family', '{p Bill Clinton} and {p Hillary Clinton}', ['Bill Clinton', 'Hillary Clinton']],
    ['of two generations', '{p Donald Trump} and {p Donald Trump Jr.}', ['Donald Trump', 'Donald Trump Jr.']],
    ['with other middle initials', '{p George W. Bush}, {p George H. W. Bush}', ['George W. Bush', 'George H. W. Bush']],
    [
      'whom an initial may both mean',
      '{p John Martin}, {p James Martin}, {p J. Martin}',
      ['John Martin', 'James Martin', 'J. Martin'],
    ],
    ['of one first name', '{p Michel Barnier}, {p Michel Sapin}, {p Michel}', ['Michel Barnier', 'Michel Sapin', 'Michel']],
    ['when a title says that the word is a surname', '{p Martin Schulz} et M. {p Martin}', ['Martin Schulz', 'Martin']],
    ['of similar surnames', '{p Jean Martin}, {p Jean Marin}', ['Jean Martin', 'Jean Marin']],
    ['and places apart', '{p George Washington} in {l Washington}', ['George Washington', 'Washington']],
  ])('%s', (_, text, canonicals) => {
    expect(join(text)).toEqual(canonicals);
  });

  it('and gives a shared surname to the one last named', () => {
    expect(join('{p Bill Clinton} spoke. {p Clinton} left. {p Hillary Clinton} spoke. {p Clinton} left.')).toEqual([
      'Bill Clinton',
      'Bill Clinton',
      'Hillary Clinton',
      'Hillary Clinton',
    ]);
  });

  it('and does so where surnames come first', () => {
    expect(join('{p Lee Jae-myung} met {p Lee Jun-seok}. {p Lee} left.').at(-1)).toBe('Lee Jun-seok');
  });

  it('and gives a shared surname to the one whom the article is about', () => {
    const far = 'and so on. '.repeat(40);
    expect(join(`{p Trump} said. {p Donald Trump} and {p Donald Trump}. {p Melania Trump} came. ${far}{p Trump} went.`)).toEqual([
      'Donald Trump',
      'Donald Trump',
      'Donald Trump',
      'Melania Trump',
      'Donald Trump',
    ]);
  });

  it('and leaves a shared surname alone just after a lesser namesake', () => {
    expect(join('{p Donald Trump}, {p Donald Trump}. {p Melania Trump} came. {p Trump} went.').at(-1)).toBe('Trump');
  });
});

describe('joinNames knows bodies', () => {
  it.each([
    [
      'an acronym in brackets',
      'le {o Service de police de la Ville de Montréal} ({o SPVM})',
      Array(2).fill('Service de police de la Ville de Montréal'),
    ],
    [
      'a name in brackets',
      'la {o BRDP} ({o brigade de répression de la délinquance contre la personne})',
      Array(2).fill('brigade de répression de la délinquance contre la personne'),
    ],
    [
      'an acronym as a word',
      'the {o South African Revenue Service}. {o Sars} said',
      Array(2).fill('South African Revenue Service'),
    ],
    [
      'an acronym that is nowhere explained',
      '{o Public Service Co-ordinating Bargaining Council} … {o PSCBC}',
      Array(2).fill('Public Service Co-ordinating Bargaining Council'),
    ],
    ['a known acronym', 'le {o FMI}. Le {o Fonds monétaire international}', Array(2).fill('Fonds monétaire international')],
    ['a known acronym of other letters', '{o Daech} et le groupe {o État islamique}', Array(2).fill('État islamique')],
    [
      'a nickname',
      'le {o Quai d’Orsay}, le {o ministère des Affaires étrangères}',
      Array(2).fill('ministère des Affaires étrangères'),
    ],
    [
      'a known short name',
      'The {o U.S. Federal Reserve} … the {o Fed} … the {o Federal Reserve}',
      Array(3).fill('U.S. Federal Reserve'),
    ],
    [
      'a name without its country',
      '{o Conseil de sécurité russe}. Le {o Conseil de sécurité}',
      Array(2).fill('Conseil de sécurité russe'),
    ],
    ['a name without its city', "La {o Cour d'appel de Reims}. La {o Cour d'appel}", Array(2).fill("Cour d'appel de Reims")],
    ['a bare head', 'La {o Commission européenne}. La {o Commission}', Array(2).fill('Commission européenne')],
    ['a bare English head', 'the {o Public Works Department}. The {o Department}', Array(2).fill('Public Works Department')],
    ['small words', 'la {o région militaire du Sud}, la {o région militaire Sud}', Array(2).fill('région militaire du Sud')],
    [
      'capitals',
      'le {o centre Hospitalier de la Côte Basque}, {o Centre Hospitalier de la Côte Basque}, {o CHCB}',
      Array(3).fill('Centre Hospitalier de la Côte Basque'),
    ],
    [
      'an adjective inside',
      'le {o ministère algérien des Affaires étrangères}. Le {o ministère des Affaires étrangères}',
      Array(2).fill('ministère algérien des Affaires étrangères'),
    ],
    ['what firms add', '{o Groupe Renault} et {o Renault}', Array(2).fill('Groupe Renault')],
    ['a common noun before', 'le {o groupe Bolloré}, {o Bolloré}', Array(2).fill('groupe Bolloré')],
    ['a possessive that is part of the name', "{o McDonald's}, {o McDonald}", Array(2).fill("McDonald's")],
    ['an article', '{o Le Parisien} et {o Parisien}', Array(2).fill('Le Parisien')],
    ['known spellings', '{o BFM TV}, {o BFMTV}, {o BFM}', Array(3).fill('BFM TV')],
    ['dots', 'the {o U.N.} and the {o United Nations}', Array(2).fill('United Nations')],
    ['a party', 'Le {o Parti Démocratique Travailliste} ({o PDT})', Array(2).fill('Parti Démocratique Travailliste')],
  ])('by %s', (_, text, canonicals) => {
    expect(join(text)).toEqual(canonicals);
  });

  it.each([
    ['a product from its maker', '{o Airbus} et {w Airbus A350}', ['Airbus', 'Airbus A350']],
    [
      'a daughter from its mother',
      '{o Radio France}, {o Radio France internationale}',
      ['Radio France', 'Radio France internationale'],
    ],
    [
      'an unknown body from a known one',
      '{o Gilets jaunes}, {o Gilets jaunes libres}',
      ['Gilets jaunes', 'Gilets jaunes libres'],
    ],
    [
      'two that share a beginning',
      '{o Conseil constitutionnel}, {o Conseil de Paris}, {o Conseil}',
      ['Conseil constitutionnel', 'Conseil de Paris', 'Conseil'],
    ],
    [
      'two ministries',
      '{o ministère algérien de la Défense}, {o ministère russe de la Défense}, {o ministère de la Défense}',
      ['ministère algérien de la Défense', 'ministère russe de la Défense', 'ministère de la Défense'],
    ],
    [
      'two that share an acronym',
      '{o Parti conservateur}, {o Parti communiste}, {o PC}',
      ['Parti conservateur', 'Parti communiste', 'PC'],
    ],
    ['a parliament from a voice to it', '{o Voice to Parliament}, {o Parliament}', ['Voice to Parliament', 'Parliament']],
    ['a parliament from its house', '{o Parliament House}, {o Parliament}', ['Parliament House', 'Parliament']],
    [
      'a ministry from that of another country',
      'Le {o Quai d’Orsay}, le {o ministère algérien des Affaires étrangères}, le {o ministère des Affaires étrangères}',
      ['Quai d’Orsay', 'ministère algérien des Affaires étrangères', 'ministère algérien des Affaires étrangères'],
    ],
    ['an agency from the place in brackets', '{l Paris} ({o AFP})', ['Paris', 'AFP']],
    ['a place in brackets from a place', '{l Valence} ({l Drôme})', ['Valence', 'Drôme']],
    ['a university from its city', '{o University of Bristol}, {o Bristol City}', ['University of Bristol', 'Bristol City']],
    [
      'Al-Qaeda from its branch',
      '{o Al-Qaïda}, {o Al-Qaïda au Maghreb islamique}',
      ['Al-Qaïda', 'Al-Qaïda au Maghreb islamique'],
    ],
  ])('and tells %s', (_, text, canonicals) => {
    expect(join(text)).toEqual(canonicals);
  });

  it('believes an article that explains an acronym known otherwise', () => {
    expect(join('le {o Parti de la justice et du développement} ({o PJD})')).toEqual(
      Array(2).fill('Parti de la justice et du développement'),
    );
    expect(join('le {o conseil national de la communication} ({o CNC})')).toEqual(
      Array(2).fill('conseil national de la communication'),
    );
  });

  it.each([
    ['conseil national de la communication} ({o CNC', 'Centre national du cinéma et de l’image animée'],
    ['CNC} ({o conseil national de la communication', 'Centre national du cinéma et de l’image animée'],
  ])('does not take the body of {o %s}) for the better known %s', (explained, known) => {
    expect(join(`le {o ${explained}}). Le {o ${known}}`)).toEqual([
      ...Array(2).fill('conseil national de la communication'),
      known,
    ]);
  });
});

describe('joinNames knows places, events and works', () => {
  it.each([
    ['a country', 'the {l U.S.}, the {l United States}, {l America}', Array(3).fill('United States')],
    ['a kingdom', 'le {l Royaume-Uni} ou la {l Grande-Bretagne}', Array(2).fill('Grande-Bretagne')],
    ['a dateline', '{l MOSCOW} (AP). In {l Moscow}', Array(2).fill('Moscow')],
    ['an acronym', 'The {l DRC}, {l Democratic Republic of the Congo}', Array(2).fill('Democratic Republic of the Congo')],
    ['hyphens', 'les {l Champs Élysées}, les {l Champs-Elysées}', Array(2).fill('Champs Élysées')],
    ['an article', '{l l’Iran}, {l Iran}', Array(2).fill('Iran')],
    [
      'an adjective inside',
      'la {l centrale nucléaire de Golfech}, la {l centrale de Golfech}',
      Array(2).fill('centrale nucléaire de Golfech'),
    ],
    ['a cup', 'la {e Coupe du monde 2022}, la {e Coupe du monde}', Array(2).fill('Coupe du monde 2022')],
    ['games', 'les {e Jeux olympiques de Rio}, les {e JO}, les {e Jeux olympiques}', Array(3).fill('Jeux olympiques de Rio')],
    ['a spaceship', '{w Progress MS-04} … {w Progress}', Array(2).fill('Progress MS-04')],
    ['an aeroplane', 'un {w Airbus A350}, l’{w A350}', Array(2).fill('Airbus A350')],
  ])('by %s', (_, text, canonicals) => {
    expect(join(text)).toEqual(canonicals);
  });

  it.each([
    ['a country from a part of it', '{l southern Guinea}, {l Guinea}', ['southern Guinea', 'Guinea']],
    ['a plan from a year', 'the {w Strategic Plan 2011-2020} until {w 2020}', ['Strategic Plan 2011-2020', '2020']],
    ['a town from a longer one', '{l Saint-Denis}, {l Saint-Denis de la Réunion}', ['Saint-Denis', 'Saint-Denis de la Réunion']],
    ['Koreas', '{l Corée du Nord}, {l Corée du Sud}', ['Corée du Nord', 'Corée du Sud']],
    [
      'Congos',
      '{l République démocratique du Congo}, {l République du Congo}',
      ['République démocratique du Congo', 'République du Congo'],
    ],
    ['a star from its planet', 'l’étoile {l 55 Cancri A} et {l 55 Cancri e}', ['55 Cancri A', '55 Cancri e']],
    ['a race from its series', 'la {e 7 e étape des WTS}, les {e WTS}', ['7 e étape des WTS', 'WTS']],
  ])('and tells %s', (_, text, canonicals) => {
    expect(join(text)).toEqual(canonicals);
  });

  it('by the ids that the caller knows', () => {
    const ids: Readonly<Record<string, string>> = { Kiev: 'geonames:703448', Kyiv: 'geonames:703448', Odessa: 'geonames:698740' };
    expect(join('{l Kiev}, {l Kyiv}, {l Odessa}', (name) => ids[name])).toEqual(['Kiev', 'Kiev', 'Odessa']);
  });
});

describe('joinNames', () => {
  it('gives nothing for nothing', () => {
    expect(join('')).toEqual([]);
  });

  it('gives every name something, whatever it is made of', () => {
    const odd = ['.', '’s', '-', 'M.', 'le', '\uD800', '中国', 'Jr.', 'al-', '🙂', 'constructor', '()'];
    const texts = odd.map((word) => `{p ${word}} {o ${word}} {l ${word}}`).join(' ');
    const canonicals = join(texts);
    expect(canonicals).toEqual(odd.flatMap((word) => [word, word, word]));
  });

  it('takes time in proportion to a name', () => {
    expect(timeOf(`{p A${'-'.repeat(60_000)}b}`)).toBeLessThan(1_000);
  });

  it('takes time in proportion to the names', () => {
    const article = (size: number) =>
      Array.from(
        { length: size },
        (_, n) => `{p Jean${n} Martin} {p Martin} {o Conseil de sécurité ${n}X} {o Conseil} {o CS${n}} `,
      ).join('');
    const [small, large] = [article(300), article(1_200)].map((text) => Math.min(...[1, 2, 3].map(() => timeOf(text))));
    expect(large).toBeLessThan(10 * (small ?? 0));
  });
});

function timeOf(text: string): number {
  const start = performance.now();
  join(text);
  return performance.now() - start;
}
