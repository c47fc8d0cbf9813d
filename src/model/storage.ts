import type { Annotation } from './annotation';
import type { ImportedLibrary } from './import';

/** What Repères keeps on this computer, as a reader thinks of it; named by the messages `storage_<kind>`. */
export const STORED_KINDS = [
  'articles',
  'layouts',
  'annotations',
  'decisions',
  'removed',
  'lookUps',
  'index',
  'settings',
] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

/** What can be erased of the library by itself; the index goes with the articles. */
export type ErasableKind = Exclude<StoredKind, 'index' | 'settings'>;

/** How much is kept of one kind. */
export interface StoredAmount {
  readonly kind: StoredKind;
  readonly count: number;
  /** About so many, before the browser packs them. */
  readonly bytes: number;
}

/** How much is kept, by kind and, as the browser counts it, in all. */
export interface StorageReport {
  readonly amounts: readonly StoredAmount[];
  /** Null where the browser does not tell. */
  readonly wholeBytes: number | null;
}

/** A mark or a note, and the saved article it belongs to. */
export type OwnedAnnotation = Annotation & { readonly articleId: string };

/** More marks and notes than these do not fit into one message: erased together, they cannot be given back. */
export const MOST_GIVEN_BACK = 50_000;

/** What was erased, to be given back; `null` for what cannot be. */
export type Erased =
  | { readonly kind: 'articles'; readonly removalId: string }
  | { readonly kind: 'annotations'; readonly annotations: readonly OwnedAnnotation[] }
  | { readonly kind: 'decisions'; readonly decisions: Omit<ImportedLibrary, 'articles' | 'labels' | 'settings'> }
  | null;
