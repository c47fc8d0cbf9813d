import { analyze } from '../core/analyze';
import type { AnalysisRequest } from '../model/analysis';
import { loadKnowledge } from './knowledge';

/** A little of everything that analyses look for. */
const SAMPLES: readonly AnalysisRequest[] = [
  {
    language: 'fr',
    text: "Mardi 5 avril 2022, le ministre algérien des Affaires étrangères, Ramtane Lamamra, a reçu à Alger une délégation de l'Union africaine (UA), selon l'Agence France-Presse. M. Lamamra avait rencontré la veille, à Paris, des responsables du Conseil de sécurité. Les deux parties se sont félicitées de cette rencontre.",
  },
  {
    language: 'en',
    text: 'On Tuesday, April 5, 2022, the Algerian foreign minister, Ramtane Lamamra, met a delegation of the African Union (AU) in Algiers, the Associated Press said. Mr. Lamamra had been in Paris the day before, where he spoke to members of the Security Council. Both sides were pleased with the talks.',
  },
];

let preparing: Promise<void> | undefined;

/**
 * Gets the background ready to analyse while a page is still being read: loads what analyses lean on and runs a short one in each
 * language. The first analysis of a background's life spends half its time on code and tables that the browser makes ready on
 * first use.
 */
export function prepareAnalysis(): Promise<void> {
  preparing ??= prepare().catch((error: unknown) => {
    preparing = undefined;
    throw error;
  });
  return preparing;
}

async function prepare(): Promise<void> {
  const knowledge = await loadKnowledge();
  for (const sample of SAMPLES) {
    // An analysis that is asked for meanwhile comes first.
    await nextTask();
    analyze(sample, knowledge);
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
