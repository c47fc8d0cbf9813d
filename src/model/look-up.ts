import type { EntityKind } from './mention';
import type { WikipediaLanguage } from './wikipedia-language';

/** What the reader would like to know, and from which Wikipedia. */
export interface LookUpQuestion {
  readonly name: string;
  readonly kind: EntityKind;
  readonly language: WikipediaLanguage;
}

/** A page that a question may mean. */
export interface LookUpChoice {
  readonly title: string;
  /** In a few words; not every page has one. */
  readonly description?: string;
}

/** What Wikipedia answers; plain text all of it. */
export type LookUpAnswer =
  | {
      readonly found: 'page';
      readonly title: string;
      readonly description?: string;
      /** The beginning of the page. */
      readonly extract: string;
      readonly direction: 'ltr' | 'rtl';
      /** ISO 8601 instant at which the page was last changed. */
      readonly revisedAt?: string;
    }
  /** Several pages have the name, and one lists them; or no page has it, and some are like it. */
  | { readonly found: 'several' | 'nothing'; readonly title: string; readonly choices: readonly LookUpChoice[] };

/** A question with its answer, and where and when that was given. */
export interface LookUp extends LookUpQuestion {
  readonly answer: LookUpAnswer;
  readonly host: string;
  /** Of the page on that host, for the reader; absent where there is none. */
  readonly address?: string;
  /** ISO 8601 instant. */
  readonly askedAt: string;
}
