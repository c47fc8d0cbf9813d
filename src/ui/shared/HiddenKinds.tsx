import type { Mention } from '../../model/mention';
import type { Settings } from '../../model/settings';
import { browser } from '../../platform/browser';
import { translate, uiLanguage } from '../../platform/translate';

interface HiddenKindsProps {
  readonly mentions: readonly Mention[];
  readonly hiddenKinds: Settings['hiddenKinds'];
}

/** Says which kinds an article has that the reader has switched off, and where they are switched on again. */
export function HiddenKinds({ mentions, hiddenKinds }: HiddenKindsProps) {
  const hidden = hiddenKinds.filter((kind) => mentions.some((mention) => mention.kind === kind));
  if (hidden.length === 0) return null;
  const names = new Intl.ListFormat(uiLanguage()).format(hidden.map((kind) => translate(`kinds_${kind}`)));
  return (
    <p class="soft">
      {translate('hiddenKindsHere', names)}{' '}
      <a href={browser.runtime.getURL('src/ui/options/index.html#marks')} target="_blank" rel="noreferrer">
        {translate('openSettings')}
      </a>
    </p>
  );
}
