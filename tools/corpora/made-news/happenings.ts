/** The languages that news is made in. */
export type NewsLanguage = 'fr' | 'en' | 'de';
type InEach = Readonly<Record<NewsLanguage, string>>;

/** Where something happens; places are real ones. */
export interface Scene {
  readonly place: InEach;
  readonly country: InEach;
  /** Invented, written as each language would. */
  readonly person: InEach;
  readonly organisation: InEach;
}

/** What happens there, in each language: {place}, {country}, {person}, {organisation} and {day} are filled in. */
export interface Plot {
  readonly title: InEach;
  /** Paragraphs. */
  readonly report: Readonly<Record<NewsLanguage, readonly string[]>>;
}

const each = (fr: string, en: string, de: string): InEach => ({ fr, en, de });

export const SCENES: readonly Scene[] = [
  {
    place: each('Gênes', 'Genoa', 'Genua'),
    country: each('Italie', 'Italy', 'Italien'),
    person: each('Lucia Ferrandi', 'Lucia Ferrandi', 'Lucia Ferrandi'),
    organisation: each('Croix-Rouge', 'Red Cross', 'Rotes Kreuz'),
  },
  {
    place: each('Cracovie', 'Krakow', 'Krakau'),
    country: each('Pologne', 'Poland', 'Polen'),
    person: each('Marek Zielonka', 'Marek Zielonka', 'Marek Zielonka'),
    organisation: each('Commission européenne', 'European Commission', 'Europäische Kommission'),
  },
  {
    place: each('Séville', 'Seville', 'Sevilla'),
    country: each('Espagne', 'Spain', 'Spanien'),
    person: each('Pilar Montoya', 'Pilar Montoya', 'Pilar Montoya'),
    organisation: each('Greenpeace', 'Greenpeace', 'Greenpeace'),
  },
  {
    place: each('Moscou', 'Moscow', 'Moskau'),
    country: each('Russie', 'Russia', 'Russland'),
    person: each('Nikolaï Tchernychov', 'Nikolai Chernyshov', 'Nikolai Tschernyschow'),
    organisation: each('Gazprom', 'Gazprom', 'Gazprom'),
  },
  {
    place: each('Alger', 'Algiers', 'Algier'),
    country: each('Algérie', 'Algeria', 'Algerien'),
    person: each('Karim Benhaddou', 'Karim Benhaddou', 'Karim Benhaddou'),
    organisation: each('Union africaine', 'African Union', 'Afrikanische Union'),
  },
  {
    place: each('Édimbourg', 'Edinburgh', 'Edinburgh'),
    country: each('Royaume-Uni', 'United Kingdom', 'Vereinigtes Königreich'),
    person: each('Fiona Macrae', 'Fiona Macrae', 'Fiona Macrae'),
    organisation: each('Amnesty International', 'Amnesty International', 'Amnesty International'),
  },
  {
    place: each('Alexandrie', 'Alexandria', 'Alexandria'),
    country: each('Égypte', 'Egypt', 'Ägypten'),
    person: each('Hossam el-Tayeb', 'Hossam el-Tayeb', 'Hossam el-Tayeb'),
    organisation: each('Unesco', 'Unesco', 'Unesco'),
  },
  {
    place: each('Athènes', 'Athens', 'Athen'),
    country: each('Grèce', 'Greece', 'Griechenland'),
    person: each('Eleni Papadaki', 'Eleni Papadaki', 'Eleni Papadaki'),
    organisation: each('Otan', 'NATO', 'Nato'),
  },
];

export const PLOTS: readonly Plot[] = [
  {
    title: each(
      'Crue à {place} : des milliers d’habitants évacués',
      'Flood in {place}: thousands leave their homes',
      'Hochwasser in {place}: Tausende verlassen ihre Häuser',
    ),
    report: {
      fr: [
        'Le fleuve a débordé {day} à {place}, et plus de trois mille habitants ont quitté les quartiers bas. L’organisation {organisation} a ouvert deux gymnases.',
        '« L’eau est montée en une nuit », a raconté {person}, qui dirige les secours de la ville. Aucune crue n’avait été aussi forte à {place} ({country}) depuis 1994.',
        'Les écoles resteront fermées jusqu’à la fin de la semaine. Le réseau électrique devrait être rétabli dans les prochains jours, selon {person}.',
      ],
      en: [
        'The river burst its banks in {place} on {day}, and more than three thousand people left the low-lying districts. The {organisation} opened two sports halls.',
        '“The water rose within a night,” said {person}, who leads the rescue services of the city. No flood had been so high in {country} since 1994.',
        'Schools will stay closed until the end of the week. Power should be back in the coming days, according to {person}.',
      ],
      de: [
        'Der Fluss ist am {day} in {place} über die Ufer getreten, mehr als dreitausend Menschen haben die tief gelegenen Viertel verlassen. {organisation} hat zwei Turnhallen geöffnet.',
        '„Das Wasser stieg in einer Nacht“, sagte {person}, die Leitung der Rettungsdienste der Stadt. In {country} war seit 1994 kein Hochwasser so hoch.',
        'Die Schulen bleiben bis zum Ende der Woche geschlossen. Der Strom soll nach Angaben von {person} in den nächsten Tagen wieder fließen.',
      ],
    },
  },
  {
    title: each(
      'Pêche : un accord signé à {place}',
      'Fishing: an agreement is signed in {place}',
      'Fischerei: Abkommen in {place} unterzeichnet',
    ),
    report: {
      fr: [
        'Un accord sur les quotas de pêche a été signé {day} à {place}, après onze mois de négociations. {person} y représentait le gouvernement.',
        'Le texte limite les captures de thon et de sardine, et demande davantage de contrôles dans les ports ({country}). {organisation} : « un compromis raisonnable ».',
        'Les premiers contrôles commenceront en juin 2023. « Nos ports sont prêts », a assuré {person}.',
      ],
      en: [
        'An agreement on fishing quotas was signed in {place} on {day}, after eleven months of talks. {person} represented the government.',
        'The text limits catches of tuna and sardines, and {country} commits itself to inspections in its harbours. The {organisation} called it a reasonable compromise.',
        'The first inspections will begin in June 2023. “Our harbours are ready,” said {person}.',
      ],
      de: [
        'In {place} ist am {day} nach elf Monaten Verhandlungen ein Abkommen über Fangquoten unterzeichnet worden. {person} vertrat die Regierung.',
        'Der Text begrenzt den Fang von Thunfisch und Sardinen, {country} verpflichtet sich zu Kontrollen in seinen Häfen. {organisation} sprach von einem vernünftigen Kompromiss.',
        'Die ersten Kontrollen beginnen im Juni 2023. „Unsere Häfen sind bereit“, sagte {person}.',
      ],
    },
  },
  {
    title: each(
      'À {place}, le musée rouvre après neuf ans de travaux',
      'Museum in {place} reopens after nine years',
      'Museum in {place} öffnet nach neun Jahren wieder',
    ),
    report: {
      fr: [
        'Fermé depuis 2013, le musée a rouvert ses portes à {place} {day} devant une foule de visiteurs. {person} en a dirigé le chantier.',
        'L’organisation {organisation} a financé la restauration de deux cents tableaux. Plusieurs viennent de collections privées ({country}).',
        'L’exposition durera jusqu’en mars 2024, et l’entrée restera libre le dimanche, a précisé {person}.',
      ],
      en: [
        'Closed since 2013, the museum of {place} reopened on {day} before a crowd of visitors. {person} led the works.',
        'The {organisation} paid for the restoration of two hundred paintings. Several come from private collections in {country}.',
        'The exhibition will last until March 2024, and admission stays free on Sundays, said {person}.',
      ],
      de: [
        'Das seit 2013 geschlossene Museum von {place} hat am {day} vor vielen Besuchern wieder geöffnet. {person} leitete die Arbeiten.',
        '{organisation} bezahlte die Restaurierung von zweihundert Gemälden. Mehrere stammen aus privaten Sammlungen in {country}.',
        'Die Ausstellung dauert bis März 2024, der Eintritt bleibt sonntags frei, sagte {person}.',
      ],
    },
  },
  {
    title: each(
      'Grève des trains à {place} : le trafic paralysé',
      'Rail strike in {place} halts trains',
      'Bahnstreik in {place} legt Züge lahm',
    ),
    report: {
      fr: [
        'Aucun train n’est parti {day} à {place} : les cheminots réclament une hausse des salaires de huit pour cent.',
        '{person}, qui parle au nom des syndicats, demande une médiation. L’organisation {organisation} suit de près un conflit qui touche tout le pays ({country}).',
        'Une nouvelle réunion est prévue en novembre. Les billets seront remboursés jusqu’à la fin de l’année.',
      ],
      en: [
        'No train left the station of {place} on {day}: railway workers want eight per cent more pay.',
        '{person}, who speaks for the unions, calls for mediation. The {organisation} watches the dispute closely, as {country} goes through a transport crisis.',
        'Another meeting is planned in November. Tickets will be refunded until the end of the year.',
      ],
      de: [
        'Am {day} hat kein Zug den Bahnhof von {place} verlassen: Die Eisenbahner verlangen acht Prozent mehr Lohn.',
        '{person} spricht für die Gewerkschaften und verlangt eine Vermittlung. {organisation} verfolgt den Streit, denn {country} steckt in einer Krise des Verkehrs.',
        'Ein weiteres Treffen ist im November geplant. Fahrkarten werden bis Ende des Jahres erstattet.',
      ],
    },
  },
];
