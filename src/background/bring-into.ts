import { addressesOfSaved, addressesReadAt } from '../core/addresses/addresses-of-saved';
import { hostOf } from '../core/addresses/parts-of';
import { merge, withFields } from '../core/annotations/change-annotation';
import { publicationOf } from '../core/corrections/publication-of';
import { isSame } from '../core/imports/is-same';
import { mergeCorrections } from '../core/imports/merge-corrections';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { NO_CORRECTIONS, type Corrections } from '../model/correction';
import { isDate, isEntity } from '../model/mention';
import { getAnnotation } from '../store/annotations';
import type { Database } from '../store/database';
import { analyseCorrected } from './analyse';
import { lastTextOf } from './revise';
import { findWideFor } from './wide-decisions';

/** An article that was saved after another at its address was removed, with what belonged to that. */
export async function broughtInto(database: Database, saved: Article, before: Article): Promise<Article> {
  const today = withText(saved, before);
  const decided = await withDecisions(database, today, before.corrections);
  const merges = [...(today.merges ?? []), ...(before.merges ?? [])];
  const read = new Set(addressesReadAt({ ...today, merges }));
  const partedFrom = [...new Set([...(today.partedFrom ?? []), ...(before.partedFrom ?? [])])].filter((one) => !read.has(one));
  const annotations = await asWritten(database, before.annotations ?? []);
  return {
    ...decided,
    revisions: [...(before.revisions ?? []), ...lastTextOf(before, today.text, today.savedAt)],
    savedAt: before.savedAt < today.savedAt ? before.savedAt : today.savedAt,
    updatedAt: new Date().toISOString(),
    annotations: withOneWhole(today.annotations ?? [], annotations),
    ...(merges.length > 0 && { merges }),
    ...(partedFrom.length > 0 && { partedFrom }),
  };
}

/** What was decided before holds besides what was decided since, which wins. */
async function withDecisions(database: Database, today: Article, before = NO_CORRECTIONS): Promise<Article> {
  const corrections = mergeCorrections(today.corrections ?? NO_CORRECTIONS, before);
  return isSame(corrections, today.corrections ?? NO_CORRECTIONS) ? today : correctedBy(database, today, corrections);
}

/** One that is only to be read takes the text of before. */
function withText(today: Article, before: Article): Article {
  if (today.text !== '' || before.text === '') return today;
  const { title, site, authors, language, published = today.published, text, mentions, muted, html } = before;
  return {
    ...today,
    title,
    site,
    authors,
    language,
    text,
    mentions,
    ...(published && { published }),
    ...(muted && { muted }),
    ...(html !== undefined && { html }),
  };
}

/** Annotations of a removed article; what was written since, under the same id, stays. */
function asWritten(database: Database, annotations: readonly Annotation[]): Promise<Annotation[]> {
  return Promise.all(
    annotations.map(async (annotation) => {
      const today = await getAnnotation(database, annotation.id);
      return today ? merge(today, annotation) : annotation;
    }),
  );
}

/** An article has one annotation as a whole: of two that were begun apart, today's takes what is written in the other. */
function withOneWhole(today: readonly Annotation[], annotations: readonly Annotation[]): readonly Annotation[] {
  const whole = today.find(({ target }) => target.type === 'article');
  const other = annotations.find(({ target }) => target.type === 'article');
  if (!whole || !other || whole.id === other.id) return annotations;
  const note = [...new Set([other.note, whole.note])].filter((text) => text !== '').join('\n\n');
  const tags = [...new Set([...other.tags, ...whole.tags])];
  return annotations.with(annotations.indexOf(other), withFields(whole, { note, tags }, new Date().toISOString()));
}

/** A saved article as it reads with corrections, which hold all of its own. */
async function correctedBy(
  database: Database,
  { muted: mutedBefore, ...article }: Article,
  corrections: Corrections,
): Promise<Article> {
  const { text, language } = article;
  const published = publicationOf(article.published, corrections);
  const request = { text, language, ...(published && { published: published.value }) };
  const wide = await findWideFor(database, hostOf(article.address));
  const { mentions, muted, isIncomplete } = await analyseCorrected(request, corrections, wide, addressesOfSaved(article));
  // Names that cannot be found today were when the article was saved.
  const all = isIncomplete ? [...mentions.filter(isDate), ...article.mentions.filter(isEntity)] : mentions;
  const allMuted = isIncomplete ? mutedBefore : muted;
  return {
    ...article,
    corrections,
    mentions: all.toSorted((one, other) => one.start - other.start),
    ...(allMuted && { muted: allMuted }),
    ...(published && { published }),
  };
}
