import { analyze, type Knowledge } from '../core/analyze';
import type { Analysis, AnalysisRequest } from '../model/analysis';
import { loadKnowledge } from './knowledge';

const WITHOUT_PLACES: Knowledge = { gazetteer: null };

/** Analyses a text. When the gazetteer cannot be loaded dates go on working, and the analysis says that it is incomplete. */
export async function analyse(request: AnalysisRequest): Promise<Analysis> {
  const knowledge = await loadKnowledge().catch(() => WITHOUT_PLACES);
  const analysis = analyze(request, knowledge);
  return knowledge.gazetteer ? analysis : { ...analysis, isIncomplete: true };
}
