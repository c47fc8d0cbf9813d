import { analyze, type Knowledge } from '../core/analyze';
import { applyCorrections } from '../core/corrections/apply-corrections';
import { applyNameRules } from '../core/corrections/apply-name-rules';
import { rulesOf } from '../core/corrections/change-names';
import type { Analysis, AnalysisRequest } from '../model/analysis';
import type { Corrections } from '../model/correction';
import type { WideRule } from '../model/name-rule';
import { loadKnowledge } from './knowledge';

const WITHOUT_NAMES: Knowledge = { gazetteer: null, tagger: null };

/**
 * Analyses a text as the reader corrected it: dates count from the publication date they set, and theirs is the last word.
 * @param wide the rules on names that hold in more articles than this one.
 */
export async function analyseCorrected(
  request: AnalysisRequest,
  corrections: Corrections,
  wide: readonly WideRule[],
): Promise<Analysis> {
  const { published } = corrections;
  const analysis = await analyse({ ...request, ...(published !== undefined && { published }) });
  const dated = applyCorrections(request.text, analysis.mentions, corrections.dates);
  return { ...analysis, mentions: applyNameRules(request.text, dated, rulesOf(corrections, wide)) };
}

/** When the gazetteer or the tagger cannot be loaded dates go on working, and the analysis says that it is incomplete. */
async function analyse(request: AnalysisRequest): Promise<Analysis> {
  const knowledge = await loadKnowledge().catch(() => WITHOUT_NAMES);
  const analysis = analyze(request, knowledge);
  return knowledge.tagger ? analysis : { ...analysis, isIncomplete: true };
}
