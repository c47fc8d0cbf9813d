import { again } from '../../messages/again';
import { askFromPage } from '../../messages/ask';
import type { AnnotationKeeper } from './annotation-keeper';

/** Keeps annotations of the article at an address in the library. What can be said twice is said again when nobody answers. */
export function storedKeeper(address: string): AnnotationKeeper {
  return {
    find: async () => (await again(() => askFromPage.findAnnotations({ address }))).annotations,
    add: (annotation) => again(() => askFromPage.annotate({ address, annotation })),
    change: (id, fields) => again(() => askFromPage.changeAnnotation({ address, id, fields })),
    remove: (id) => again(() => askFromPage.removeAnnotation({ address, id })),
    undo: () => askFromPage.undoAnnotationChange({ address }),
  };
}
