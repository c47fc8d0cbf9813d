import { useState } from 'preact/hooks';
import { writeEntityNote } from '../../../core/exports/entity-note';
import { fileName } from '../../../core/exports/file-name';
import { askBackground } from '../../../messages/ask';
import type { Annotation } from '../../../model/annotation';
import type { EntityProfile } from '../../../model/entity-profile';
import { describeError } from '../../../parts/describe-error';
import { translate, uiLanguage } from '../../../platform/translate';
import { handOver } from '../../shared/exports/hand-over';

interface EntityExportProps {
  readonly profile: EntityProfile;
  readonly notes: readonly Annotation[];
}

/** So many articles' sentences go into a note. */
const MOST_ARTICLES = 1000;

/** Hands the reader the page as one note in Markdown: its names, neighbours, notes and sentences. */
export function EntityExport({ profile, notes }: EntityExportProps) {
  const [failure, setFailure] = useState('');
  const write = async (): Promise<void> => {
    try {
      setFailure('');
      const { articles } = await askBackground.listSentences(profile.key, 0, MOST_ARTICLES);
      const text = writeEntityNote({ profile, notes, articles }, translate, uiLanguage());
      const content = new Blob([text], { type: 'text/markdown;charset=utf-8' });
      handOver({ name: fileName(profile.canonical, 'md'), content });
    } catch (error) {
      setFailure(describeError(error));
    }
  };
  return (
    <>
      <button type="button" onClick={() => void write()}>
        {translate('entityExportNote')}
      </button>
      {failure && <p role="alert">{failure}</p>}
    </>
  );
}
