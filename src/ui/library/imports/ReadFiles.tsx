import { useEffect, useRef } from 'preact/hooks';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { faultInWords } from './fault-in-words';
import type { FileSummary } from './import-desk';
import type { ChosenFile } from './importer';

interface ReadFilesProps {
  readonly files: readonly ChosenFile[];
  readonly onTake: () => void;
}

/** What there is in each file, or why it cannot be taken; and the button that takes in those that can. */
export function ReadFiles({ files, onTake }: ReadFilesProps) {
  const good = files.flatMap(({ content }) => ('code' in content ? [] : [content]));
  const articles = good.reduce((sum, content) => sum + content.articles, 0);
  const list = useRef<HTMLUListElement>(null);
  // A screen reader goes on where the news is.
  useEffect(() => list.current?.focus(), []);
  return (
    <>
      <ul ref={list} class="read-files" tabIndex={-1} aria-label={translate('importFiles')}>
        {files.map(({ key, name, content }) => (
          <li key={key} class={'code' in content ? 'warning' : ''}>
            <p class="file-name">
              <bdi>{name}</bdi>
            </p>
            <p>{'code' in content ? faultInWords(content) : summaryInWords(content)}</p>
            {'leftOut' in content && content.leftOut > 0 && (
              <p class="soft">{translateCount('importLeftOut', content.leftOut)}</p>
            )}
          </li>
        ))}
      </ul>
      {good.length > 0 && (
        <div class="row">
          <button type="button" class="primary" onClick={onTake}>
            {articles > 0 ? translateCount('importNow', articles) : translate('importNowBesides')}
          </button>
        </div>
      )}
    </>
  );
}

function summaryInWords({ format, articles, toRead, annotations, labels, decisions }: FileSummary): string {
  const counts = [
    [articles - toRead, 'count_articles'],
    [toRead, 'importToRead'],
    [annotations, 'importAnnotations'],
    [labels, 'importLabels'],
    [decisions, 'importDecisions'],
  ] as const;
  const words = counts.flatMap(([count, key]) => (count > 0 ? [translateCount(key, count)] : []));
  return translate('importFound', new Intl.ListFormat(uiLanguage()).format(words), translate(`import_${format}`));
}
