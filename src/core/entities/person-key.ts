import { forLetters } from '../text/latin';
import { readPerson } from './name-forms';
import { rewrite, type Rewritings } from '../text/rewrite';
import { LEADING_SURNAMES, PARTICLES } from './name-words';
import { transliterate } from './transliterate';

/**
 * The key under which a person is the same in other articles, languages and scripts: Patrouchev, Patrushev and Патрушев meet,
 * Martin and Marin do not. French and English write one foreign sound in different letters, so the letters are rewritten to
 * one of them; vowels stay, for skeletons of consonants would merge too many western names.
 */
export function personKey(name: string): string {
  const { tokens, generation } = readPerson(name);
  const parts = withoutInitials(tokens.flatMap((token) => token.split('-')));
  const kept = parts.filter((part, index) => index === 0 || !ARTICLES.has(part));
  // Chinese and Korean names are written alike in French and English, and "chih" is not "shih".
  const isPlain = LEADING_SURNAMES.has(parts[0] ?? '');
  const sounds = kept.map((part, index) =>
    isPlain || (index > 0 && ORDINAL.test(part)) ? part : soundsOf(transliterate(part), index === kept.length - 1),
  );
  return [...sounds, generation].join('');
}

/** Whether a name says enough to be the same person elsewhere: two words of which the first is no initial. */
export function isFullName(name: string): boolean {
  const [first = '', ...rest] = readPerson(name).tokens;
  return rest.length > 0 && !INITIALS(first).test(first);
}

/** J. or J.-L. */
const INITIALS = forLetters(() => /^\p{L}(?:-\p{L})*$/u);
/** The number of a king or a pope. */
const ORDINAL = /^[ivxl]+$/;
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el']);
/** Names in which the middle initial tells two persons apart. */
const TELLING_INITIALS: ReadonlySet<string> = new Set(['george w bush', 'george h w bush', 'michael b jordan']);

/** "Donald J. Trump" is Donald Trump. */
function withoutInitials(parts: readonly string[]): readonly string[] {
  if (TELLING_INITIALS.has(parts.join(' '))) return parts;
  return parts.filter((part, index) => index === 0 || part.length > 1 || isTelling(parts, index));
}

/** Whether a single letter is the last word of the name, or a number as in "Barnim V de Poméranie". */
function isTelling(parts: readonly string[], index: number): boolean {
  const next = parts[index + 1];
  return next === undefined || (ORDINAL.test(parts[index] ?? '') && PARTICLES.has(next));
}

/** In this order: what French, English and German write for one sound. `š` stands for all of ch, sh and tch. */
const REWRITINGS: Rewritings = [
  [/tzsch|tsch|chtch|shch|sch|tch|ch|sh/g, 'š'],
  [/dzh|dj|zh/g, 'j'],
  [/kh|ck|q/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/gu(?=[eiy])/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/tz/g, 'ts'],
  [/ou/g, 'u'],
  // German alone writes Wladimir; Weil is not Veil.
  [/^w(?=l)/, 'v'],
  [/y/g, 'i'],
  [/^ie/, 'e'],
  [/(?<=[aeou])ie(?=v)/g, 'e'],
  [/(?<=[aou])e(?=[^aeiou])/g, ''],
  [/eh$/, 'e'],
  // Schumann is not Schuman.
  [/(?!nn$)(?<double>.)\k<double>+/g, '$<double>'],
];

/** The same for endings of surnames: Poutine and Putin, Medvedief and Medvedev, Romanoff and Romanov. */
const ENDINGS: Rewritings = [
  [/(?<=[ia]n)e$/, ''],
  [/i?e[vf]$/, 'ev'],
  [/of$/, 'ov'],
];

/** First names that languages write too differently for rules, after rewriting, with the one that stands for them. */
const SAME_NAMES: ReadonlyMap<string, string> = new Map(
  `mohamed mohamad muhamad muhamed mahomed
abd abdel abdul abdal
husein hosein husain hosain
ahmed ahmad
iusef iusuf iosef
kaled kalid
osama usama
ismail ismal
ben bin ibn
benjamin beniamin biniamin binjamin
muamar moamar
kadafi gadafi
ruhani rohani
vladimir volodimir
aleksandr aleksander aleksandre aliaksandr oleksandr
sergei sergi serhi
dmitri dimitri dmitro
andrei andri
fiodor fedor
josef iosif
evgeni evgen evhen
mikail mikailo
nikolai mikola`
    .split('\n')
    .flatMap((line) => {
      const [one = '', ...others] = line.split(' ');
      return others.map((other) => [other, one] as const);
    }),
);

const SERVANT = /^abd[aeu]l(?=[^aeiou]|aziz)/;

function soundsOf(part: string, isSurname: boolean): string {
  const sounds = rewrite(part.replace(SERVANT, 'abd'), REWRITINGS);
  const known = SAME_NAMES.get(sounds) ?? sounds;
  return isSurname ? rewrite(known, ENDINGS) : known;
}
