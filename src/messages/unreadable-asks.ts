/** What our own pages may ask of rows of the library that were spoilt. */
export interface UnreadableAsks {
  /** How many rows cannot be read and are passed over: articles, texts, notes, decisions. It looks at all of them. */
  countUnreadable(): Promise<number>;
  /** The same rows as they are, as a JSON file: somebody may be able to read them. */
  getUnreadable(): Promise<string>;
}
