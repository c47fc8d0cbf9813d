import { phrasePattern } from './pattern-of';
import { plainText } from './plain-text';

/** Tells of texts whether some words stand one after another in one of them. */
export function phraseTest(terms: readonly string[]): (texts: readonly string[]) => boolean {
  const pattern = phrasePattern(terms);
  return (texts) =>
    texts.some((text) => {
      const { plain } = plainText(text);
      return pattern(plain).test(plain);
    });
}
