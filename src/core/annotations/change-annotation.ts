import type { Annotation, AnnotationFields, NewAnnotation } from '../../model/annotation';

/** An annotation as it is first kept. `now` is an ISO 8601 instant. */
export function begin({ id, target, label, note, tags }: NewAnnotation, now: string): Annotation {
  return { id, target, label, note, tags, createdAt: now, changedAt: { label: now, note: now, tags: now } };
}

/**
 * The annotation with some fields changed; those that say the same keep their time. Clocks go back: a change is later than the one before
 * it whatever they say, for the later one wins.
 */
export function withFields(annotation: Annotation, fields: Partial<AnnotationFields>, now: string): Annotation {
  const changed = changedFields(annotation, fields);
  const times = Object.fromEntries(changed.map((field) => [field, laterThan(annotation.changedAt[field], now)]));
  return { ...annotation, ...pick(fields, changed), changedAt: { ...annotation.changedAt, ...times } };
}

/** The annotation as it was before a change, but for what was changed since. */
export function withoutChange(today: Annotation, before: Annotation, after: Annotation, now: string): Annotation {
  return withFields(today, pick(before, changedFields(before, after)), now);
}

/** Of two copies of one annotation the later one of each field; both lists of fields are whole. */
export function merge(one: Annotation, other: Annotation): Annotation {
  const newer = FIELDS.filter((field) => other.changedAt[field] > one.changedAt[field]);
  return {
    ...one,
    ...pick(other, newer),
    changedAt: { ...one.changedAt, ...Object.fromEntries(newer.map((field) => [field, other.changedAt[field]])) },
  };
}

const FIELDS: readonly (keyof AnnotationFields)[] = ['label', 'note', 'tags'];

function laterThan(before: string, now: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}

function changedFields(before: AnnotationFields, after: Partial<AnnotationFields>): (keyof AnnotationFields)[] {
  return FIELDS.filter((field) => after[field] !== undefined && JSON.stringify(after[field]) !== JSON.stringify(before[field]));
}

function pick(fields: Partial<AnnotationFields>, names: readonly (keyof AnnotationFields)[]): Partial<AnnotationFields> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
