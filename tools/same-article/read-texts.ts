import { readFileSync } from 'node:fs';
import type { ComparedArticle } from '../../src/core/same-article/judge-same';

/** An article of a corpus. */
export interface CorpusText extends ComparedArticle {
  readonly id: string;
}

interface Line {
  readonly id: string;
  readonly text?: string;
  readonly title?: string;
  readonly published?: string;
  readonly date?: string;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Reads JSON lines `{id, text, title?, published? or date?}`; without a title the first line of the text is it. */
export function readTexts(path: string): CorpusText[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').flatMap((line) => toText(JSON.parse(line)));
}

function toText({ id, text, title, published, date }: Line): CorpusText[] {
  if (!text) return [];
  const day = (published ?? date)?.slice(0, DAY_LENGTH);
  return [{ id, text, title: title || (text.split('\n')[0] ?? ''), ...(day && { published: { value: day } }) }];
}
