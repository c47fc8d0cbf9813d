import type { EntityAsks } from '../messages/entity-asks';

/** Answers what our own pages ask of people, places, organisations and events across the library. */
export const entityAnswers: EntityAsks = {};
