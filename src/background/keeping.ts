import type { KeepingAsks } from '../messages/keeping-asks';
import { annotate, canUndoChange, changeAnnotation, removeAnnotation, undoChange } from './annotations';
import { draftOfTab } from './read-tab';
import { eraseRemoval, listRemovals, removeArticles, undoRemoval } from './removals';
import { hasChanged } from './revise';
import { addTags, removeTags } from './tags';

/** Answers what our own pages ask of kept articles. */
export const keepingAnswers: KeepingAsks = {
  hasChanged: async (tabId) => hasChanged(await draftOfTab(tabId)),
  annotateSaved: (address, annotation) => annotate(address, annotation, refuseNew),
  changeSavedAnnotation: (address, id, fields) => changeAnnotation(address, { id, fields }),
  removeSavedAnnotation: removeAnnotation,
  undoSavedChange: undoChange,
  canUndoSavedChange: canUndoChange,
  removeArticles,
  undoRemoval,
  listRemovals,
  eraseRemoval,
  addTags,
  removeTags,
};

/** In the library there is no page from which an article that was removed meanwhile could be saved. */
function refuseNew(): Promise<never> {
  return Promise.reject(Object.assign(new Error('The article is no longer saved.'), { name: 'NoArticle' }));
}
