import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../src/core/analyze';
import { readGazetteer, type Gazetteer } from '../../src/core/entities/gazetteer';

/** What the extension loads from its package, loaded from the repository. */
export function loadKnowledge(): Knowledge {
  return { gazetteer: loadGazetteer() };
}

function loadGazetteer(): Gazetteer {
  return readGazetteer(readFileSync(new URL('../../assets/gazetteer.tsv', import.meta.url), 'utf8'));
}
