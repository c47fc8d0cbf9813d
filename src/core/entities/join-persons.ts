import { acronymIn } from './acronym';
import type { Clusters } from './clusters';
import { readPerson, type NameForm, type PersonName } from './name-forms';
import { isPetName, LEADING_SURNAMES, PARTICLES } from './name-words';
import { personKey } from './person-key';

/** A form that is a person's name, with its number among the article's forms. */
export interface PersonForm extends PersonName {
  readonly number: number;
  readonly written: string;
  /** Whether a title stands before it ("M. Martin"): then a single word is a surname. */
  readonly hasTitle: boolean;
}

/** Reads those of an article's forms that name persons. `titled` holds the numbers of the forms that follow a title. */
export function readPersons(forms: readonly NameForm[], titled: ReadonlySet<number>): PersonForm[] {
  return forms.flatMap((form, number) => {
    if (form.kind !== 'person') return [];
    const written = form.writings.keys().next().value ?? '';
    const person = readPerson(written);
    return person.tokens.length > 0 ? [{ ...person, number, written, hasTitle: titled.has(number) }] : [];
  });
}

/**
 * Joins the names of persons that can mean one person only, and gives for the others the roots of those they can mean: two
 * Clintons for "Clinton". Linear in the names, but for at most `MOST_NAMESAKES` comparisons each.
 */
export function joinPersons(persons: readonly PersonForm[], clusters: Clusters): ReadonlyMap<number, readonly number[]> {
  joinFullNames(persons, clusters);
  const longestFirst = persons.toSorted((a, b) => b.tokens.length - a.tokens.length);
  const index = new PartIndex(clusters);
  const shared = new Map<number, readonly number[]>();
  for (const person of longestFirst) {
    const { roots, isSurname } = index.fullerNames(person);
    const [only, ...others] = roots;
    if (only !== undefined && others.length === 0) clusters.join(only, person.number);
    // A surname goes on meaning the one last named; a first name that two bear says nothing.
    if (others.length > 0 && isSurname) shared.set(person.number, roots);
    index.add(person);
  }
  return shared;
}

const MOST_NAMESAKES = 16;
/** More is no name but a list that was taken for one. */
const MOST_TOKENS = 10;
const FEWEST_INITIALS = 3;

/** "Joe Biden", "Joseph R. Biden" and "J. Biden" are one, unless two who differ are as near. */
function joinFullNames(persons: readonly PersonForm[], clusters: Clusters): void {
  const bySurname = new Map<string, PersonForm[]>();
  const byKey = new Map<string, number>();
  const full = persons.filter(({ tokens }) => tokens.length > 1 && tokens.length <= MOST_TOKENS);
  for (const person of full.toSorted((a, b) => fullness(b) - fullness(a))) {
    const key = `${personKey(person.written)} ${person.generation}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, person.number);
    else clusters.join(same, person.number);
    const surname = person.tokens.at(-1) ?? '';
    const namesakes = bySurname.get(surname) ?? [];
    const roots = new Set(
      namesakes.filter((other) => isShorterNameOf(person, other)).map((other) => clusters.rootOf(other.number)),
    );
    const [only] = roots;
    if (only !== undefined && roots.size === 1) clusters.join(only, person.number);
    if (namesakes.length < MOST_NAMESAKES) bySurname.set(surname, [...namesakes, person]);
  }
}

function fullness({ tokens }: PersonForm): number {
  const isInitial = (tokens[0] ?? '').replaceAll('-', '').length <= 2;
  return tokens.length * 2 - (isInitial ? tokens.length : 0);
}

function isShorterNameOf(short: PersonForm, long: PersonForm): boolean {
  if (short.generation !== long.generation || !fits(short.tokens[0] ?? '', long.tokens[0] ?? '')) return false;
  const [middles, others] = [short.tokens.slice(1, -1), long.tokens.slice(1, -1)];
  return middles.length === 0 || others.length === 0 || middles.every((middle, index) => fits(middle, others[index] ?? ''));
}

/** Whether two first names can be one: J. and Joe, J.-L. and Jean-Luc, Joe and Joseph. */
function fits(one: string, other: string): boolean {
  if (one === other || isPetName(one, other)) return true;
  const [parts, others] = [one.split('-'), other.split('-')];
  return (
    parts.length <= others.length &&
    parts.every(
      (part, index) => part === others[index] || isInitialOf(part, others[index] ?? '') || isInitialOf(others[index] ?? '', part),
    )
  );
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}

interface FullerNames {
  readonly roots: number[];
  readonly isSurname: boolean;
}

/** The persons of an article by the parts of their names. */
class PartIndex {
  readonly #clusters: Clusters;
  readonly #ends = new Map<string, Set<number>>();
  readonly #others = new Map<string, Set<number>>();

  constructor(clusters: Clusters) {
    this.#clusters = clusters;
  }

  /** Files a person under all shorter forms of the name. */
  add({ tokens, number, written }: PersonForm): void {
    if (tokens.length < 2 || tokens.length > MOST_TOKENS) return;
    for (let start = 1; start < tokens.length; start += 1) file(this.#ends, tokens.slice(start).join(' '), number);
    const [first = ''] = tokens;
    if (LEADING_SURNAMES.has(first)) file(this.#ends, first, number);
    for (let end = 1; end < tokens.length; end += 1) file(this.#others, tokens.slice(0, end).join(' '), number);
    for (const middle of tokens.slice(1, -1)) if (!PARTICLES.has(middle)) file(this.#others, middle, number);
    const initials = written.split(/[\s-]+/u).map((part) => part[0]?.toLowerCase() ?? '');
    if (initials.length >= FEWEST_INITIALS) file(this.#others, `${initials.join('')}.`, number);
  }

  /** The roots of those whom a shorter name can mean: by surname, else by first or middle name or by initials. */
  fullerNames({ tokens, number, written, hasTitle }: PersonForm): FullerNames {
    const surname = this.#bySurname(tokens, number);
    if (surname.length > 0 || hasTitle) return { roots: surname, isSurname: true };
    const first = this.#named(this.#others, tokens.join(' '), number);
    const acronym = acronymIn(written);
    const roots = first.length > 0 || acronym === null ? first : this.#named(this.#others, `${acronym}.`, number);
    return { roots, isSurname: false };
  }

  #bySurname(tokens: readonly string[], number: number): number[] {
    const whole = this.#named(this.#ends, tokens.join(' '), number);
    const [last = ''] = tokens.slice(-1);
    const isParticled = tokens.length > 1 && tokens.slice(0, -1).every((token) => PARTICLES.has(token));
    return whole.length > 0 || !isParticled ? whole : this.#named(this.#ends, last, number);
  }

  #named(index: ReadonlyMap<string, ReadonlySet<number>>, key: string, except: number): number[] {
    const own = this.#clusters.rootOf(except);
    const roots = new Set([...(index.get(key) ?? [])].map((number) => this.#clusters.rootOf(number)));
    return [...roots].filter((root) => root !== own);
  }
}

function file(index: Map<string, Set<number>>, key: string, number: number): void {
  const filed = index.get(key);
  if (filed) filed.add(number);
  else index.set(key, new Set([number]));
}
