import type { LookUp, LookUpQuestion } from '../model/look-up';
import type { RequestStretch, SentRequest } from '../model/sent-request';

/** What our own pages may ask of look-ups, and of all that was ever sent outside. */
export interface LookUpAsks {
  /** What was answered to a question before, without asking anybody; null where it was not asked or is forgotten. */
  recallLookUp(question: LookUpQuestion): Promise<LookUp | null>;
  /**
   * Asks Wikipedia, or with a choice for the page of that title as the answer to the same question, and keeps the answer; from a private
   * window neither the answer nor the request is kept. Call it in the reader's click only. Fails with `LookUpNotAllowed` or
   * `StorageFull` before anything is sent, with `LookUpTooOften`, or as `sendOutside` does.
   */
  lookUp(question: LookUpQuestion, choice: string | null, isPrivate: boolean): Promise<LookUp>;
  /** Forgets the answer to a question. */
  forgetLookUp(question: LookUpQuestion): Promise<void>;
  /** How many answers are kept. */
  countLookUps(): Promise<number>;
  /** Forgets all answers. */
  forgetLookUps(): Promise<void>;
  /** What was sent outside, the last first: up to `count` requests after the first `from`. */
  listRequests(from: number, count: number): Promise<RequestStretch>;
  /** Forgets all that was sent; gives it back so that this can be undone. */
  forgetRequests(): Promise<SentRequest[]>;
  /** Keeps again what was forgotten. Fails with `StorageFull`. */
  restoreRequests(requests: readonly SentRequest[]): Promise<void>;
}

/** What a content script may ask of them: its words and their kind go out when the reader clicks, and no address of its choosing. */
export interface PageLookUpAsks {
  /** As `LookUpAsks` has it. */
  recallLookUp(question: LookUpQuestion): Promise<LookUp | null>;
  /** As `LookUpAsks` has it; whether its window is private is known. */
  lookUp(question: LookUpQuestion, choice: string | null): Promise<LookUp>;
  /** As `LookUpAsks` has it. */
  forgetLookUp(question: LookUpQuestion): Promise<void>;
  /** Opens the page that says what would be sent and asks the reader whether it may: a content script cannot ask for permissions. */
  openLookUpTerms(question: LookUpQuestion): Promise<void>;
}

/** What the background tells of them. */
export interface LookUpNews {
  /** An answer was kept or forgotten, or a request was sent. */
  lookUpsChanged: undefined;
  /** The reader has just allowed look-ups in a Wikipedia. */
  lookUpsAllowed: undefined;
}
