import { inContext, onOneLine } from './corpora/in-context';
import { readCorpus, type CorpusArticle } from './corpora/read-corpus';
import { warnedDates } from './corpora/warned-dates';

/**
 * `npm run --silent warnings -- <corpus.jsonl> ...`: every warning of our analysis, one a line: article, code, words, value,
 * suggestion, context. How many there are goes to the other stream, so that lines can be counted and compared.
 */
const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error('Usage: npm run --silent warnings -- <corpus.jsonl> ...');

const articles = paths.flatMap(readCorpus);
const lines = articles.flatMap(warningsOf);
for (const line of lines) console.log(line);
console.error(`${lines.length} warnings in ${articles.length} articles`);

function warningsOf(article: CorpusArticle): string[] {
  return warnedDates(article).flatMap((date) =>
    date.warnings.map(({ code, suggestion }) => {
      const words = onOneLine(article.text.slice(date.start, date.end));
      const value = date.resolved?.value ?? '';
      return [
        `${article.id} (${article.published ?? '?'})`,
        code,
        words,
        value,
        suggestion ?? '',
        inContext(article.text, date),
      ].join('\t');
    }),
  );
}
