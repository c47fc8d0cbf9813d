import { rewrite, type Rewritings } from '../text/rewrite';

/**
 * How the beginning of a word sounds, from its romanised letters: "nucléaire", "nuclear" and "nuklear" meet, "ядерный" and "ядро" too.
 * French, English, German and romanised Russian write one sound in different letters; endings differ most.
 */
export function soundOfStem(romanised: string): string {
  return rewrite(romanised, SOUNDS).slice(0, STEM_LENGTH);
}

/**
 * The consonants of a word as all scripts tell them apart: Kavanaugh, Кавано and كافانو meet. Arabic writes neither short vowels nor p
 * and v, so vowels are nothing but for one at the beginning, and sounds that differ by voice alone are one. A skeleton as of Soundex
 * (Russell 1918), without its limit of length.
 */
export function skeletonOf(romanised: string): string {
  const sounds = rewrite(romanised, SKELETON);
  const consonants = sounds.replace(VOWELS, '').replace(DOUBLED, '$<one>');
  return BEGINS_WITH_VOWEL.test(sounds) ? `a${consonants}` : consonants;
}

/** Peers of this kind of key take 5; fewer join words that have nothing in common. */
const STEM_LENGTH = 5;
const DOUBLED = /(?<one>.)\k<one>+/g;
/** With the sounds between vowel and consonant, which languages write or leave out as they please. */
const VOWELS = /[aeiouywh]/g;
const BEGINS_WITH_VOWEL = /^[aeiouyw]/;

/** `š` stands for all of ch, sh and tch. */
const SOUNDS: Rewritings = [
  [/x/g, 'ks'],
  [/tzsch|tsch|chtch|shch|sch|tch|ch|sh/g, 'š'],
  [/dzh|dj|zh/g, 'j'],
  [/kh|ck|q/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/gu(?=[eiy])/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ou/g, 'u'],
  [/[oa]e/g, 'e'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/h/g, ''],
  [DOUBLED, '$<one>'],
];

const SKELETON: Rewritings = [
  [/x/g, 'ks'],
  // Mute in English: Kavanaugh, Wright.
  [/u?gh(?=t|s?$)/g, ''],
  [/ph/g, 'f'],
  [/tzsch|tsch|chtch|shch|sch|tch|tsh/g, 'š'],
  // Christine, Bachledova; elsewhere ch is one of many sounds.
  [/ch(?=[rln])/g, 'k'],
  [/ch|sh/g, 'š'],
  [/dzh|dj|zh/g, 'g'],
  [/kh|ck|qu(?=[ei])|q/g, 'k'],
  [/gh/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/p/g, 'b'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/j/g, 'g'],
];
