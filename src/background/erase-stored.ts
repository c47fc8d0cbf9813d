import { tell, tellAll } from '../messages/news';
import { NO_CORRECTIONS } from '../model/correction';
import { MOST_GIVEN_BACK, type Erased, type ErasableKind, type OwnedAnnotation } from '../model/storage';
import { rowOf } from '../store/annotations';
import { putArticles } from '../store/articles';
import type { AnnotationRow } from '../store/database';
import { dismissDisagreement, listDismissals } from '../store/disagreements';
import { listEntityDecisions } from '../store/entity-decisions';
import { clearAnnotations, clearContents, listAnnotationRows, listCorrections } from '../store/erase';
import { listRules, putRules } from '../store/rules';
import { changeArticle } from './corrections';
import { takeBackEntityDecision } from './entity-decisions';
import { importDecisions } from './import-decisions';
import { inTurn, openLibrary } from './open-library';
import { lookUpAnswers } from './look-ups';
import { eraseRemoval, listRemovals, removeArticles, undoRemoval } from './removals';

/** Erases all of a kind; gives what it can be given back by. */
export const ERASERS: Readonly<Record<ErasableKind, () => Promise<Erased>>> = {
  articles: eraseArticles,
  layouts: eraseLayouts,
  annotations: eraseAnnotations,
  decisions: eraseDecisions,
  removed: eraseRemoved,
  lookUps: eraseLookUps,
};

/** Gives back what was erased. */
export async function giveBackErased(erased: Erased): Promise<void> {
  if (erased?.kind === 'articles') await undoRemoval(erased.removalId);
  if (erased?.kind === 'decisions') await importDecisions(erased.decisions);
  if (erased?.kind === 'annotations') await giveBackAnnotations(erased.annotations);
}

/** They can be given back for as long as any removed article. */
async function eraseArticles(): Promise<Erased> {
  const { id } = await removeArticles(await (await openLibrary()).getAllKeys('articles'));
  return { kind: 'articles', removalId: id };
}

async function eraseLayouts(): Promise<Erased> {
  await inTurn(async () => clearContents(await openLibrary()));
  tell('articlesChanged');
  return null;
}

async function eraseRemoved(): Promise<Erased> {
  for (const { id } of await listRemovals()) await eraseRemoval(id);
  return null;
}

async function eraseLookUps(): Promise<Erased> {
  await lookUpAnswers.forgetLookUps();
  await lookUpAnswers.forgetRequests();
  return null;
}

async function eraseAnnotations(): Promise<Erased> {
  const rows = await inTurn(async () => {
    const database = await openLibrary();
    const all = await listAnnotationRows(database);
    await clearAnnotations(database);
    return all;
  });
  announceAnnotations();
  return rows.length > MOST_GIVEN_BACK ? null : { kind: 'annotations', annotations: rows.map(ownedOf) };
}

function ownedOf({ subject: _subject, words: _words, has: _has, ...annotation }: AnnotationRow): OwnedAnnotation {
  return annotation;
}

async function giveBackAnnotations(annotations: readonly OwnedAnnotation[]): Promise<void> {
  await inTurn(async () => {
    const rows = annotations.map(({ articleId, ...annotation }) => rowOf(annotation, articleId));
    await putArticles(await openLibrary(), [], rows);
  });
  announceAnnotations();
}

function announceAnnotations(): void {
  tell('articlesChanged');
  void tellAll('annotationsChanged');
}

/** Saved articles read as if nothing had been decided; what is asked meanwhile goes between. */
async function eraseDecisions(): Promise<Erased> {
  const database = await openLibrary();
  const [nameRules, entityDecisions] = [await listRules(database), await listEntityDecisions(database)];
  const [pageCorrections, dismissals] = [await listCorrections(database), await listDismissals(database)];
  for (const { addresses } of pageCorrections) await inTurn(() => changeArticle(addresses, () => NO_CORRECTIONS));
  const forgotten = new Set(nameRules.map(({ decidedAt }) => decidedAt));
  await inTurn(() => putRules(database, { kept: [], forgotten }));
  for (const { decidedAt } of entityDecisions) await takeBackEntityDecision(decidedAt);
  for (const { id } of dismissals) await dismissDisagreement(database, id, null);
  tell('nameRulesChanged');
  tell('articlesChanged');
  return { kind: 'decisions', decisions: { nameRules, entityDecisions, pageCorrections, dismissals } };
}
