import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import { onNews } from '../../../messages/news';
import type { StorageReport } from '../../../model/storage';
import { describeError } from '../../../parts/describe-error';
import { onSettingsChanged } from '../../../platform/settings-storage';

/** News comes in rows while articles are given back; they are counted once they have come to rest. In milliseconds. */
const REST = 400;

/** How much is kept, counted when the page opens and again whenever that changes. */
export function useStorage() {
  const [report, setReport] = useState<StorageReport | null>(null);
  const [failure, setFailure] = useState('');
  const measure = useCallback(() => {
    askBackground.measureStorage().then(setReport, (error: unknown) => setFailure(describeError(error)));
  }, []);
  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measureSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(measure, REST);
    };
    for (const news of [
      'articlesChanged',
      'annotationsChanged',
      'nameRulesChanged',
      'entitiesChanged',
      'lookUpsChanged',
    ] as const)
      onNews(news, measureSoon, life.signal);
    onSettingsChanged(measureSoon, life.signal);
    measure();
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [measure]);
  return { report, failure, measure };
}
