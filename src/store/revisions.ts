import type { Revision } from '../model/revision';
import type { Database, RevisionRow } from './database';
import { soundOnes } from './sound';

/** The earlier texts of a saved article, oldest first. */
export async function listRevisions(database: Database, articleId: string): Promise<Revision[]> {
  const rows = await database.getAllFromIndex('revisions', 'byArticle', articleId);
  return soundOnes('revisions', rows).map(revisionOf);
}

/** A row as it is given. */
export function revisionOf({ articleId: _articleId, ...revision }: RevisionRow): Revision {
  return revision;
}
