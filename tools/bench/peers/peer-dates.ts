import { answerLines } from '../../doors/json-lines';
import { findDatesChrono } from './find-dates-chrono';

/** `npm run --silent peer-dates -- chrono`: the door `analyze` with a peer behind it, so that both are scored alike. */
interface Question {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly published?: string;
}

const PEERS = { chrono: findDatesChrono };

const [name = ''] = process.argv.slice(2);
const findDates = name === 'chrono' ? PEERS[name] : null;
if (!findDates) throw new Error(`A peer is ${Object.keys(PEERS).join(' or ')}, not "${name}".`);

await answerLines(({ id, text, lang = 'en', published }: Question) => ({
  id,
  lang,
  mentions: findDates(text, lang, published).map((date) => ({ ...date, source: 'rule' })),
}));
