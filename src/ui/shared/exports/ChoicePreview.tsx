import { useEffect, useState } from 'preact/hooks';
import type { ExportableArticle } from '../../../model/export';
import { translate } from '../../../platform/translate';
import { firstOf, type ExportSource } from './export-source';
import { previewExport } from './run-export';
import type { ChosenFormat } from './use-chosen-format';

interface ChoicePreviewProps {
  readonly chosen: ChosenFormat;
  readonly source: ExportSource;
}

/** Until the reader stops typing, in milliseconds. */
const PAUSE = 250;
/** In UTF-16 code units. */
const LONGEST_PREVIEW = 4000;

/** What the format makes of the first article as its choices stand, or what is wrong with them. */
export function ChoicePreview({ chosen: { format, choices }, source }: ChoicePreviewProps) {
  const article = useFirstArticle(source);
  const [preview, setPreview] = useState('');
  const [fault, setFault] = useState('');
  const state = JSON.stringify(choices);
  useEffect(() => {
    if (!article) return undefined;
    let isWanted = true;
    const write = async (): Promise<void> => {
      try {
        const text = await previewExport(format, article, choices);
        if (!isWanted) return;
        setPreview(text.length > LONGEST_PREVIEW ? `${text.slice(0, LONGEST_PREVIEW)}…` : text);
        setFault('');
      } catch (error) {
        if (isWanted) setFault(error instanceof Error ? error.message : String(error));
      }
    };
    const timer = setTimeout(() => void write(), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [article, format, state]);
  return (
    <>
      <p role="status" class={fault && 'warning'}>
        {fault && translate('exportChoiceFault', fault)}
      </p>
      <section aria-label={translate('exportPreview')}>
        <p class="soft">{translate('exportPreview')}</p>
        {/* It scrolls, so the keyboard must come to it. */}
        <pre tabIndex={0} dir="auto">
          {preview}
        </pre>
      </section>
    </>
  );
}

function useFirstArticle(source: ExportSource): ExportableArticle | null {
  const [article, setArticle] = useState<ExportableArticle | null>(null);
  useEffect(() => {
    let isWanted = true;
    // An article that cannot be read is told of when it is exported.
    firstOf(source).then(
      (first) => (isWanted && first ? setArticle(first) : undefined),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [source]);
  return article;
}
