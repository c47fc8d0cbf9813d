import { buildOurs } from './build-ours';
import { versionOf } from '../version-of';

/** Finds the names in a text and gives how many. */
export type CountNames = (text: string, language: string) => number;

/** Who is measured: us, and the peers of each language. */
export interface EntityReader {
  readonly id: ReaderId;
  readonly name: string;
  readonly languages: readonly string[];
  /** Makes ready what must be read; not measured. Then reads and unpacks all that must be before the first text. */
  readonly prepare: () => Promise<() => Promise<CountNames>>;
}

export type ReaderId = 'reperes' | 'analysis' | 'compromise' | 'fr-compromise';

export const ENTITY_READERS: readonly EntityReader[] = [
  { id: 'reperes', name: 'Repères', languages: ['fr', 'en'], prepare: ours('loadReperes') },
  { id: 'analysis', name: 'Repères, whole analysis', languages: ['fr', 'en'], prepare: ours('loadAnalysis') },
  {
    id: 'fr-compromise',
    name: `fr-compromise ${versionOf('fr-compromise')}`,
    languages: ['fr'],
    prepare: async () => loadFrCompromise,
  },
  { id: 'compromise', name: `compromise ${versionOf('compromise')}`, languages: ['en'], prepare: async () => loadCompromise },
];

type Ours = Readonly<Record<'loadReperes' | 'loadAnalysis', () => CountNames>>;

function ours(name: keyof Ours): EntityReader['prepare'] {
  return async () => {
    const file = await buildOurs();
    return async () => ((await import(file)) as Ours)[name]();
  };
}

async function loadCompromise(): Promise<CountNames> {
  const { findEntitiesCompromise } = await import('../peers/find-entities-compromise');
  return (text) => findEntitiesCompromise(text).length;
}

async function loadFrCompromise(): Promise<CountNames> {
  const { findEntitiesFrCompromise } = await import('../peers/find-entities-fr-compromise');
  return (text) => findEntitiesFrCompromise(text).length;
}
