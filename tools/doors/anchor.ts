import * as v from 'valibot';
import { findAnchor } from '../../src/core/anchors/find-anchor';
import { answerLines } from './json-lines';

/** `npm run --silent anchor`: texts with a remembered passage in, where it stands today out. */
const question = v.object({
  id: v.string(),
  text: v.string(),
  selector: v.object({ quote: v.string(), prefix: v.string(), suffix: v.string(), start: v.number(), end: v.number() }),
});

await answerLines(question, ({ id, text, selector }) => ({ id, found: findAnchor(text, selector) }));
