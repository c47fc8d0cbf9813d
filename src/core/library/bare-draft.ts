import type { ArticleDraft } from '../../model/article';
import { hostOf } from '../addresses/parts-of';

/** What is known of an article of which nothing but its address is. */
export function bareDraft(address: string): ArticleDraft {
  const title = address.replace(/^https?:\/\//i, '');
  return { address, title, site: hostOf(address), authors: [], language: 'und', text: '' };
}
