import type { Article } from '../../../model/article';
import { translate } from '../../../platform/translate';

/** Stands where the text of an article would, when only its address is kept: where it is, and what makes it whole. */
export function ToRead({ article: { address } }: { readonly article: Article }) {
  return (
    <div class="to-read-notice">
      <p>
        <strong>{translate('toRead')}.</strong> {translate('toReadWhy')}
      </p>
      <p>
        <a href={address} target="_blank" rel="noopener noreferrer">
          {translate('articleOpenOriginal')}
        </a>
      </p>
    </div>
  );
}
