import type { KeepingAsks } from '../messages/keeping-asks';
import { eraseRemoval, listRemovals, removeArticles, undoRemoval } from './removals';
import { addTags, removeTags } from './tags';

/** Answers what our own pages ask of kept articles. */
export const keepingAnswers: KeepingAsks = {
  removeArticles,
  undoRemoval,
  listRemovals,
  eraseRemoval,
  addTags,
  removeTags,
};
