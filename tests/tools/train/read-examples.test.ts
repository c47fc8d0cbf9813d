import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFirstLabel, kindOfLabel, TAGGED_KINDS } from '../../../src/core/entities/labels';
import { readArticleFile, readTokenFile, type LabelledDocument } from '../../../tools/train/read-examples';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-examples-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** Documents as lines of tokens: `^` opens a sentence, `B-` and `I-` with its kind follow a token. */
function linesOf(documents: readonly LabelledDocument[]): string[] {
  return documents.map(({ tokens, labels }) =>
    tokens.texts
      .map((text, at) => {
        const label = labels[at] ?? 0;
        const kind = label === 0 ? '' : `/${isFirstLabel(label) ? 'B' : 'I'}-${TAGGED_KINDS[kindOfLabel(label)]}`;
        return `${tokens.opens[at] === 1 ? '^' : ''}${text}${kind}`;
      })
      .join(' '),
  );
}

describe('token files', () => {
  it('are documents of sentences of tokens', () => {
    const path = write('plain.tsv', [
      'Jean\tB-PER',
      'Dupont\tI-PER',
      'dort\tO',
      '',
      'À\tO',
      'Paris\tB-LOC',
      '-DOCSTART-\tO',
      'Fin\tO',
      '',
    ]);
    expect(linesOf(readTokenFile(path))).toEqual(['^Jean/B-person Dupont/I-person dort ^À Paris/B-place', '^Fin']);
  });

  it('know kinds by several names, and no dates', () => {
    const path = write('kinds.tsv', [
      'a\tB-ORG',
      'b\tB-EVT',
      'c\tB-EVENT',
      'd\tB-PROD',
      'e\tB-MISC',
      'f\tB-OTH',
      'g\tB-DATE',
      'h\tI-DATE',
    ]);
    expect(linesOf(readTokenFile(path))).toEqual(['^a/B-organisation b/B-event c/B-event d/B-other e/B-other f/B-other g h']);
  });

  it('have words cut as the tagger cuts them', () => {
    const path = write('pieces.tsv', ['pro-Trump\tB-LOC', 'Unis\tI-LOC', 'ex-Paris\tO']);
    expect(linesOf(readTokenFile(path))).toEqual(['^pro-/B-place Trump/I-place Unis/I-place ex- Paris']);
  });

  it('may begin with the mark of a document and hold empty lines', () => {
    expect(linesOf(readTokenFile(write('marks.tsv', ['-DOCSTART-', '', '', 'Oui\tO', '', '', 'Non\tO', ''])))).toEqual([
      '^Oui ^Non',
    ]);
    expect(readTokenFile(write('empty.tsv', ['', '']))).toEqual([]);
  });

  it('take a token without a tag for no name', () => {
    expect(linesOf(readTokenFile(write('bare.tsv', ['Oui', 'Paris\tB-LOC'])))).toEqual(['^Oui Paris/B-place']);
  });
});

describe('article files', () => {
  const entity = (text: string, words: string, type: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    type,
  });

  it('are one article a line, with the tokens of its language', () => {
    const french = 'Jean Dupont dort. L’Oise';
    const english = "Biden's dog";
    const path = write('two.jsonl', [
      JSON.stringify({ text: french, entities: [entity(french, 'Jean Dupont', 'PER'), entity(french, 'Oise', 'LOC')] }),
      '',
      JSON.stringify({ text: english, lang: 'en', entities: [entity(english, 'Biden', 'PER')] }),
      '',
    ]);
    expect(linesOf(readArticleFile(path))).toEqual([
      '^Jean/B-person Dupont/I-person dort . ^L’ Oise/B-place',
      "^Biden/B-person 's dog",
    ]);
  });

  it('give a name that tokens do not fit those that it touches', () => {
    const text = 'les Franco-Algériens de Paris-Plages, hier';
    const entities = [entity(text, 'Algériens de Paris', 'ORG')];
    expect(linesOf(readArticleFile(write('unfit.jsonl', [JSON.stringify({ text, entities })])))).toEqual([
      '^les Franco-Algériens/B-organisation de/I-organisation Paris-Plages/I-organisation , hier',
    ]);
  });

  it('give no token to a name of spaces, beyond the text or of a kind that is none', () => {
    const text = 'Le 5 avril ';
    const entities = [{ start: 2, end: 3, type: 'PER' }, { start: 90, end: 95, type: 'PER' }, entity(text, '5 avril', 'DATE')];
    expect(linesOf(readArticleFile(write('none.jsonl', [JSON.stringify({ text, entities })])))).toEqual(['^Le 5 avril']);
  });

  it('keep names that touch apart', () => {
    const text = 'Paris Nice';
    const entities = [entity(text, 'Paris', 'LOC'), entity(text, 'Nice', 'LOC')];
    expect(linesOf(readArticleFile(write('touch.jsonl', [JSON.stringify({ text, entities })])))).toEqual([
      '^Paris/B-place Nice/B-place',
    ]);
  });
});
