import { askFromPage } from '../../messages/ask';
import type { PageClaim } from '../../messages/protocol';
import type { AnnotationKeeper } from './annotation-keeper';

/** Keeps annotations in the library. The background may be killed over a question: what can be said twice is said again. */
export function storedKeeper(claim: PageClaim): AnnotationKeeper {
  return {
    find: async () => (await again(() => askFromPage.findAnnotations(claim))).annotations,
    add: (annotation) => again(() => askFromPage.annotate({ ...claim, annotation })),
    change: (id, fields) => again(() => askFromPage.changeAnnotation({ ...claim, id, fields })),
    remove: (id) => again(() => askFromPage.removeAnnotation({ ...claim, id })),
    undo: () => askFromPage.undoAnnotationChange(claim),
  };
}

const MOST_TRIES = 4;
/** In milliseconds; the browser starts a killed background in less. */
const PAUSE = 150;

/** Asks again when nobody answered. An answer that is an error has a name of its own and is one. */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === MOST_TRIES || !isUnanswered(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * tries));
    }
  }
}

/** The browser's own words for a port that closed are plain errors. */
function isUnanswered(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NoAnswer' || error.name === 'Error');
}
