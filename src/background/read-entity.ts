import { addressesOfSaved } from '../core/addresses/addresses-of-saved';
import { followKey, keysOf } from '../core/corrections/follow-entities';
import { entityKey } from '../core/entities/entity-key';
import { identityWithKey, kindOfKey } from '../core/entities/identity-with-key';
import { countOverTime, dayOf } from '../core/library/count-over-time';
import { namingSentences } from '../core/library/naming-sentences';
import { likelyNeighbours, rankNeighbours } from '../core/library/rank-neighbours';
import { summariseEntity, type ReadArticle } from '../core/library/summarise-entity';
import type { SavedArticle } from '../model/article';
import type { EntityDecision } from '../model/entity-decision';
import type { EntityProfile, Neighbour, NamingStretch } from '../model/entity-profile';
import type { EntityIdentity } from '../model/mention';
import type { PlaceFacts } from '../model/place-facts';
import { uiLanguage } from '../platform/translate';
import { getHeads } from '../store/articles';
import { lastPublishedFirst } from '../store/columns';
import type { Database } from '../store/database';
import { listEntityDecisions } from '../store/entity-decisions';
import { countWithKeys } from '../store/fingerprints';
import { openIndex, readColumns } from '../store/index-reader';
import { getTexts } from '../store/texts';
import { followDecisions } from './analyse';
import { findNotesOn } from './annotations';
import { describePlaceHere } from './describe-place-here';
import { idsNaming } from './ids-naming';
import { openLibrary } from './open-library';

/** An entity is read from so many articles, the newest: a name that thousands have would take seconds. */
const MOST_READ = 300;
/** Of so many it is asked how common they are. */
const MOST_LIKELY = 120;
const MOST_NEIGHBOURS = 12;
const MOST_DATES = 12;
const MOST_FORMS = 40;
const MOST_SENTENCES = 5;

/** What the library knows of the entity that a key leads to; null where no article, note or decision is on it. */
export async function getEntity(asked: string): Promise<EntityProfile | null> {
  const database = await openLibrary();
  const decisions = await listEntityDecisions(database);
  const key = followKey(asked, decisions);
  const heads = await headsNaming(database, key);
  const read = await readArticles(database, heads.slice(0, MOST_READ), decisions);
  const { identity: found, ...summary } = summariseEntity(key, read, uiLanguage());
  const here = decisionsOn(key, decisions);
  const identity = found ?? (await identityBeside(key, here));
  if (!identity) return null;
  const place = await placeOf(identity);
  const [last, first] = [heads[0], heads.at(-1)];
  return {
    ...identity,
    canonical: nameOf(identity, key, here, place),
    key,
    place,
    articles: heads.length,
    articlesRead: read.length,
    mentions: summary.mentions,
    ...(first && last && { first: dayOf(first), last: dayOf(last) }),
    overTime: countOverTime(heads),
    forms: summary.forms.slice(0, MOST_FORMS),
    neighbours: await closest(database, summary.neighbours),
    dates: summary.dates.slice(0, MOST_DATES),
    decisions: here.toReversed(),
  };
}

/** A stretch of the articles that name an entity, with their sentences that do; the texts of those alone are read. */
export async function listSentences(asked: string, from: number, count: number): Promise<NamingStretch> {
  const database = await openLibrary();
  const decisions = await listEntityDecisions(database);
  const key = followKey(asked, decisions);
  const naming = new Set(await idsNaming(database, key));
  const ids = lastPublishedFirst(await readColumns(await openIndex(database)), naming);
  const here = await getHeads(database, ids.slice(from, from + count));
  const read = await readArticles(database, here, decisions);
  const articles = read.map(({ head, ...article }) => ({ article: head, ...namingSentences(key, article, MOST_SENTENCES) }));
  return { total: ids.length, articles };
}

/** The articles that name an entity, the last published first. */
async function headsNaming(database: Database, key: string): Promise<SavedArticle[]> {
  const heads = await getHeads(database, await idsNaming(database, key));
  return heads
    .map((head) => ({ head, order: `${dayOf(head)} ${head.savedAt} ${head.id}` }))
    .toSorted((one, other) => (one.order < other.order ? 1 : -1))
    .map(({ head }) => head);
}

type ReadHead = ReadArticle & { readonly head: SavedArticle };

/** Saved articles as they read with all decisions on entities, carried out or not. */
async function readArticles(
  database: Database,
  heads: readonly SavedArticle[],
  decisions: readonly EntityDecision[],
): Promise<ReadHead[]> {
  const texts = await getTexts(
    database,
    heads.map(({ id }) => id),
  );
  const byId = new Map(texts.map((row) => [row.id, row]));
  return heads.flatMap((head) => {
    const row = byId.get(head.id);
    if (!row) return [];
    const { mentions } = followDecisions({ ...row, addresses: addressesOfSaved(head) }, decisions);
    return [{ head, language: head.language, text: row.text, mentions }];
  });
}

/** Those that lead to an entity, or are on one that does. */
function decisionsOn(key: string, decisions: readonly EntityDecision[]): EntityDecision[] {
  const keys = new Set(keysOf(key, decisions));
  return decisions.filter((one) => keys.has(one.key) || (one.verdict.type === 'sameAs' && keys.has(entityKey(one.verdict.to))));
}

/** What is known of an entity that no article names: by what was decided on it, or from a note. */
async function identityBeside(key: string, decisions: readonly EntityDecision[]): Promise<EntityIdentity | null> {
  const decided = decisions.find((one) => one.key === key);
  if (decided) return identityWithKey(key, decided.kind, decided.name);
  const [note] = await findNotesOn(key);
  return note?.target.type === 'subject' ? identityWithKey(key, kindOfKey(key), note.target.name) : null;
}

/** Without the gazetteer the page does without. */
async function placeOf({ kind, entityId }: EntityIdentity): Promise<PlaceFacts | null> {
  if (kind !== 'place' || entityId === undefined) return null;
  return describePlaceHere(entityId).catch(() => null);
}

/** As the reader named it; a place in the reader's language; else as most articles have it. */
function nameOf(
  { canonical }: EntityIdentity,
  key: string,
  decisions: readonly EntityDecision[],
  place: PlaceFacts | null,
): string {
  const renamed = decisions.findLast((one) => one.key === key && one.verdict.type === 'rename')?.verdict;
  if (renamed?.type === 'rename') return renamed.name;
  return place?.name ?? canonical;
}

async function closest(database: Database, neighbours: readonly Neighbour[]): Promise<Neighbour[]> {
  const likely = likelyNeighbours(neighbours, MOST_LIKELY);
  const { articles, articlesWith } = await countWithKeys(
    database,
    likely.map(({ key }) => key),
  );
  return rankNeighbours(likely, { articles, articlesWith: (key) => articlesWith.get(key) ?? 0 }, MOST_NEIGHBOURS);
}
