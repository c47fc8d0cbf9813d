import * as v from 'valibot';
import { analyze } from '../../src/core/analyze';
import { describeWarning } from '../../src/core/dates/describe-warning';
import { isDate, type Mention } from '../../src/model/mention';
import { answerLines } from './json-lines';
import { loadKnowledge } from './knowledge';
import { translatorFor } from './messages';

/** `npm run --silent analyze`: texts in, mentions out. */
const question = v.object({
  id: v.string(),
  text: v.string(),
  lang: v.nullish(v.string()),
  /** EDTF or a full timestamp, of which the day counts. */
  published: v.nullish(v.string()),
});

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const knowledge = loadKnowledge();

await answerLines(question, ({ id, text, lang, published }) => {
  const request = { text, ...(lang && { language: lang }), ...(published && { published: published.slice(0, DAY_LENGTH) }) };
  const { language, mentions } = analyze(request, knowledge);
  return { id, lang: language, mentions: mentions.map((mention) => describe(mention, language)) };
});

function describe(mention: Mention, language: string): object {
  const { start, end, kind, source } = mention;
  if (!isDate(mention)) return { start, end, kind, canonical: mention.canonical, entityId: mention.entityId, source };
  const translate = translatorFor(language);
  const warnings = mention.warnings.map((warning) => ({
    code: warning.code,
    message: describeWarning(warning, translate, language === 'fr' ? 'fr' : 'en'),
    suggestion: warning.suggestion,
  }));
  return { start, end, kind, value: mention.resolved?.value, source, ...(warnings.length > 0 && { warnings }) };
}
