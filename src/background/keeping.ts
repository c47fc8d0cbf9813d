import type { KeepingAsks } from '../messages/keeping-asks';

/** Answers what our own pages ask of kept articles. */
export const keepingAnswers: KeepingAsks = {
  removeArticles: () => Promise.reject(new Error('To be built.')),
  undoRemoval: () => Promise.reject(new Error('To be built.')),
  listRemovals: async () => [],
  eraseRemoval: () => Promise.reject(new Error('To be built.')),
  addTags: () => Promise.reject(new Error('To be built.')),
  removeTags: () => Promise.reject(new Error('To be built.')),
};
