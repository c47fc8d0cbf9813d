import { analyze } from '../../../src/core/analyze';
import { findEntities } from '../../../src/core/entities/find-entities';
import { loadKnowledge } from '../../doors/knowledge';
import type { CountNames } from './readers';

/** Names alone. */
export function loadReperes(): CountNames {
  const knowledge = loadKnowledge();
  return (text, language) => findEntities(text, language, knowledge).length;
}

/** Language and dates are in the time, and the dates are not in the count. */
export function loadAnalysis(): CountNames {
  const knowledge = loadKnowledge();
  return (text, language) => analyze({ text, language }, knowledge).mentions.filter(({ kind }) => kind !== 'date').length;
}
