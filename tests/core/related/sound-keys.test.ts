import { describe, expect, it } from 'vitest';
import { transliterate } from '../../../src/core/entities/transliterate';
import { skeletonOf, soundOfStem } from '../../../src/core/related/sound-keys';
import { fold } from '../../../src/core/text/fold';

function romanised(word: string): string {
  return transliterate(fold(word));
}

describe('skeletonOf', () => {
  it.each([
    ['Kavanaugh', 'Кавано', 'كافانو'],
    ['Patrouchev', 'Patrushev', 'Патрушев'],
    ['Obama', 'Обама', 'أوباما', 'אובמה'],
    ['Trump', 'Трамп', 'ترامب'],
    ['Jakarta', 'Джакарта', 'جاكرتا'],
    ['Poutine', 'Putin', 'Путин', 'بوتين', 'Πούτιν'],
    ['Tchad', 'Chad', 'Чад', 'تشاد'],
    ['Christine', 'Кристин', 'كريستين'],
    ['Wright', 'Writ'],
  ])('is one for %s', (first, ...others) => {
    for (const other of others) expect(skeletonOf(romanised(other)), other).toBe(skeletonOf(romanised(first)));
  });

  it.each([
    ['Martin', 'Marin'],
    ['Lavrov', 'Larov'],
    ['Macron', 'Marcon'],
    ['Merkel', 'Markov'],
    ['Obama', 'Bama'],
    ['Blinken', 'Blanquer'],
  ])('tells %s from %s', (one, other) => {
    expect(skeletonOf(romanised(one))).not.toBe(skeletonOf(romanised(other)));
  });
});

describe('soundOfStem', () => {
  it.each([
    ['nucléaire', 'nuclear', 'nuklear', 'nucleare'],
    ['président', 'president', 'presidente', 'президент'],
    ['catastrophe', 'Katastrophe', 'катастрофа', 'catástrofe'],
    ['philosophie', 'filosofía', 'философия', 'φιλοσοφία'],
    ['quotidien', 'quotidiano'],
  ])('is one for %s', (first, ...others) => {
    for (const other of others) expect(soundOfStem(romanised(other)), other).toBe(soundOfStem(romanised(first)));
  });

  it.each([
    ['Martin', 'Marin'],
    ['guerre', 'gare'],
    ['ministre', 'mineur'],
  ])('tells %s from %s', (one, other) => {
    expect(soundOfStem(romanised(one))).not.toBe(soundOfStem(romanised(other)));
  });
});
