import type { EntityAsks } from '../messages/entity-asks';
import { findLoose } from '../store/annotations';
import { listEntityDecisions } from '../store/entity-decisions';
import { findNotesOn, removeNote, writeNote } from './annotations';
import { decideEntity, restoreEntityDecision, takeBackEntityDecision } from './entity-decisions';
import { findEntities } from './find-entities';
import { openLibrary } from './open-library';
import { getEntity, listSentences } from './read-entity';

/** Answers what our own pages ask of people, places, organisations and events across the library. */
export const entityAnswers: EntityAsks = {
  getEntity,
  listSentences,
  findEntities,
  findNotesOn,
  listLooseNotes: async () => findLoose(await openLibrary()),
  writeNote,
  removeNote,
  listEntityDecisions: async () => (await listEntityDecisions(await openLibrary())).toReversed(),
  decideEntity,
  takeBackEntityDecision,
  restoreEntityDecision,
};
