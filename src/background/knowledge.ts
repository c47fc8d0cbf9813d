import type { Knowledge } from '../core/analyze';
import { readGazetteer, type Gazetteer } from '../core/entities/gazetteer';
import { readTaggerModel, type TaggerModel } from '../core/entities/tagger-model';
import { browser } from '../platform/browser';

let loading: Promise<Knowledge> | undefined;

/** What analyses lean on, loaded once in the background's life; loaded anew when that failed. */
export function loadKnowledge(): Promise<Knowledge> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Knowledge> {
  const [gazetteer, tagger] = await Promise.all([loadGazetteer(), loadTagger()]);
  return { gazetteer, tagger };
}

async function loadGazetteer(): Promise<Gazetteer> {
  const response = await fetch(browser.runtime.getURL('gazetteer.tsv'));
  return readGazetteer(await response.text());
}

async function loadTagger(): Promise<TaggerModel> {
  const response = await fetch(browser.runtime.getURL('tagger.bin'));
  return readTaggerModel(new Uint8Array(await response.arrayBuffer()));
}
