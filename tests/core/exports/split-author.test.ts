import { describe, expect, it } from 'vitest';
import { splitAuthors } from '../../../src/core/exports/split-author';

describe('an author', () => {
  it.each([
    ['Ann Martin', 'Martin', 'Ann'],
    ['Jean-Pierre Le Goff', 'Le Goff', 'Jean-Pierre'],
    ['Ursula von der Leyen', 'von der Leyen', 'Ursula'],
    ['Charles de Gaulle', 'de Gaulle', 'Charles'],
    ['Sean O’Brien', 'O’Brien', 'Sean'],
    ['Martin, Ann', 'Martin', 'Ann'],
    ['J. Smith', 'Smith', 'J.'],
    ['Élodie  Guéguen', 'Guéguen', 'Élodie'],
  ])('%s is known by the surname', (name, family, given) => {
    expect(splitAuthors({ authors: [name], site: 'Le Monde' })).toEqual([{ family, given }]);
  });

  it.each([
    'Agence France-Presse',
    'AFP',
    'Reuters Staff',
    'La rédaction',
    'The Economist',
    'Fox News',
    'Le Monde',
    'Courrier International',
    'Gabriel García Márquez',
    'Xi Jinping',
    'Ann Martin avec AFP',
    'Ann Martin, envoyée spéciale',
    'Ann Martin, Bob Durand, Eve Petit',
    'ann martin',
    'Associated Press',
    '习近平',
    '@annmartin',
    'Mme Martin',
  ])('%s stays whole', (literal) => {
    expect(splitAuthors({ authors: [literal], site: 'Courrier international' })).toEqual([{ literal }]);
  });

  it('without a letter is none', () => {
    expect(splitAuthors({ authors: ['', ' \n\u0000'], site: '' })).toEqual([]);
  });
});
