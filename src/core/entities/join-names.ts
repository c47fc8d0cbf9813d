import type { EntityKind } from '../../model/mention';
import { Clusters } from './clusters';
import { chooseCanonical } from './choose-canonical';
import { isAcronymBeside, joinBodies, writtenAs } from './join-bodies';
import { joinPersons, readPersons } from './join-persons';
import { readForms, type NameForm } from './name-forms';
import { DEMONYMS } from './name-words';
import type { NamedSpan } from './named-span';
import { organisationNamed } from './organisations/organisation-lookup';
import { shareBareNames } from './share-bare-names';

/** The known id of what a name of a kind means, where there is one. */
export type IdOf = (name: string, kind: EntityKind) => string | undefined;

/**
 * Gives each name of an article, in reading order, the fullest form under which the article names the same referent: "Ramtane
 * Lamamra" for "Lamamra". Two referents never share it. Names of different kinds are never joined. Names are compared through
 * indexes of their parts, so the cost is linear in the text.
 */
export function joinNames(text: string, names: readonly NamedSpan[], idOf: IdOf = knownOrganisation): string[] {
  const { forms, formOf } = readForms(text, names);
  const clusters = new Clusters(idsOf(forms, idOf));
  joinBrackets(text, names, { forms, formOf }, clusters);
  joinBodies(forms, clusters);
  const persons = readPersons(forms, titledForms(text, names, formOf));
  const shared = joinPersons(persons, clusters);
  const roots = shareBareNames(names, formOf, shared, clusters);
  return canonicals(forms, roots, clusters);
}

/** The known id of each form. Where the article names an Algerian ministry, "the ministry" is not the French one of the same name. */
function idsOf(forms: readonly NameForm[], idOf: IdOf): (string | undefined)[] {
  const taken = new Set(forms.flatMap(({ content }) => (content.some(isDemonym) ? [withoutDemonyms(content)] : [])));
  return forms.map((form) => {
    const written = writtenAs(form);
    const isAnother = form.kind === 'organisation' && taken.has(form.key) && organisationNamed(written)?.isShared;
    return isAnother ? undefined : (idOf(written, form.kind) ?? knownOrganisation(written, form.kind));
  });
}

function isDemonym(word: string): boolean {
  return DEMONYMS.has(word);
}

function withoutDemonyms(content: readonly string[]): string {
  return content.filter((word) => !isDemonym(word)).join(' ');
}

function knownOrganisation(name: string, kind: EntityKind): string | undefined {
  return kind === 'organisation' ? organisationNamed(name)?.organisation.id : undefined;
}

interface Forms {
  readonly forms: readonly NameForm[];
  readonly formOf: readonly number[];
}

const OPENING = /^\s?[([]\s?["«“]?\s?$/u;
const CLOSING = /^\s?["»”]?\s?[)\],;:/–—-]/u;
// "Mr" is put before Thai and Burmese first names too, "M." is not.
const TITLE_BEFORE = /(?:^|[\s('’"«])(?:MM?\.|Mmes?|Mlle|Me)[\s\u00A0\u202F]$/u;
const LONGEST_BRACKET = 4;
const LONGEST_TITLE = 6;

/** "Service de police de la Ville de Montréal (SPVM)": the article says itself what the acronym means. */
function joinBrackets(text: string, names: readonly NamedSpan[], { forms, formOf }: Forms, clusters: Clusters): void {
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    const [form, other] = [formOf[index] ?? 0, formOf[index + 1] ?? 0];
    if (!next || next.start - name.end > LONGEST_BRACKET || !OPENING.test(text.slice(name.end, next.start))) continue;
    const isClosed = CLOSING.test(text.slice(next.end, next.end + LONGEST_BRACKET));
    const [first, second] = [forms[form], forms[other]];
    if (!isClosed || !first || !second || !isAcronymBeside(first, second)) continue;
    // The name says who is meant: its acronym may be that of a better known body.
    if (first.words.length >= second.words.length) clusters.joinAnyway(form, other);
    else clusters.joinAnyway(other, form);
  }
}

function titledForms(text: string, names: readonly NamedSpan[], formOf: readonly number[]): ReadonlySet<number> {
  const titled = names.flatMap(({ start }, index) =>
    TITLE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_TITLE), start)) ? [formOf[index] ?? 0] : [],
  );
  return new Set(titled);
}

function canonicals(forms: readonly NameForm[], roots: readonly number[], clusters: Clusters): string[] {
  const members = new Map<number, NameForm[]>();
  for (const [number, form] of forms.entries()) {
    const root = clusters.rootOf(number);
    const known = members.get(root);
    if (known) known.push(form);
    else members.set(root, [form]);
  }
  const chosen = new Map<number, string>();
  return roots.map((root) => {
    const canonical = chosen.get(root) ?? chooseCanonical(members.get(root) ?? []);
    chosen.set(root, canonical);
    return canonical;
  });
}
