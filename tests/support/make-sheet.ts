import type { EntityKind } from '../../src/model/mention';
import { NameSheet, type DraftName } from '../../src/core/entities/name-sheet';
import { tokenise } from '../../src/core/entities/tokens';

/** A name to put on a sheet: its words, at their first place unless another is given, and what only some tests write. */
export interface WrittenName extends Partial<DraftName> {
  readonly words: string;
  readonly kind: EntityKind;
  /** Which of the places of the words is meant, from 0. */
  readonly place?: number;
}

/** A sheet with the names that a tagger might have found, at a confidence of 0.8 each. */
export function makeSheet(text: string, language: string, names: readonly WrittenName[] = []): NameSheet {
  const sheet = new NameSheet(text, language, tokenise(text, language));
  for (const { words, place = 0, ...written } of names)
    sheet.put({ source: 'model', confidence: 0.8, ...tokensOf(sheet, words, place), ...written });
  return sheet;
}

/** The names on a sheet, each as `kind: words`. */
export function namesOn(sheet: NameSheet): string[] {
  return sheet.names().map((name) => `${name.kind}: ${sheet.written(name)}`);
}

function tokensOf({ text, tokens }: NameSheet, words: string, place: number): { first: number; end: number } {
  let start = text.indexOf(words);
  for (let again = 0; again < place; again += 1) start = text.indexOf(words, start + 1);
  const first = tokens.starts.indexOf(start);
  const end = tokens.ends.indexOf(start + words.length) + 1;
  if (start < 0 || first < 0 || end <= first) throw new Error(`"${words}" is no run of tokens of "${text}"`);
  return { first, end };
}
