import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../src/core/text/identify-language';

const FRENCH =
  'Les deux armées participeront à des manœuvres dans le désert, a indiqué le ministère de la Défense dans un communiqué. ' +
  'Les exercices porteront sur la recherche et la destruction de groupes armés, selon la même source, et dureront deux semaines.';
const GERMAN =
  'Die beiden Armeen werden an Manövern in der Wüste teilnehmen, teilte das Verteidigungsministerium in einer Erklärung mit. ' +
  'Bei den Übungen geht es um die Suche nach bewaffneten Gruppen, und sie dauern zwei Wochen, wie es aus derselben Quelle hieß.';

describe('identifyLanguage', () => {
  it('believes a long text and not what its page declares', () => {
    expect(identifyLanguage(FRENCH, 'en')).toBe('fr');
  });

  it('gives the shortest code of a language', () => {
    expect(identifyLanguage(GERMAN, 'und')).toBe('de');
    expect(identifyLanguage('这是一个关于军事演习的新闻报道。'.repeat(20), 'und')).toBe('zh');
  });

  it('believes the page where the text is too short to tell', () => {
    expect(identifyLanguage('Manœuvres dans le désert', 'en')).toBe('en');
  });

  it('believes the page where the text has no words', () => {
    expect(identifyLanguage('12 345 — '.repeat(50), 'fr')).toBe('fr');
  });

  it.each([
    [
      'es',
      'El ministro dijo que les había pedido una respuesta para el lunes, y que sin ella no habría más reuniones entre las partes. Son ya tres meses de conversaciones que no han dado resultado, ha recordado ante los medios, en una sala llena.',
    ],
    [
      'nl',
      'De politie heeft in de nacht van zaterdag op zondag twee mannen aangehouden die in het centrum van de stad een winkel wilden beroven. Het is nog niet bekend of er meer daders waren, zegt een woordvoerder van de politie tegen de krant.',
    ],
    [
      'en',
      'Scientists said the results were not what they had expected, and that it would take years before the drug is given to patients. The team has published its work in Nature, with data from three hospitals that took part in the study.',
    ],
  ])('takes no language for French or English because of words they share: %s', (language, text) => {
    expect(identifyLanguage(text, 'und')).toBe(language);
  });

  it('goes by the larger part of a text in two languages', () => {
    const english = 'He said it would be for the best. ';
    expect(identifyLanguage(`${FRENCH} ${english.repeat(2)}`, 'und')).toBe('fr');
  });
});
