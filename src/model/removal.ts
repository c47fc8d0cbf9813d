/** Articles that were removed together, and can be given back together. */
export interface Removal {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly removedAt: string;
  /** How many articles. */
  readonly articles: number;
  /** Of the first of them. */
  readonly title: string;
  /** ISO 8601 instant at which it was first seen to be past its time; absent before. */
  readonly pastTimeSince?: string;
}
