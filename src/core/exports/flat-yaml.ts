import { yamlQuote } from './yaml-quote';

/** A value of a property. */
export type PropertyValue = string | number | readonly string[];

/**
 * Properties at the top of a note, as Obsidian reads them (https://help.obsidian.md/properties): YAML without anything in anything else.
 * Words are quoted, so that no title is taken for a number, a list or a comment; days are not, so that they are taken for days.
 */
export function flatYaml(properties: Readonly<Record<string, PropertyValue>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `${name}:${written(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function written(value: PropertyValue): string {
  if (typeof value === 'number') return ` ${value}`;
  if (typeof value === 'string') return ` ${DAY.test(value) ? value : yamlQuote(value)}`;
  return value.length === 0 ? ' []' : value.map((one) => `\n  - ${yamlQuote(one)}`).join('');
}
