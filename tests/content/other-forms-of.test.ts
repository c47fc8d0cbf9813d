import { describe, expect, it } from 'vitest';
import { otherFormsOf } from '../../src/content/card/other-forms-of';
import type { Span } from '../../src/model/span';

describe('the other forms of a name', () => {
  it('are those the article writes, each once and in the order they come', () => {
    expect(formsIn('Ramtane Lamamra', 'Lamamra', 'M. Lamamra', 'Ramtane Lamamra', 'Lamamra')).toEqual(['Lamamra', 'M. Lamamra']);
  });

  it('are none that differ by capitals, accents or spaces alone', () => {
    expect(formsIn('Nikolaï Patrouchev', 'NIKOLAÏ PATROUCHEV', 'Nikolai\u{a0}Patrouchev', 'Nikolaï\n Patrouchev')).toEqual([]);
  });

  it('are none where the article has only the full name', () => {
    expect(formsIn('Béchar', 'Béchar', 'Béchar')).toEqual([]);
  });
});

function formsIn(canonical: string, ...written: readonly string[]): string[] {
  const spans: Span[] = [];
  let text = '';
  for (const words of written) {
    spans.push({ start: text.length, end: text.length + words.length });
    text += `${words}. `;
  }
  return otherFormsOf(canonical, spans, text);
}
