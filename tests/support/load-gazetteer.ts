import { readGazetteer, type Gazetteer } from '../../src/core/entities/gazetteer';
import { readSource } from './source-files';

/** The gazetteer that is shipped. */
export function loadGazetteer(): Gazetteer {
  return readGazetteer(readSource('assets/gazetteer.tsv'));
}
