import type { Article } from '../../../model/article';
import { translate } from '../../../platform/translate';
import { CitationStyleChoice } from '../../shared/CitationStyleChoice';
import { exportOptions } from '../../shared/exports/export-options';
import { citedNow } from './cited-now';
import { CopyButton } from './CopyButton';

/** An article to paste elsewhere: as formatted text with what is marked in it, or as a citation in the style that the reader chooses. */
export function CopyMenu({ article }: { readonly article: Article }) {
  return (
    <details class="copy-menu">
      <summary>{translate('copyMenu')}</summary>
      <div class="row">
        <CopyButton name={translate('copyRich')} find={() => clipOf(article)} />
        <CopyButton name={translate('copyCitation')} find={() => citedNow(article, null)} />
        <CitationStyleChoice />
      </div>
    </details>
  );
}

/** The code that writes it is loaded when it is asked for. */
async function clipOf(article: Article) {
  const { richClip } = await import('../../../core/exports/rich-clip');
  return richClip(article, await exportOptions(1));
}
