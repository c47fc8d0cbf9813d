import { versionOf } from '../version-of';

/** Finds the names in a text and gives how many. */
export type CountNames = (text: string, language: string) => number;

/** Who is measured: us, and the peers of each language. */
export interface EntityReader {
  readonly id: ReaderId;
  readonly name: string;
  readonly languages: readonly string[];
  /** All it must read and unpack before its first text. */
  readonly load: () => Promise<CountNames>;
}

export type ReaderId = 'reperes' | 'analysis' | 'compromise' | 'fr-compromise';

export const ENTITY_READERS: readonly EntityReader[] = [
  { id: 'reperes', name: 'Repères', languages: ['fr', 'en'], load: loadReperes },
  { id: 'analysis', name: 'Repères, whole analysis', languages: ['fr', 'en'], load: loadAnalysis },
  { id: 'fr-compromise', name: `fr-compromise ${versionOf('fr-compromise')}`, languages: ['fr'], load: loadFrCompromise },
  { id: 'compromise', name: `compromise ${versionOf('compromise')}`, languages: ['en'], load: loadCompromise },
];

async function loadReperes(): Promise<CountNames> {
  const [{ findEntities }, { loadKnowledge }] = await Promise.all([
    import('../../../src/core/entities/find-entities'),
    import('../../doors/knowledge'),
  ]);
  const knowledge = loadKnowledge();
  return (text, language) => findEntities(text, language, knowledge).length;
}

/** Language and dates are in the time, and the dates are not in the count. */
async function loadAnalysis(): Promise<CountNames> {
  const [{ analyze }, { loadKnowledge }] = await Promise.all([
    import('../../../src/core/analyze'),
    import('../../doors/knowledge'),
  ]);
  const knowledge = loadKnowledge();
  return (text, language) => analyze({ text, language }, knowledge).mentions.filter(({ kind }) => kind !== 'date').length;
}

async function loadCompromise(): Promise<CountNames> {
  const { findEntitiesCompromise } = await import('../peers/find-entities-compromise');
  return (text) => findEntitiesCompromise(text).length;
}

async function loadFrCompromise(): Promise<CountNames> {
  const { findEntitiesFrCompromise } = await import('../peers/find-entities-fr-compromise');
  return (text) => findEntitiesFrCompromise(text).length;
}
