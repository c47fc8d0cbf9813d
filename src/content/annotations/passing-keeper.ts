import { begin, withFields } from '../../core/annotations/change-annotation';
import type { Annotation } from '../../model/annotation';
import type { AnnotationKeeper } from './annotation-keeper';

/** Keeps annotations while the page lives, for private windows: nothing of it is stored. */
export function passingKeeper(): AnnotationKeeper {
  const states: (readonly Annotation[])[] = [[]];
  const now = (): readonly Annotation[] => states.at(-1) ?? [];
  return {
    find: async () => now(),
    async add(annotation) {
      const kept = begin(annotation, instant());
      states.push([...now(), kept]);
      return kept;
    },
    async change(id, fields) {
      const before = states.findLast((annotations) => annotations.some((one) => one.id === id))?.find((one) => one.id === id);
      if (!before) throw Object.assign(new Error('There is no such annotation.'), { name: 'AnnotationNotFound' });
      const after = withFields(before, fields, instant());
      const isThere = now().some((one) => one.id === id);
      states.push(isThere ? now().map((one) => (one.id === id ? after : one)) : [...now(), after]);
      return after;
    },
    async remove(id) {
      states.push(now().filter((one) => one.id !== id));
    },
    async undo() {
      if (states.length < 2) return false;
      states.pop();
      return true;
    },
  };
}

function instant(): string {
  return new Date().toISOString();
}
