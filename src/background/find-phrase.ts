import { phraseTest } from '../core/search/holds-phrases';
import type { Columns } from '../store/columns';
import { isSound, soundOnes } from '../store/sound';
import type { IndexReader } from '../store/index-reader';

const READ_AT_ONCE = 64;
/** Lists are read a stretch at a time, and each stretch asks for the same phrase. */
const MOST_REMEMBERED = 8;

/** What was read of the texts that have a number: by phrase. What is saved again has another number. */
const remembered = new Map<string, Map<number, boolean>>();

/** The numbers among some articles that have words one after another, in text, title, head or note. Their texts are read. */
export async function findPhrase(
  terms: readonly string[],
  candidates: readonly number[],
  { reader, columns }: { readonly reader: IndexReader; readonly columns: Columns },
): Promise<number[]> {
  const isIn = phraseTest(terms);
  const known = verdictsOn(terms);
  const ids = new Map(columns.numbers.map((number, at) => [number, columns.ids[at] ?? '']));
  const unread = candidates.filter((number) => !known.has(number));
  for (let from = 0; from < unread.length; from += READ_AT_ONCE) {
    const slice = unread.slice(from, from + READ_AT_ONCE);
    const verdicts = await Promise.all(slice.map((number) => isInArticle(ids.get(number) ?? '', isIn, reader)));
    for (const [at, number] of slice.entries()) known.set(number, verdicts[at] ?? false);
  }
  const noted = await idsOfNotes(terms, isIn, reader);
  return candidates.filter((number) => known.get(number) || noted.has(ids.get(number) ?? ''));
}

function verdictsOn(terms: readonly string[]): Map<number, boolean> {
  const key = terms.join(' ');
  const known = remembered.get(key) ?? new Map<number, boolean>();
  remembered.delete(key);
  remembered.set(key, known);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return known;
}

type Test = ReturnType<typeof phraseTest>;

async function isInArticle(id: string, isIn: Test, { transaction }: IndexReader): Promise<boolean> {
  const row = await transaction.objectStore('texts').get(id);
  if (isSound('texts', row) && isIn([row.text])) return true;
  const head = await transaction.objectStore('articles').get(id);
  return isSound('articles', head) && isIn([head.title, head.site, ...head.authors]);
}

/** Notes change without their article. */
async function idsOfNotes([first = '']: readonly string[], isIn: Test, { transaction }: IndexReader): Promise<Set<string>> {
  const rows = await transaction.objectStore('annotations').index('byWord').getAll(first);
  return new Set(
    soundOnes('annotations', rows)
      .filter(({ note, tags }) => isIn([note, ...tags]))
      .map(({ articleId }) => articleId),
  );
}
