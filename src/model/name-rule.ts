import type { EntityKind } from './mention';
import type { NameScope } from './name-scope';

/** What the reader says of some words. */
export type NameVerdict =
  /** They are no name, or one that need not be marked. */
  | { readonly type: 'mute' }
  | { readonly type: 'kind'; readonly kind: EntityKind }
  | { readonly type: 'sameAs'; readonly canonical: string; readonly entityId?: string; readonly kind: EntityKind }
  /** The name is longer or shorter: these words around them, or among them. */
  | { readonly type: 'words'; readonly words: string; readonly kind: EntityKind }
  /** They are a name that was missed. */
  | { readonly type: 'add'; readonly kind: EntityKind };

/** One decision of the reader on words, wherever they stand; their case counts, their typography does not. */
export interface NameRule {
  /** ISO 8601 instant with milliseconds; no two rules share it, and by it a rule is taken back. */
  readonly decidedAt: string;
  /** As written in the text. */
  readonly words: string;
  readonly verdict: NameVerdict;
}

/** A rule for all articles of a site, or for all there are. Hosts are normalised; see `core/addresses`. */
export type WideRule = NameRule & ({ readonly scope: 'site'; readonly host: string } | { readonly scope: 'everywhere' });

/** A rule and where it holds. */
export type ScopedRule = (NameRule & { readonly scope: 'article' }) | WideRule;

/** What is decided on words in a page, before it is kept. */
export interface NameDecision {
  readonly words: string;
  readonly verdict: NameVerdict;
  readonly scope: NameScope;
}

/** A rule as it is listed: one of an article with its article. */
export type ListedRule =
  | WideRule
  | (NameRule & {
      readonly scope: 'article';
      /** All that the article is found by, normalised. */
      readonly addresses: readonly string[];
      /** Of the saved article, if it is saved. */
      readonly article?: { readonly title: string; readonly address: string };
    });
