import type { EntityKind, MentionSource } from '../../model/mention';
import type { Tokens } from './tokens';
import type { WordFacts } from './word-facts';

/** A name in the tokens of an article: token numbers, the end exclusive. */
export interface DraftName {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly source: MentionSource;
  readonly confidence: number;
}

/** The names of one article while they are worked out: none overlaps another. */
export class NameSheet {
  readonly words: readonly WordFacts[];
  /** For each token the name it stands in. */
  private readonly owners: (DraftName | undefined)[];

  private small: ReadonlySet<string> | undefined;

  constructor(
    readonly text: string,
    readonly language: string,
    readonly tokens: Tokens,
  ) {
    this.words = tokens.words;
    this.owners = this.words.map(() => undefined);
  }

  /** The name that a token stands in. */
  at(token: number): DraftName | undefined {
    return this.owners[token];
  }

  /** All names in reading order. */
  names(): DraftName[] {
    return [...new Set(this.owners.filter((name) => name !== undefined))];
  }

  /** Puts a name down; those that it touches are gone. */
  put(name: DraftName): void {
    for (let token = name.first; token < name.end; token += 1) {
      const other = this.owners[token];
      if (other) this.remove(other);
    }
    this.owners.fill(name, name.first, name.end);
  }

  remove(name: DraftName): void {
    this.owners.fill(undefined, name.first, name.end);
  }

  /** A name as the text writes it. */
  written({ first, end }: Pick<DraftName, 'first' | 'end'>): string {
    return this.text.slice(this.tokens.starts[first], this.tokens.ends[end - 1]);
  }

  /** A token in small letters, with a plain apostrophe; empty beyond the text. */
  lower(token: number): string {
    return this.words[token]?.lower ?? '';
  }

  isCapital(token: number): boolean {
    return this.words[token]?.isCapital ?? false;
  }

  /** Whether the article writes a word without a capital somewhere. */
  isWrittenSmall(lower: string): boolean {
    this.small ??= new Set(this.words.filter(({ isCapital }) => !isCapital).map((word) => word.lower));
    return this.small.has(lower);
  }

  /** Whether a sentence begins at a token. */
  opens(token: number): boolean {
    return this.tokens.opens[token] === 1;
  }
}
