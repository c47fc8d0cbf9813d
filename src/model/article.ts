import type { Annotation } from './annotation';
import type { Corrections } from './correction';
import type { EntityMention, Mention } from './mention';
import type { Revision } from './revision';
import type { Merge } from './same-article';

/** Is this page a news article? `sure`: it says so itself, or the reader did; `no`: nothing of it is read. */
export type NewsLevel = 'sure' | 'likely' | 'no';

/** Where on a page the publication date was found, most trusted first. */
export type PublicationSource = 'reader' | 'json-ld' | 'meta' | 'itemprop' | 'time' | 'address' | 'text';

export interface PublicationDate {
  /** EDTF day, month or year, in the publisher's own calendar. */
  readonly value: string;
  /** The stamp as the page gives it, time and offset included, when it has a time. */
  readonly stamp?: string;
  readonly source: PublicationSource;
}

/** What is known of an article without its text. */
export interface ArticleHead {
  /** The address it was read at. */
  readonly address: string;
  /** The address the page claims as its own, if any. */
  readonly canonicalAddress?: string;
  /** What else the page calls its address: for sharing, in its structured data, its AMP version. */
  readonly claimedAddresses?: readonly string[];
  readonly title: string;
  readonly site: string;
  readonly authors: readonly string[];
  /** BCP 47 primary language, lower case; `und` when unknown. */
  readonly language: string;
  readonly published?: PublicationDate;
}

/** An article as read, not saved: it has no id. */
export interface ArticleDraft extends ArticleHead {
  /** The one text: every offset anywhere in Repères counts UTF-16 code units in this string. */
  readonly text: string;
}

/** An article as read to be saved. */
export interface WholeDraft extends ArticleDraft {
  /** Built anew of nothing but words and harmless elements, it reads as the text; absent where that cannot be had. */
  readonly html?: string;
}

/** A saved article. */
export interface Article extends ArticleDraft, Whereabouts {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly savedAt: string;
  /** ISO 8601 instant of the last change. */
  readonly updatedAt: string;
  /** With the reader's decisions applied. */
  readonly mentions: readonly Mention[];
  /** Names that are not among the mentions because the reader muted what they name; absent when there are none. */
  readonly muted?: readonly EntityMention[];
  /** What the reader decided; absent when nothing. */
  readonly corrections?: Corrections;
  /** The reader's marks and notes, in the order they were made; absent when there are none. */
  readonly annotations?: readonly Annotation[];
  /** See `WholeDraft`. Absent when there is none, or when it was not asked for; empty when what was kept of it shall go. */
  readonly html?: string;
  /** Earlier texts, oldest first. Absent when there are none, or when they were not asked for. */
  readonly revisions?: readonly Revision[];
}

/** Where else a saved article was met. */
export interface Whereabouts {
  /** Oldest first; absent when there are none. */
  readonly merges?: readonly Merge[];
  /** Normalised addresses of pages that the reader said are other articles, whatever their texts say. */
  readonly partedFrom?: readonly string[];
}

/** A saved article as lists show it. */
export interface SavedArticle extends ArticleHead, Whereabouts {
  readonly id: string;
  readonly savedAt: string;
  /** Set when none of its text is kept: its address was brought in, and nobody saved it from its page yet. */
  readonly isToRead?: true;
}
