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

  /** The tokens of each word in small letters. */
  private places: ReadonlyMap<string, readonly number[]> | undefined;

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
    const names: DraftName[] = [];
    for (const name of this.owners) if (name && name !== names.at(-1)) names.push(name);
    return names;
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

  /** The tokens that are one of these words, given in small letters, in order. */
  tokensOf(words: Iterable<string>): readonly number[] {
    const tokens = Array.from(words, (word) => this.placesOf(word)).filter((places) => places.length > 0);
    return tokens.length > 1 ? tokens.flat().toSorted((one, other) => one - other) : (tokens[0] ?? []);
  }

  /** Whether the article writes a word without a capital somewhere. */
  isWrittenSmall(lower: string): boolean {
    return this.placesOf(lower).some((token) => !this.isCapital(token));
  }

  /** Whether a sentence begins at a token. */
  opens(token: number): boolean {
    return this.tokens.opens[token] === 1;
  }

  private placesOf(lower: string): readonly number[] {
    this.places ??= indexWords(this.words);
    return this.places.get(lower) ?? [];
  }
}

function indexWords(words: readonly WordFacts[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [token, { lower }] of words.entries()) {
    const known = places.get(lower);
    if (known) known.push(token);
    else places.set(lower, [token]);
  }
  return places;
}
