import { merge } from '../core/annotations/change-annotation';
import { isSame } from '../core/imports/is-same';
import { tell, tellAll } from '../messages/news';
import type { Annotation } from '../model/annotation';
import type { EntityDecision } from '../model/entity-decision';
import type { ImportedLibrary } from '../model/import';
import type { WideRule } from '../model/name-rule';
import { getAnnotation, rowOf } from '../store/annotations';
import { putBrought, type BroughtDecisions } from '../store/brought-decisions';
import type { AnnotationRow, Database } from '../store/database';
import { listEntityDecisions } from '../store/entity-decisions';
import { listRules } from '../store/rules';
import { announceEntities } from './entity-decisions';
import { inTurn, openLibrary } from './open-library';

/** What a file brings besides articles and labels. */
type Brought = Omit<ImportedLibrary, 'articles' | 'labels'>;

/**
 * Takes what a file brought besides articles, all or nothing of it: decisions that are not there yet, and of notes on entities and dates
 * the later of each field. Saved articles follow the decisions from then on. Fails with `StorageFull`.
 */
export async function importDecisions(brought: Brought): Promise<void> {
  const { rules, entities, notes } = await inTurn(async () => {
    const database = await openLibrary();
    const news = await newsIn(database, brought);
    await putBrought(database, news);
    return news;
  });
  if (rules.length > 0) tell('nameRulesChanged');
  if (entities.length > 0) announceEntities();
  if (notes.length > 0) void tellAll('annotationsChanged');
}

async function newsIn(
  database: Database,
  { nameRules = [], entityDecisions = [], subjectNotes = [] }: Brought,
): Promise<BroughtDecisions> {
  const known: readonly (WideRule | EntityDecision)[] = [
    ...(await listRules(database)),
    ...(await listEntityDecisions(database)),
  ];
  const taken = new Map<string, unknown>(known.map((decision) => [decision.decidedAt, decision]));
  return {
    rules: newIn(nameRules, taken),
    entities: newIn(entityDecisions, taken),
    notes: await newNotes(database, subjectNotes),
  };
}

/** Those that were not taken yet. No two decisions share an instant: one that was taken at that of another was taken a little later. */
function newIn<Decision extends { readonly decidedAt: string }>(
  decisions: readonly Decision[],
  taken: Map<string, unknown>,
): Decision[] {
  return decisions.flatMap((decision) => {
    for (let time = Date.parse(decision.decidedAt); ; time += 1) {
      const placed = { ...decision, decidedAt: new Date(time).toISOString() };
      const known = taken.get(placed.decidedAt);
      if (known === undefined) {
        taken.set(placed.decidedAt, placed);
        return [placed];
      }
      if (isSame(known, placed)) return [];
    }
  });
}

async function newNotes(database: Database, notes: readonly Annotation[]): Promise<AnnotationRow[]> {
  const rows: AnnotationRow[] = [];
  for (const note of notes) {
    const row = await getAnnotation(database, note.id);
    const merged = row ? { ...row, ...merge(row, note) } : rowOf(note, NO_ARTICLE);
    if (!isSame(merged, row)) rows.push(merged);
  }
  return rows;
}

/** What a note belongs to that belongs to no article. */
const NO_ARTICLE = '';
