import { shorten } from '../../core/text/shorten';
import { translate } from '../../platform/translate';
import type { MarkCardProps } from './MarkCard';

/** The words of a mark as they were marked, and what became of them. */
export function MarkedWords({ annotation, state, today, language }: MarkCardProps) {
  const { quote } = annotation.target.anchor;
  if (state === 'changed' && today !== undefined) {
    return (
      <div class="changed">
        <p role="note">{translate('textChanged')}</p>
        <p>{translate('youMarked')}</p>
        <del lang={language} dir="auto">
          <Words words={quote} language={language} />
        </del>
        <p>{translate('itNowSays')}</p>
        <ins lang={language} dir="auto">
          <Words words={today} language={language} />
        </ins>
      </div>
    );
  }
  return (
    <>
      <Words words={quote} language={language} />
      {state === 'orphan' && (
        <p class="unsure" role="note">
          {translate('markOrphan')}
        </p>
      )}
    </>
  );
}

const LONGEST_QUOTE = 280;

/** Words of the article; of many the beginning, and all of them where the reader wants it. */
function Words({ words, language }: { readonly words: string; readonly language: string }) {
  const short = shorten(words, LONGEST_QUOTE);
  return (
    <>
      <blockquote lang={language} dir="auto">
        {short}
      </blockquote>
      {short.endsWith('…') && !words.endsWith('…') && (
        <details>
          <summary>{translate('wholeQuote')}</summary>
          <blockquote lang={language} dir="auto">
            {words}
          </blockquote>
        </details>
      )}
    </>
  );
}
