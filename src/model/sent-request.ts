/** How a request ended: `sent` until that is known, and for ever when Repères was stopped meanwhile. */
export const REQUEST_OUTCOMES = [
  'sent',
  'answered',
  'notFound',
  'busy',
  'refused',
  'unreachable',
  'timedOut',
  'tooLarge',
  'notUnderstood',
  'elsewhere',
] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/** A request that the reader had sent to another computer. */
export interface SentRequest {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly sentAt: string;
  readonly host: string;
  /** Of the address on that host: with the host all that was asked. */
  readonly path: string;
  /** The words of the reader's that are in it. */
  readonly words: string;
  readonly outcome: RequestOutcome;
  /** How long the answer was, as far as it was read. */
  readonly bytes?: number;
}

/** Some of the requests, and how many there are. */
export interface RequestStretch {
  readonly total: number;
  /** The last one first. */
  readonly requests: readonly SentRequest[];
}
