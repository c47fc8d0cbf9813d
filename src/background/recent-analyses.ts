import type { Analysis, AnalysisRequest } from '../model/analysis';

/** The pages between which a reader goes to and fro. */
const MOST_KEPT = 3;

interface Kept {
  readonly request: AnalysisRequest;
  readonly analysis: Analysis;
}

/** The last analyses of this life of the background, so that the same text is not analysed twice in a row. */
export class RecentAnalyses {
  #kept: readonly Kept[] = [];

  /** What was found in the same text, taken for the same language and day; undefined when that is long ago. */
  get(request: AnalysisRequest): Analysis | undefined {
    const found = this.#kept.find((one) => answers(one, request));
    if (found) this.#kept = [found, ...this.#kept.filter((one) => one !== found)];
    return found?.analysis;
  }

  /** Keeps an analysis in place of the one that was asked for longest ago; gives it. */
  add(request: AnalysisRequest, analysis: Analysis): Analysis {
    this.#kept = [{ request, analysis }, ...this.#kept].slice(0, MOST_KEPT);
    return analysis;
  }
}

/** Told the language that it was found to be in, a text is found to be in it again. */
function answers({ request, analysis }: Kept, { text, language, published }: AnalysisRequest): boolean {
  const isSameLanguage = language === request.language || language === analysis.language;
  return isSameLanguage && published === request.published && text === request.text;
}
