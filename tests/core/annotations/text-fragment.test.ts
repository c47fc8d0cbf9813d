import { describe, expect, it } from 'vitest';
import { addressOfPassage } from '../../../src/core/annotations/text-fragment';

const ADDRESS = 'https://journal.example/a';

describe('the address of a passage', () => {
  it('names a short passage whole, and takes the signs of the fragment itself for letters', () => {
    expect(addressOfPassage(`${ADDRESS}#haut`, 'À Saint-Denis, & loin')).toBe(
      `${ADDRESS}#:~:text=%C3%80%20Saint%2DDenis%2C%20%26%20loin`,
    );
  });

  it('names a long passage by its first and last words', () => {
    const words = Array.from({ length: 60 }, (_, index) => `mot${index}`);
    expect(addressOfPassage(ADDRESS, words.join(' '))).toBe(
      `${ADDRESS}#:~:text=${words.slice(0, 6).join('%20')},${words.slice(-6).join('%20')}`,
    );
  });

  it('names a passage over two paragraphs by two ends that share no word', () => {
    expect(addressOfPassage(ADDRESS, 'Fin du premier.\n\nDébut du second.')).toBe(
      `${ADDRESS}#:~:text=Fin%20du%20premier.,D%C3%A9but%20du%20second.`,
    );
  });

  it('is the article’s when no word is marked', () => {
    expect(addressOfPassage(ADDRESS, ' \n')).toBe(ADDRESS);
  });

  it('is an address for a passage with half a character too', () => {
    expect(addressOfPassage(ADDRESS, 'a\uD83D b')).toBe(`${ADDRESS}#:~:text=a%EF%BF%BD%20b`);
  });
});
