import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Knowledge } from '../../src/core/analyze';
import { readGazetteer, type Gazetteer } from '../../src/core/entities/gazetteer';
import { readTaggerModel, type TaggerModel } from '../../src/core/entities/tagger-model';

/** What the extension loads from its package, loaded from the repository; another tagger model when the path of one is given. */
export function loadKnowledge(taggerPath: string | URL = SHIPPED_TAGGER): Knowledge {
  return { gazetteer: loadGazetteer(), tagger: loadTagger(taggerPath) };
}

const SHIPPED_TAGGER = new URL('../../assets/tagger-full.bin.gz', import.meta.url);

function loadGazetteer(): Gazetteer {
  return readGazetteer(readFileSync(new URL('../../assets/gazetteer.tsv', import.meta.url), 'utf8'));
}

function loadTagger(path: string | URL): TaggerModel {
  return readTaggerModel(gunzipSync(readFileSync(path)));
}
