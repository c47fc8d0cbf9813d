import * as v from 'valibot';
import { answerLines } from '../../doors/json-lines';
import { findDatesChrono } from './find-dates-chrono';

/** `npm run --silent peer-dates -- chrono`: the door `analyze` with a peer behind it, so that both are scored alike. */
const question = v.object({
  id: v.string(),
  text: v.string(),
  lang: v.nullish(v.string()),
  published: v.nullish(v.string()),
});

const PEERS = { chrono: findDatesChrono };

const [name = ''] = process.argv.slice(2);
const findDates = name === 'chrono' ? PEERS[name] : null;
if (!findDates) throw new Error(`A peer is ${Object.keys(PEERS).join(' or ')}, not "${name}".`);

await answerLines(question, ({ id, text, lang, published }) => ({
  id,
  lang: lang ?? 'en',
  mentions: findDates(text, lang ?? 'en', published ?? undefined).map((date) => ({ ...date, source: 'rule' })),
}));
