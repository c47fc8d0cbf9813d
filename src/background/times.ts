import type { TimeAsks } from '../messages/time-asks';

/** Answers what our own pages ask of when things happened. */
export const timeAnswers: TimeAsks = {};
