import type { Article, ArticleHead } from '../../model/article';
import { NO_CORRECTIONS, isEmpty } from '../../model/correction';
import type { ImportedArticle } from '../../model/import';
import type { Revision } from '../../model/revision';
import type { Merge } from '../../model/same-article';
import { normaliseAddress } from '../addresses/normalise-address';
import { publicationOf } from '../corrections/publication-of';
import { plainWords } from '../revisions/plain-words';
import { isSame } from './is-same';
import { mergeAnnotations } from './merge-annotations';
import { mergeCorrections } from './merge-corrections';
import { mergeRevisions } from './merge-revisions';

/** An article that is to be stored; without `mentions` its text is to be analysed, with what is decided on it. */
export type MergedArticle = Omit<Article, 'mentions'> & Partial<Pick<Article, 'mentions'>>;

/** An article and when it was saved, as far as that is known. */
type Dated = ImportedArticle & Pick<Article, 'savedAt' | 'updatedAt'>;

/**
 * A saved article, whole, with what an imported one of the same page adds: the text that was saved last, with its head and HTML; the
 * other text is a revision when it says something else; annotations field by field, all decisions, revisions and addresses of both. A
 * text never gives way to none. Gives the saved article itself when nothing is new; merged again, nothing is.
 */
export function mergeArticles(own: Article, imported: ImportedArticle): Article | MergedArticle {
  const other = { ...imported, savedAt: imported.savedAt ?? own.savedAt, updatedAt: imported.updatedAt ?? '' };
  const [newer, older] = isNewer(other, own) ? [other, own] : [own, other];
  const corrections = correctionsOf(own, other);
  const published = publicationOf(newer.published ?? older.published, corrections);
  const merged: MergedArticle = {
    ...headOf(newer, older),
    ...(published && { published }),
    id: own.id,
    text: newer.text,
    savedAt: own.savedAt < other.savedAt ? own.savedAt : other.savedAt,
    updatedAt: own.updatedAt < other.updatedAt ? other.updatedAt : own.updatedAt,
    ...contentOf(own, newer, older),
    ...whereaboutsOf(own, newer, older),
    ...(!isEmpty(corrections) && { corrections }),
    ...someOf('annotations', mergeAnnotations(own.annotations ?? [], other.annotations ?? [])),
    ...someOf('revisions', revisionsOf(own, newer, older)),
  };
  const whole = { ...merged, ...namesOf(merged, newer, older) };
  return isSame({ ...whole, updatedAt: own.updatedAt }, own) ? own : whole;
}

/** Whether the text of one was saved after that of the other. */
function isNewer(one: Dated, other: Dated): boolean {
  if ((one.text === '') !== (other.text === '')) return other.text === '';
  const [since, otherSince] = [textSince(one), textSince(other)];
  return since === otherSince ? one.updatedAt > other.updatedAt : since > otherSince;
}

/** Since when an article has its text: what was decided later does not make the text younger. */
function textSince({ revisions = [], savedAt }: Dated): string {
  return revisions.at(-1)?.keptAt ?? savedAt;
}

function correctionsOf(own: Dated, other: Dated) {
  const [last, before] = other.updatedAt > own.updatedAt ? [other, own] : [own, other];
  return mergeCorrections(last.corrections ?? NO_CORRECTIONS, before.corrections ?? NO_CORRECTIONS);
}

/** What the newer head does not say, the older one may. */
function headOf(newer: Dated, older: Dated): Omit<ArticleHead, 'published'> {
  const canonicalAddress = newer.canonicalAddress ?? older.canonicalAddress;
  const claimedAddresses = newer.claimedAddresses ?? older.claimedAddresses;
  return {
    address: newer.address,
    ...(canonicalAddress !== undefined && { canonicalAddress }),
    ...(claimedAddresses && { claimedAddresses }),
    title: newer.title || older.title,
    site: newer.site || older.site,
    authors: newer.authors.length > 0 ? newer.authors : older.authors,
    language: newer.language === UNKNOWN ? older.language : newer.language,
  };
}

const UNKNOWN = 'und';

/** HTML reads as its text; that of another text goes. */
function contentOf(own: Article, newer: Dated, older: Dated): Pick<Article, 'html'> {
  const html = newer.html || (newer.text === older.text && older.html) || '';
  if (html !== '' && newer.text !== '') return { html };
  return own.html ? { html: '' } : {};
}

function whereaboutsOf(own: Article, newer: Dated, older: Dated): Pick<Article, 'merges' | 'partedFrom'> {
  const address = normaliseAddress(newer.address);
  const elsewhere: Merge = { address: normaliseAddress(older.address), because: 'reader', mergedAt: newer.savedAt };
  const read = new Set([address]);
  const all = [...(own.merges ?? []), ...(newer.merges ?? []), ...(older.merges ?? []), elsewhere];
  const merges = all.filter((merge) => read.size < read.add(merge.address).size);
  const parted = [...new Set([...(own.partedFrom ?? []), ...(newer.partedFrom ?? []), ...(older.partedFrom ?? [])])];
  return {
    ...someOf('merges', merges),
    ...someOf(
      'partedFrom',
      parted.filter((one) => !read.has(one)),
    ),
  };
}

function revisionsOf(own: Article, newer: Dated, older: Dated): readonly Revision[] {
  const other = newer === own ? older : newer;
  const all = mergeRevisions(own.revisions ?? [], other.revisions ?? []);
  if (older.text === '' || older.text === newer.text) return all;
  const words = plainWords(older.text);
  if (words === plainWords(newer.text) || all.some(({ text }) => plainWords(text) === words)) return all;
  const { title, text, mentions = [] } = older;
  return mergeRevisions(all, [{ savedAt: textSince(older), keptAt: textSince(newer), title, text, mentions }]);
}

/** What is named in the text, where one of the two knows it with the same decisions. */
function namesOf(
  { text, published, corrections }: MergedArticle,
  newer: Dated,
  older: Dated,
): Partial<Pick<Article, 'mentions' | 'muted'>> {
  if (text === '') return { mentions: [] };
  const reader = [newer, older].find(
    (one) =>
      one.mentions &&
      one.text === text &&
      isSame(one.published, published) &&
      isSame(one.corrections ?? NO_CORRECTIONS, corrections ?? NO_CORRECTIONS),
  );
  return reader?.mentions ? { mentions: reader.mentions, ...(reader.muted && { muted: reader.muted }) } : {};
}

function someOf<Name extends string, Value>(name: Name, values: readonly Value[]) {
  return values.length > 0 ? ({ [name]: values } as Record<Name, readonly Value[]>) : {};
}
