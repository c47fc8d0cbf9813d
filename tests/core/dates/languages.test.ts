import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find-dates';

/** Written on a Tuesday. */
const PUBLISHED = '2022-04-05';

function read(text: string, language: string): [words: string, value: string | undefined][] {
  return findDates(text, language, PUBLISHED).map(({ start, end, resolved }) => [text.slice(start, end), resolved?.value]);
}

describe('French', () => {
  it.each([
    ['Il est né le premier mai 1950.', 'premier mai 1950', '1950-05-01'],
    ['Le 1er\u00A0janv. 2016, à Lyon.', '1er\u00A0janv. 2016', '2016-01-01'],
    ['LE 14 JUILLET 2016, À NICE', '14 JUILLET 2016', '2016-07-14'],
    ['La loi de 2017 a été votée.', '2017', '2017'],
    ['Dans les années 1990, tout changea.', 'années 1990', '199X'],
    ['Dans les années quatre-vingt, tout changea.', 'années quatre-vingt', '198X'],
    ['Au XIXe siècle, la ville grandit.', 'XIXe siècle', '18XX'],
    ['Au XXIe siècle, la ville grandit.', 'XXIe siècle', '20XX'],
    ['Les ventes du premier trimestre 2021 montent.', 'premier trimestre 2021', '2021-33'],
    ['Au second semestre 2021, elles baissent.', 'second semestre 2021', '2021-41'],
    ['Ils reviendront à l’automne 2022.', 'automne 2022', '2022-23'],
    ['Ils reviendront l’été prochain.', 'été prochain', '2022-22'],
    ['Le tournage a duré fin mai 2016.', 'fin mai 2016', '2016-05'],
    ['Confinés depuis la mi-mars 2020.', 'mi-mars 2020', '2020-03'],
    ['La ville comptait moins d’habitants vers 1850.', 'vers 1850', '1850~'],
    ['Il régna de 2012 à 2016.', '2012 à 2016', '2012/2016'],
    ['Ouvert entre le 11 et le 28 mars.', '11 et le 28 mars', '2022-03-11/2022-03-28'],
    ['Du 21 juin au 15 novembre 2019.', '21 juin au 15 novembre 2019', '2019-06-21/2019-11-15'],
    ['Du 28 décembre au 3 janvier 2020.', '28 décembre au 3 janvier 2020', '2019-12-28/2020-01-03'],
    ['Les 28, 29 avril, la ville fêtera son fleuve.', '28, 29 avril', '2022-04-28/2022-04-29'],
    ['Dans la nuit de lundi à mardi, un incendie a détruit la halle.', 'nuit de lundi à mardi', '2022-04-04/2022-04-05'],
    ['C’était il y a onze mois.', 'il y a onze mois', '2021-05'],
    ['Le vote aura lieu dans trois semaines.', 'dans trois semaines', '2022-04-25/2022-05-01'],
    ['L’an dernier, il avait gagné.', 'an dernier', '2021'],
    ['La semaine dernière, il pleuvait.', 'semaine dernière', '2022-03-28/2022-04-03'],
    ['Il a plu ce week-end.', 'ce week-end', '2022-04-02/2022-04-03'],
    ['Un décret du 29 décembre dernier.', '29 décembre dernier', '2021-12-29'],
    ['Ils se retrouveront jeudi à Lyon.', 'jeudi', '2022-04-07'],
    ['Il sera jugé dès lundi.', 'lundi', '2022-04-11'],
    ['Il a été arrêté samedi à Lyon.', 'samedi', '2022-04-02'],
    ['Une étude publiée jeudi montre que les prix baissent.', 'jeudi', '2022-03-31'],
    ['L’étude sera publiée jeudi.', 'jeudi', '2022-04-07'],
    ['Le texte, adopté en première lecture le 4 février, sera débattu.', '4 février', '2022-02-04'],
    ['Il a été entendu hier soir à 20 heures.', 'hier soir à 20 heures', '2022-04-04T20:00:00'],
    ['Le vote prend fin jeudi à 24 heures.', 'jeudi à 24 heures', '2022-04-08T00:00:00'],
    ['Le train part mercredi à 17 h 10.', 'mercredi à 17 h 10', '2022-04-06T17:10:00'],
    ['Le marché ouvrira ce vendredi matin.', 'ce vendredi matin', '2022-04-08'],
    ['Ils ont dîné ensemble à Noël 2015.', 'Noël 2015', '2015-12-25'],
    ['Avant Noël, les rues sont pleines.', 'Noël', '2021-12-25'],
    ['La Toussaint approche.', 'Toussaint', '2021-11-01'],
    ['Dans la nuit du 31 mai au 1er juin 2009, un avion a disparu.', 'nuit du 31 mai au 1er juin 2009', '2009-05-31/2009-06-01'],
    ['Il a plu entre le 31 mai et le 1er juin 2009.', '31 mai et le 1er juin 2009', '2009-05-31/2009-06-01'],
    ['Le lundi de Pâques 2022, tout est fermé.', 'lundi de Pâques 2022', '2022-04-18'],
    ['La saison 2015-2016 fut belle.', '2015-2016', '2015/2016'],
    ['Publié le 05/04/2022, relu.', '05/04/2022', '2022-04-05'],
    ['Le forum se tient les 12, 13 et 14 mai.', '12, 13 et 14 mai', '2022-05-12/2022-05-14'],
    ['Elle est partie vers 8 h 15, ce lundi 4 avril.', '8 h 15, ce lundi 4 avril', '2022-04-04T08:15:00'],
    ['L’alerte fut donnée à 22h30 dimanche soir.', '22h30 dimanche soir', '2022-04-03T22:30:00'],
    ['Il a cédé lundi en fin de journée.', 'lundi en fin de journée', '2022-04-04'],
    ['Le samedi soir 2 avril, la fête a commencé.', 'samedi soir 2 avril', '2022-04-02'],
    ['La pluie a cessé dans la soirée.', 'soirée', '2022-04-05'],
    ['Le vent est tombé à la mi-journée.', 'mi-journée', '2022-04-05'],
    ['Que faire pour le week-end ?', 'week-end', '2022-04-02/2022-04-03'],
    ['Le chômage a baissé au quatrième trimestre.', 'quatrième trimestre', '2021-36'],
    ['Le salon sera ouvert jusqu’en novembre.', 'novembre', '2022-11'],
    ['Le procès s’ouvrira le 5 octobre.', '5 octobre', '2022-10-05'],
    ['L’alerte a été donnée pour lundi.', 'lundi', '2022-04-11'],
    ['En mars, l’an dernier, il neigeait.', 'mars, l’an dernier', '2021-03'],
    ['L’usine fermera à l’horizon mi-2024.', 'mi-2024', '2024'],
    ['Elle aura cent ans cette année.', 'cette année', '2022'],
    ['Ce mardi\n5 avril, il pleut.', 'Ce mardi\n5 avril', '2022-04-05'],
  ])('reads %j', (text, words, value) => {
    expect(read(text, 'fr')).toEqual([[words, value]]);
  });

  it('counts "la veille" from the last day of the text, and "le 12" in its month', () => {
    expect(read('Le 3 mars 2021, la loi passe. La veille, tout semblait perdu. Le 12, elle est publiée.', 'fr')).toEqual([
      ['3 mars 2021', '2021-03-03'],
      ['veille', '2021-03-02'],
      ['12', '2021-03-12'],
    ]);
  });

  it('counts "l’année suivante" and "le mois précédent" from the text', () => {
    expect(read('En mai 2014, il perd. L’année suivante, il gagne. Le mois précédent, rien.', 'fr')).toEqual([
      ['mai 2014', '2014-05'],
      ['année suivante', '2015'],
      ['mois précédent', '2014-04'],
    ]);
  });

  it('counts years from the last year of the text, were it named without a month', () => {
    expect(read('Le 3 mars 2021, il meurt. Né en 1950, il part dix ans plus tard.', 'fr').at(-1)).toEqual([
      'dix ans plus tard',
      '1960',
    ]);
    expect(read('Nul ne sait ce qu’il sera dix ans plus tard.', 'fr')).toEqual([]);
  });

  it('takes the hour for one of the day last spoken of', () => {
    expect(read('Le 3 mars 2021, à 10h30, la séance s’ouvre. À 12h05, elle est close.', 'fr').at(-1)).toEqual([
      '12h05',
      '2021-03-03T12:05:00',
    ]);
  });

  it.each([
    ['a length of time', 'Le film dure 2 heures et demie, et la grève a duré trois semaines pendant 32 ans.'],
    ['an age', 'Un homme de 32 ans et sa mère âgée de 1 an.'],
    ['what comes again', 'Chaque lundi et tous les mardis, le vendredi aussi, le marché ouvre.'],
    ['a score', 'Victoire 3-1, puis 25-20, et défaite 2/3.'],
    ['a price, a speed, a share', 'Il coûte 2000 euros, roule à 193 km/h et perd 10 %.'],
    ['people that are counted', 'Quelque 2000 manifestants et environ 1500 policiers, soit 1800 personnes.'],
    ['the sea and the tide', 'La mer est généreuse, les coefficients de marée aussi.'],
    ['the planet', 'La sonde vers Mars a quitté la Terre.'],
    ['the participle', 'Il a été élu, elle avait été battue.'],
    ['streets and places', 'Rue du 4 Septembre, place du 8-Mai-1945, boulevard du 11 novembre 1918.'],
    ['a feast that names an event', 'Depuis le 11-Septembre, rien n’est pareil.'],
    ['the number seven', 'Sept ministres et sept députés.'],
    ['an article of law and a flight', 'L’article 2019 du code, le vol 1945 et la page 2018.'],
    ['a length of time since an event', 'Dix ans après le séisme, deux mois avant le vote, la ville renaît.'],
    ['the day after an event', 'Au lendemain d’un scrutin et à la veille d’une grève, ils hésitent.'],
    ['a feast in a name', 'Le marché de Noël, un Noël gourmand, les sapins de Noël et le Nouvel An chinois.'],
    ['people named for a feast', 'Jean-Noël Barrot, Noël Coward, M. Toussaint, J. Noël, Claire Noël et Zoé Toussaint-Roux.'],
    ['a title between quotation marks', 'Le film « 1917 » et la revue "Demain" ont plu.'],
    ['initials', 'T. Martin et Q. Durand ont mis un T-shirt.'],
    ['up to now', 'À ce jour, rien n’est sûr.'],
    ['a hundred years up to now', 'Tout a changé au cours du dernier siècle.'],
    ['a prank', 'Ce n’était qu’un poisson d’avril.'],
    ['two years side by side', 'Tableau 2021/2020 des ventes.'],
    ['years before our era', 'La ville fut fondée en 1200 av. J.-C. par des marins.'],
  ])('takes %s for no date', (_, text) => {
    expect(read(text, 'fr')).toEqual([]);
  });
});

describe('a day that is a part of a name', () => {
  it.each([
    ['en', 'Sources told Russia Today and USA Today.'],
    ['fr', 'Le parti Objectif Demain l’affirme.'],
  ])('is no date in %s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('is one at the beginning of a sentence and in a headline in capitals', () => {
    expect(read('It rained. Today it does not.', 'en')).toEqual([['Today', PUBLISHED]]);
    expect(read('NO RAIN TODAY', 'en')).toEqual([['TODAY', PUBLISHED]]);
  });
});

describe('English', () => {
  it.each([
    ['It rained on the first of May 1950.', 'first of May 1950', '1950-05-01'],
    ['On Tuesday, Nov. 29, 2016, it rained.', 'Tuesday, Nov. 29, 2016', '2016-11-29'],
    ['It opens in July.', 'July', '2022-07'],
    ['It rained in the nineties.', 'nineties', '199X'],
    ['It rained in the 1980s.', '1980s', '198X'],
    ['It rained in the 19th century.', '19th century', '18XX'],
    ['It rained in the second quarter of 2021.', 'second quarter of 2021', '2021-34'],
    ['It rained in spring 2021.', 'spring 2021', '2021-21'],
    ['It rained in early 2018.', 'early 2018', '2018'],
    ['It rained between 2012 and 2016.', '2012 and 2016', '2012/2016'],
    ['It rained from March 3 to April 4, 2021.', 'March 3 to April 4, 2021', '2021-03-03/2021-04-04'],
    ['He died 12 months ago.', '12 months ago', '2021-04'],
    ['Talks will resume in two weeks.', 'in two weeks', '2022-04-18/2022-04-24'],
    ['It rained last week.', 'last week', '2022-03-28/2022-04-03'],
    ['It rained last year.', 'last year', '2021'],
    ['She was arrested on Saturday.', 'Saturday', '2022-04-02'],
    ['A report published Thursday will be debated.', 'Thursday', '2022-03-31'],
    ['She will speak on Thursday.', 'Thursday', '2022-04-07'],
    ['It rained late Thursday.', 'late Thursday', '2022-03-31'],
    ['It rained yesterday morning.', 'yesterday morning', '2022-04-04'],
    ['It started at 8:51 p.m. in Rome.', '8:51 p.m.', '2022-04-05T20:51:00'],
    ['It rained on Christmas Day 2015.', 'Christmas Day 2015', '2015-12-25'],
    ['He resigned over the weekend.', 'weekend', '2022-04-02/2022-04-03'],
    ['It rained until midnight.', 'midnight', '2022-04-05'],
    ['It crashed shortly after noon on Monday.', 'noon on Monday', '2022-04-04'],
    ['It ends at midnight on 1 May.', 'midnight on 1 May', '2022-05-01'],
    ['It took off at 11:36am local time on Monday.', '11:36am local time on Monday', '2022-04-04T11:36:00'],
    ['It struck at 10.30pm last night.', '10.30pm last night', '2022-04-04T22:30:00'],
    ['FILE - In this Nov. 2, 2017 photo, she smiles.', 'Nov. 2, 2017', '2017-11-02'],
    ['It rained this past June.', 'this past June', '2021-06'],
    ['It may be gone two years from now.', 'two years from now', '2024'],
    ['She will face him in November.', 'November', '2022-11'],
    ['He served in 1921-23.', '1921-23', '1921/1923'],
    ['It froze in the winter of 2010-11.', 'winter of 2010-11', '2010-24'],
    ['It was last seen as of 5 a.m. Eastern time Sunday.', '5 a.m. Eastern time Sunday', '2022-04-03T05:00:00'],
    ['It struck in the early morning hours Monday.', 'early morning hours Monday', '2022-04-04'],
    ['A watch was issued for Saturday.', 'Saturday', '2022-04-09'],
    ['He was sorry for Saturday’s loss.', 'Saturday', '2022-04-02'],
    ['City host Rovers on Saturday.', 'Saturday', '2022-04-09'],
    ['Shops open Monday through Thursday.', 'Monday through Thursday', '2022-04-04/2022-04-07'],
    ['Doors open at 7:30 p.m. $3 a seat.', '7:30 p.m.', '2022-04-05T19:30:00'],
    ['It was posted 2022-04-04 13:14.', '2022-04-04 13:14', '2022-04-04T13:14:00'],
    ['It rained in November last year.', 'November last year', '2021-11'],
  ])('reads %j', (text, words, value) => {
    expect(read(text, 'en')).toEqual([[words, value]]);
  });

  it('counts "the previous year" and "that night" from the text', () => {
    expect(read('It rained on May 3, 2019, and more than the previous year. That night it froze.', 'en')).toEqual([
      ['May 3, 2019', '2019-05-03'],
      ['the previous year', '2018'],
      ['That night', '2019-05-03'],
    ]);
  });

  it.each([
    ['verbs', 'You may go, and they march on; she sat in the sun.'],
    ['the second and seconds', 'The second man came 5 seconds later.'],
    ['a score and a fraction', 'They won 3-1, 25-20 and 2/3.'],
    ['people that are counted', 'About 2000 people and 1500 soldiers, over 1800 troops.'],
    ['a length of time', 'The first launch in two years took 3 hours.'],
    ['what comes again', 'Every Monday and each Friday they meet on a Sunday.'],
    ['a length of time since an event', 'A day after the vote, two years before retiring, the day after he left, it rained.'],
    ['papers, clubs and shows', 'The Mail on Sunday saw Sheffield Wednesday on Saturday Night Live and on This Morning.'],
    ['warmth', 'Highs in the 80s, widespread 70s.'],
    ['an age', 'In his early 20s, in her late thirties, he ran.'],
    ['a length of time up to now', 'Over the past year, in the last decade, during the next quarter, prices rose.'],
    ['some days', 'In the coming days and in previous years it rained.'],
    ['a record', 'It was the second time in two days, and it would be the first win in 48 years.'],
    ['a show', 'She told the "Today" show and "This Week" about it.'],
    ['what is called by a feast', 'The Christmas tree, a Thanksgiving speech and Easter eggs.'],
    ['initials', 'Q: Did J. T. Smith read Q magazine?'],
    ['our time', 'I will never forget this day, in this day and age.'],
    ['a flight and a page', 'Flight 1945, page 2019, Route 1966.'],
  ])('takes %s for no date', (_, text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});
