import { addressesOfSaved } from '../core/addresses/addresses-of-saved';
import { merge } from '../core/annotations/change-annotation';
import { publicationOf } from '../core/corrections/publication-of';
import { isSame } from '../core/imports/is-same';
import { mergeCorrections } from '../core/imports/merge-corrections';
import { tell, tellAll } from '../messages/news';
import type { Annotation } from '../model/annotation';
import type { PublicationDate } from '../model/article';
import type { Corrections } from '../model/correction';
import type { EntityDecision } from '../model/entity-decision';
import type { ImportedLibrary } from '../model/import';
import type { PageCorrections } from '../model/loose-decisions';
import type { WideRule } from '../model/name-rule';
import { getAnnotation, rowOf } from '../store/annotations';
import { putBrought, type BroughtDecisions } from '../store/brought-decisions';
import { findCorrectionsAt } from '../store/corrections';
import type { AnnotationRow, Database } from '../store/database';
import { findDecisionAddresses } from '../store/decision-addresses';
import { listDismissals } from '../store/disagreements';
import { listEntityDecisions } from '../store/entity-decisions';
import { listRules } from '../store/rules';
import { changeArticle } from './corrections';
import { announceEntities } from './entity-decisions';
import { inTurn, openLibrary } from './open-library';
import { articleReadAt } from './same-article';

/** What a file brings besides articles, labels and settings. */
type Brought = Omit<ImportedLibrary, 'articles' | 'labels' | 'settings'>;

/**
 * Takes what a file brought besides articles, all or nothing of it: decisions that are not there yet, and of notes on entities and dates
 * the later of each field. Saved articles follow the decisions from then on, one after the other. Fails with `StorageFull`.
 */
export async function importDecisions(brought: Brought): Promise<void> {
  const { rules, entities, notes, pageCorrections, dismissals } = await inTurn(async () => {
    const database = await openLibrary();
    const news = await newsIn(database, brought);
    await putBrought(database, news);
    await correctSaved(database, brought.pageCorrections ?? []);
    return news;
  });
  if (rules.length > 0) tell('nameRulesChanged');
  if (entities.length > 0) announceEntities();
  if (notes.length > 0) void tellAll('annotationsChanged');
  if (dismissals.length > 0) tell('articlesChanged');
  if (pageCorrections.length > 0) tell('looseDecisionsChanged');
}

async function newsIn(database: Database, brought: Brought): Promise<BroughtDecisions> {
  const { nameRules = [], entityDecisions = [], subjectNotes = [], pageCorrections = [], dismissals = [] } = brought;
  const known: readonly (WideRule | EntityDecision)[] = [
    ...(await listRules(database)),
    ...(await listEntityDecisions(database)),
  ];
  const taken = new Map<string, unknown>(known.map((decision) => [decision.decidedAt, decision]));
  const dismissed = new Set((await listDismissals(database)).map(({ id }) => id));
  return {
    rules: newIn(nameRules, taken),
    entities: newIn(entityDecisions, taken),
    notes: await newNotes(database, subjectNotes),
    pageCorrections: await newCorrections(database, pageCorrections),
    dismissals: dismissals.filter(({ id }) => !dismissed.has(id)),
  };
}

/** Of what was decided on articles that are not saved here either, what is new with what is known. */
async function newCorrections(database: Database, brought: readonly PageCorrections[]): Promise<PageCorrections[]> {
  const changed: PageCorrections[] = [];
  for (const { addresses, ...corrections } of brought) {
    if (await articleReadAt(database, addresses)) continue;
    const before = await findCorrectionsAt(database, addresses);
    const after = mergeCorrections(before, corrections);
    if (!isSame(after, before)) changed.push({ ...after, addresses });
  }
  return changed;
}

/** Articles that are saved here, although they were not where the file was written, follow what was decided on them. */
async function correctSaved(database: Database, brought: readonly PageCorrections[]): Promise<void> {
  for (const { addresses, ...corrections } of brought) {
    const article = await articleReadAt(database, addresses);
    if (!article) continue;
    const own = addressesOfSaved(article);
    const before = await findCorrectionsAt(database, await findDecisionAddresses(database, article, own));
    if (isSame(mergeCorrections(before, corrections), before)) continue;
    const publicationAfter = (after: Corrections): PublicationDate | undefined => publicationOf(article.published, after);
    await changeArticle(own, (today) => mergeCorrections(today, corrections), { publicationAfter });
  }
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
