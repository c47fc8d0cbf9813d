import { describeWarning } from '../../src/core/dates/describe-warning';
import { isLessSure } from '../../src/core/entities/is-less-sure';
import { isDate, type EntityMention } from '../../src/model/mention';
import type { ListedMention, ReadingState } from '../../src/model/reading';
import { translatorFor } from '../doors/messages';

/** What Repères says of an article, plain enough to be written to a file. */
export interface Findings {
  readonly title: string;
  readonly published: string | null;
  readonly language: string;
  readonly mentions: readonly Finding[];
}

export interface Finding {
  readonly kind: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** EDTF for a date; the name and the stable id of an entity, `Algérie (iso:DZ)`; null for a date that could not be placed. */
  readonly value: string | null;
  readonly warnings: readonly { readonly message: string; readonly suggestion: string | null }[];
}

/** What is told of an article that was read, without the less sure names, and with warnings in the language of the interface. */
export function findingsOf(reading: Extract<ReadingState, { state: 'read' }>, language: string): Findings {
  const { head, mentions } = reading;
  return {
    title: head.title,
    published: head.published?.value ?? null,
    language: head.language,
    mentions: mentions.filter((mention) => !isLessSure(mention)).map((mention) => findingOf(mention, language)),
  };
}

function findingOf(mention: ListedMention, language: string): Finding {
  const { kind, words, start, end } = mention;
  const common = { kind, words: words.replaceAll(/\s+/g, ' '), start, end };
  if (!isDate(mention)) return { ...common, value: nameWithId(mention), warnings: [] };
  const warnings = mention.warnings.map((warning) => ({
    message: describeWarning(warning, translatorFor(language), language),
    suggestion: warning.suggestion ?? null,
  }));
  return { ...common, value: mention.resolved?.value ?? null, warnings };
}

function nameWithId({ canonical, entityId }: EntityMention): string {
  return entityId ? `${canonical} (${entityId})` : canonical;
}

/** The findings as a table to read. */
export function findingsAsText({ title, published, mentions }: Findings): string {
  const [kindWidth, wordsWidth] = [widest(mentions.map(({ kind }) => kind)), widest(mentions.map(({ words }) => words))];
  const rows = mentions.flatMap(({ kind, words, value, warnings }) => [
    `${kind.padEnd(kindWidth)}  ${words.padEnd(wordsWidth)}  ${value ?? '?'}`,
    ...warnings.map(({ message, suggestion }) => `${' '.repeat(kindWidth)}  ! ${message}${suggestion ? ` (${suggestion})` : ''}`),
  ]);
  return [title, `Published ${published ?? 'on an unknown day'}`, '', ...rows].join('\n');
}

function widest(words: readonly string[]): number {
  return Math.max(0, ...words.map(({ length }) => length));
}
