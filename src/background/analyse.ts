import { analyze, type Knowledge } from '../core/analyze';
import { applyCorrections } from '../core/corrections/apply-corrections';
import { applyEntityDecisions, type NamedText } from '../core/corrections/apply-entity-decisions';
import { applyNameRules } from '../core/corrections/apply-name-rules';
import { rulesOf } from '../core/corrections/change-names';
import type { Analysis, AnalysisRequest } from '../model/analysis';
import type { Corrections } from '../model/correction';
import type { EntityDecision } from '../model/entity-decision';
import { loadKnowledge } from './knowledge';
import { RecentAnalyses } from './recent-analyses';
import type { WideDecisions } from './wide-decisions';

const WITHOUT_NAMES: Knowledge = { gazetteer: null, tagger: null };

/** A page that was read is asked for again: what is related to it, its export, its saving, and after each decision. */
const recentAnalyses = new RecentAnalyses();

/**
 * Analyses a text as the reader corrected it: dates count from the publication date they set, and theirs is the last word.
 * @param wide what the reader decided on names and entities in more articles than this one.
 * @param addresses where the article is found, normalised.
 */
export async function analyseCorrected(
  request: AnalysisRequest,
  corrections: Corrections,
  wide: WideDecisions,
  addresses: readonly string[],
): Promise<Analysis> {
  const { text } = request;
  const { published } = corrections;
  const analysis = await analyse({ ...request, ...(published !== undefined && { published }) });
  const dated = applyCorrections(text, analysis.mentions, corrections.dates);
  const mentions = applyNameRules(text, dated, rulesOf(corrections, wide.rules));
  return { ...analysis, ...followDecisions({ text, mentions, addresses }, wide.entities) };
}

/** Analyses a text that will be asked for: while the library, say, is asked for what the reader decided on it. */
export async function analyseAhead(request: AnalysisRequest): Promise<void> {
  await analyse(request);
}

/** The names of a text as the reader's decisions on entities have them. */
export function followDecisions(article: NamedText, decisions: readonly EntityDecision[]): Pick<Analysis, 'mentions' | 'muted'> {
  const { mentions, muted } = applyEntityDecisions(article, decisions);
  return { mentions, ...(muted.length > 0 && { muted }) };
}

/** When the gazetteer or the tagger cannot be loaded dates go on working, and the analysis says that it is incomplete. */
async function analyse(request: AnalysisRequest): Promise<Analysis> {
  const knowledge = await loadKnowledge().catch(() => WITHOUT_NAMES);
  if (!knowledge.tagger) return { ...analyze(request, knowledge), isIncomplete: true };
  return recentAnalyses.get(request) ?? recentAnalyses.add(request, analyze(request, knowledge));
}
