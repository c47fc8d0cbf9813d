import { readFileSync } from 'node:fs';
import type { Span } from '../../src/model/span';

/** One article of a corpus: a line of a JSON lines file. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  /** BCP 47 primary language. */
  readonly language: string;
  /** EDTF day, month or year. */
  readonly published?: string;
  /** Where an annotator saw dates. Absent: nobody looked. */
  readonly dates?: readonly Span[];
}

interface Line {
  readonly id: string | number;
  readonly text: string;
  readonly lang?: string;
  readonly published?: string;
  readonly dates?: readonly Span[];
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Reads a corpus: JSON lines `{id, text, lang?, published?, dates?}`, of whose timestamps the day counts. */
export function readCorpus(path: string): CorpusArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => toArticle(JSON.parse(line)));
}

function toArticle({ id, text, lang = 'und', published, dates }: Line): CorpusArticle {
  return {
    id: String(id),
    text,
    language: lang,
    ...(published && { published: published.slice(0, DAY_LENGTH) }),
    ...(dates && { dates }),
  };
}
