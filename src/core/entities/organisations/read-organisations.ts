import { BODIES } from './bodies';
import { COMPANIES } from './companies';
import { INSTITUTIONS } from './institutions';
import { KNOWLEDGE_AND_SPORT } from './knowledge-and-sport';
import { MEDIA } from './media';
import type { Organisation, OrganisationName } from './organisation-lookup';
import { POLITICS } from './politics';

/**
 * Organisations that French and English news name, written down from general knowledge.
 *
 * The tables hold one organisation a line: `id|names|names in English`. Names are separated by semicolons and the first is the one
 * shown; without a second list the first serves English too. Marks before a name, in this order: `?` it is also a word, a place or
 * a person (Orange, Marianne); `*` bodies elsewhere bear it too (Sénat, Labour Party); `=` an acronym, in capitals only (CGT); `~`
 * an acronym that is also written as a word (OTAN, Otan). Names of at most five capitals and digits are acronyms without a mark.
 *
 * Whoever changes a table writes its index anew: `npx tsx tools/build-organisations.ts`.
 */
const TABLES = [BODIES, INSTITUTIONS, MEDIA, POLITICS, COMPANIES, KNOWLEDGE_AND_SPORT];

/** The lines of all tables, one an organisation. */
export function organisationLines(): string[] {
  return TABLES.flatMap((table) => table.trim().split('\n'));
}

/** The line of the organisation of an id without its prefix: `nato`. */
export function organisationLine(id: string): string | undefined {
  const start = `\n${id}|`;
  for (const table of TABLES) {
    const at = table.indexOf(start);
    if (at >= 0) return table.slice(at + 1, table.indexOf('\n', at + 1));
  }
  return undefined;
}

/** The organisation of a line. */
export function readOrganisation(line: string): Organisation {
  const [id = '', names = '', others = names] = line.split('|');
  return { id: `org:${id}`, fr: listedOf(firstOf(names)), en: listedOf(firstOf(others)) };
}

/** The names of the organisation of a line, in both languages, one after the other. */
export function readNames(line: string): OrganisationName[] {
  const organisation = readOrganisation(line);
  const [, ...lists] = line.split('|');
  return lists.flatMap((list) => list.split(';')).map((marked) => readName(marked, organisation));
}

const MARKS = /^[?*=~]*/;
const LONGEST_UNMARKED_ACRONYM = 5;

function firstOf(list: string): string {
  return list.split(';', 1)[0] ?? '';
}

function listedOf(marked: string): string {
  return marked.replace(MARKS, '');
}

function readName(marked: string, organisation: Organisation): OrganisationName {
  const listed = listedOf(marked);
  const marks = marked.slice(0, marked.length - listed.length);
  const isCapitalsOnly = marks.endsWith('=') || (!marks.endsWith('~') && isShortCapitals(listed));
  return {
    organisation,
    listed,
    isAmbiguous: marks.startsWith('?'),
    isShared: marks.includes('*'),
    isAcronym: isCapitalsOnly || marks.endsWith('~'),
    isCapitalsOnly,
  };
}

function isShortCapitals(listed: string): boolean {
  return listed.length <= LONGEST_UNMARKED_ACRONYM && !listed.includes(' ') && listed === listed.toUpperCase();
}
