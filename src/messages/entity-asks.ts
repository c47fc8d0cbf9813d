import type { Annotation, AnnotationFields, SubjectTarget } from '../model/annotation';
import type { EntityDecision, NewEntityDecision } from '../model/entity-decision';
import type { EntityCandidate, EntityProfile, NamingStretch } from '../model/entity-profile';

/** What our own pages may ask of people, places, organisations and events across the library. */
export interface EntityAsks {
  /** What the library knows of the entity with a key; of what the reader decided to be another, of that. Null where it knows nothing. */
  getEntity(key: string): Promise<EntityProfile | null>;
  /** A stretch of the articles that name an entity, with their sentences that do. */
  listSentences(key: string, from: number, count: number): Promise<NamingStretch>;
  /**
   * Up to ten entities whose names have these words, those in most articles first; with no words, those whose names are like that of the
   * entity with the key.
   */
  findEntities(words: string, key: string): Promise<EntityCandidate[]>;
  /** The reader's notes on an entity or a date, whatever article they were written in, if any. */
  findNotesOn(key: string): Promise<Annotation[]>;
  /** The reader's notes on entities and dates that belong to no saved article: written on an entity's page, or in one that was removed. */
  listLooseNotes(): Promise<Annotation[]>;
  /** Writes a note on an entity or a date, or changes the one with the id. Fails with `StorageFull`. */
  writeNote(target: SubjectTarget, id: string, fields: Partial<AnnotationFields>): Promise<Annotation>;
  /** Removes a note on an entity or a date; gives it back so that it can be written again. */
  removeNote(id: string): Promise<Annotation | null>;
  /** All decisions of the reader on entities, the last one first. */
  listEntityDecisions(): Promise<EntityDecision[]>;
  /** Keeps a decision, which saved articles follow from then on. Fails with `StorageFull`. */
  decideEntity(decision: NewEntityDecision): Promise<EntityDecision>;
  /** Takes a decision back; gives it back so that this can be undone, null when it was not there. Fails with `StorageFull`. */
  takeBackEntityDecision(decidedAt: string): Promise<EntityDecision | null>;
  /** Puts a decision back as it was. Fails with `StorageFull`. */
  restoreEntityDecision(decision: EntityDecision): Promise<void>;
}
