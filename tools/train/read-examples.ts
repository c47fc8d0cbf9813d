import { readFileSync } from 'node:fs';
import { labelOf, OUTSIDE, TAGGED_KINDS } from '../../src/core/entities/labels';
import { piecesOf, tokenise, type Tokens } from '../../src/core/entities/tokens';
import { wordFacts } from '../../src/core/entities/word-facts';
import type { Span } from '../../src/model/span';

/** An annotated document: its tokens and the label of each. */
export interface LabelledDocument {
  readonly tokens: Tokens;
  readonly labels: Uint8Array;
}

/** Kinds by the names that corpora give them, as numbers of `TAGGED_KINDS`. What is not listed (dates, hours) is no name. */
const KINDS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [['PER'], 'person'],
      [['LOC'], 'place'],
      [['ORG'], 'organisation'],
      [['EVT', 'EVENT'], 'event'],
      [['OTH', 'PROD', 'MISC'], 'other'],
    ] as const
  ).flatMap(([names, kind]) => names.map((name) => [name, TAGGED_KINDS.indexOf(kind)])),
);

/** Reads token files: a token, a tab and its tag a line, an empty line between sentences, `-DOCSTART-` between documents. */
export function readTokenFile(path: string): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  let document = new TokenCollector();
  let opens = true;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [token = '', tag = 'O'] = line.split('\t');
    if (token === '-DOCSTART-') {
      if (!document.isEmpty) documents.push(document.finish());
      document = new TokenCollector();
    } else if (token === '') opens = true;
    else {
      document.add(token, tag, opens);
      opens = false;
      continue;
    }
    opens = true;
  }
  if (!document.isEmpty) documents.push(document.finish());
  return documents;
}

class TokenCollector {
  private readonly texts: string[] = [];
  private readonly labels: number[] = [];
  private readonly opens: number[] = [];

  get isEmpty(): boolean {
    return this.texts.length === 0;
  }

  add(token: string, tag: string, opens: boolean): void {
    const kind = KINDS[tag.slice(2)];
    for (const [index, piece] of piecesOf(token).entries()) {
      const isFirst = tag.startsWith('B') && index === 0;
      this.texts.push(piece);
      this.labels.push(kind === undefined ? OUTSIDE : labelOf(kind, isFirst));
      this.opens.push(opens && index === 0 ? 1 : 0);
    }
  }

  finish(): LabelledDocument {
    const none = new Int32Array(this.texts.length);
    return {
      tokens: {
        texts: this.texts,
        words: this.texts.map(wordFacts),
        starts: none,
        ends: none,
        opens: Uint8Array.from(this.opens),
      },
      labels: Uint8Array.from(this.labels),
    };
  }
}

interface AnnotatedArticle {
  readonly text: string;
  readonly lang?: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

/** Reads annotated articles: JSON lines `{text, lang?, entities: [{start, end, type}]}`. A name that tokens do not fit takes those it touches. */
export function readArticleFile(path: string): LabelledDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => labelArticle(JSON.parse(line)));
}

function labelArticle({ text, lang = 'fr', entities }: AnnotatedArticle): LabelledDocument {
  const tokens = tokenise(text, lang);
  const labels = new Uint8Array(tokens.texts.length);
  for (const { start, end, type } of entities) {
    const kind = KINDS[type];
    if (kind === undefined) continue;
    let isFirst = true;
    for (let at = firstEndingAfter(tokens, start); (tokens.starts[at] ?? Infinity) < end; at += 1) {
      labels[at] = labelOf(kind, isFirst);
      isFirst = false;
    }
  }
  return { tokens, labels };
}

function firstEndingAfter({ ends }: Tokens, offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
