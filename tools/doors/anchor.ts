import { findAnchor } from '../../src/core/anchors/find-anchor';
import type { Anchor } from '../../src/model/anchor';
import { answerLines } from './json-lines';

/** `npm run --silent anchor`: texts with a remembered passage in, where it stands today out. */
interface Question {
  readonly id: string;
  readonly text: string;
  readonly selector: Anchor;
}

await answerLines(({ id, text, selector }: Question) => ({ id, found: findAnchor(text, selector) }));
