import { DEFAULT_SETTINGS, type PortableSettings, type Settings } from '../../model/settings';
import { isSame } from './is-same';

/**
 * The reader's settings with those that a file brings. Nothing that the reader has is taken away: what was said on sites and pages is
 * joined, but a site that is always read stays so; of all else the reader's own choice stays, and what was never chosen is as in the file.
 * Merged twice, nothing changes any more. Labels are merged by `mergeLabels`.
 * @param always hosts that the reader has Repères read at once.
 */
export function mergeSettings(own: Settings, imported: PortableSettings, always: readonly string[]): Settings {
  const { quietSites = [], quietPages = [], newsSites = [], exportChoices = {}, ...choices } = imported;
  const chosen = Object.entries(choices).filter(([name]) => isUnchosen(own, name));
  return {
    ...own,
    ...Object.fromEntries(chosen),
    quietSites: joined(
      own.quietSites,
      quietSites.filter((host) => !always.includes(host)),
    ),
    quietPages: joined(own.quietPages, quietPages),
    newsSites: joined(own.newsSites, newsSites),
    exportChoices: joinedChoices(own.exportChoices, exportChoices),
  };
}

function isUnchosen(own: Settings, name: string): boolean {
  const [today, initial] = [new Map(Object.entries(own)), new Map(Object.entries(DEFAULT_SETTINGS))];
  return initial.has(name) && isSame(today.get(name), initial.get(name));
}

function joined(own: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...own, ...others])];
}

function joinedChoices(own: Settings['exportChoices'], others: Settings['exportChoices']): Settings['exportChoices'] {
  const formats = joined(Object.keys(own), Object.keys(others));
  return Object.fromEntries(formats.map((format) => [format, { ...others[format], ...own[format] }]));
}
