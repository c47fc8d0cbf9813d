import { useState } from 'preact/hooks';
import type { ExportableArticle } from '../../core/exports/format';
import { translate } from '../../platform/translate';
import { describeError } from '../../parts/describe-error';
import { downloadExport } from './download';

const FORMAT_IDS = ['markdown', 'json'] as const;

/** A button for each format; the articles are fetched when one is pressed. */
export function ExportButtons({ getArticles }: { readonly getArticles: () => Promise<readonly ExportableArticle[]> }) {
  const [failure, setFailure] = useState('');
  const exportAs = async (id: string): Promise<void> => {
    try {
      setFailure('');
      const { EXPORT_FORMATS } = await import('../../core/exports');
      const format = EXPORT_FORMATS.find((one) => one.id === id);
      if (format) await downloadExport(format, await getArticles());
    } catch (error) {
      setFailure(describeError(error));
    }
  };
  return (
    <>
      {FORMAT_IDS.map((id) => (
        <button type="button" key={id} onClick={() => void exportAs(id)}>
          {translate(`export_${id}`)}
        </button>
      ))}
      {failure && <p role="alert">{failure}</p>}
    </>
  );
}
