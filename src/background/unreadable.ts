import type { UnreadableAsks } from '../messages/unreadable-asks';
import { findUnreadable } from '../store/unreadable';
import { openLibrary } from './open-library';

/** Answers what our own pages ask of what cannot be read. */
export const unreadableAnswers: UnreadableAsks = {
  countUnreadable: async () => (await findUnreadable(await openLibrary())).length,
  getUnreadable: async () => JSON.stringify(await findUnreadable(await openLibrary()), withLists, 2),
};

/** Lists of numbers would be written as fields. */
function withLists(_name: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) && !(value instanceof DataView) ? [...(value as Uint8Array)] : value;
}
