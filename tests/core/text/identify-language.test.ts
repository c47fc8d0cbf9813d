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
});
