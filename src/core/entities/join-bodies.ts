import { acronymIn, fitsBeside, initialsOf, wordAcronymIn } from './acronym';
import type { Clusters } from './clusters';
import type { NameForm } from './name-forms';
import { countryNamed } from './name-words';
import { isShortFormOf, saysOnlyWhose, shortFormsOf } from './short-forms';

/** Joins organisations, places, events and works that have several names: known ones, acronyms, short forms. Linear in the forms. */
export function joinBodies(forms: readonly NameForm[], clusters: Clusters): void {
  joinKnown(forms, clusters);
  joinAcronyms(forms, clusters);
  joinShortForms(forms, clusters);
}

/** Whether one of two names is the other's acronym, as it may stand in brackets after it. */
export function isAcronymBeside(one: NameForm, other: NameForm): boolean {
  return one.kind === other.kind && one.kind !== 'person' && (abbreviates(one, other) || abbreviates(other, one));
}

/** What a form was first written as. */
export function writtenAs({ writings }: NameForm): string {
  return writings.keys().next().value ?? '';
}

const SHORTEST_WORD_ACRONYM = 4;
/** A text of thousands of names that begin alike gets no quadratic work. */
const MOST_CANDIDATES = 50;

function abbreviates(short: NameForm, long: NameForm): boolean {
  const acronym = acronymIn(writtenAs(short)) ?? wordAcronymIn(writtenAs(short));
  return acronym !== null && fitsBeside(acronym, writtenAs(long));
}

function joinKnown(forms: readonly NameForm[], clusters: Clusters): void {
  const first = new Map<string, number>();
  for (const [number, form] of forms.entries()) {
    const country = form.kind === 'place' ? countryNamed(form.folded.join(' ')) : undefined;
    for (const id of [clusters.idOf(number), country]) {
      if (id === undefined) continue;
      const key = `${form.kind}:${id}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, number);
      else clusters.join(known, number);
    }
  }
}

function joinAcronyms(forms: readonly NameForm[], clusters: Clusters): void {
  const byInitials = new Map<string, number[]>();
  for (const [number, form] of forms.entries()) {
    if (form.kind === 'person' || form.words.length < 2) continue;
    for (const initials of initialsOf(writtenAs(form))) file(byInitials, `${form.kind}:${initials}`, number);
  }
  for (const [number, form] of forms.entries()) {
    const word = wordAcronymIn(writtenAs(form));
    const acronym = acronymIn(writtenAs(form)) ?? (word && word.length >= SHORTEST_WORD_ACRONYM ? word : null);
    if (form.kind !== 'person' && acronym !== null) joinOnly(byInitials.get(`${form.kind}:${acronym}`), number, clusters);
  }
}

function joinShortForms(forms: readonly NameForm[], clusters: Clusters): void {
  const byShortForm = new Map<string, number[]>();
  const bodies = [...forms.entries()].filter(([, { kind }]) => kind !== 'person');
  for (const [number, form] of bodies) for (const short of shortFormsOf(form)) file(byShortForm, `${form.kind}:${short}`, number);
  for (const [number, short] of bodies.toSorted(([, a], [, b]) => b.content.length - a.content.length)) {
    const longer = byShortForm.get(`${short.kind}:${short.key}`) ?? [];
    const isKnown = clusters.idOf(number) !== undefined;
    const fitting = longer.filter((other) => {
      const long = forms[other];
      // A body known by its own name is no short form of an unknown one: the Gilets jaunes are not the "Gilets jaunes libres".
      return long && isShortFormOf(short, long) && (!isKnown || clusters.idOf(other) !== undefined || saysOnlyWhose(short, long));
    });
    joinOnly(fitting, number, clusters);
  }
}

/** Joins a form with the one referent that the candidates are; with none when they are several. */
function joinOnly(candidates: readonly number[] | undefined, number: number, clusters: Clusters): void {
  const roots = new Set(candidates?.map((candidate) => clusters.rootOf(candidate)));
  const [only] = roots;
  if (roots.size === 1 && only !== undefined) clusters.join(only, number);
}

function file(index: Map<string, number[]>, key: string, number: number): void {
  const filed = index.get(key);
  if (!filed) index.set(key, [number]);
  else if (filed.length < MOST_CANDIDATES) filed.push(number);
}
