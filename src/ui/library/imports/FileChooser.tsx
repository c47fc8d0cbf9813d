import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../../platform/translate';

interface FileChooserProps {
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files that are chosen, or dropped anywhere on the page: one dropped beside a field would replace the page. */
export function FileChooser({ isDisabled, onFiles }: FileChooserProps) {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef({ isDisabled, onFiles });
  latest.current = { isDisabled, onFiles };
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const take = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0 && !latest.current.isDisabled) latest.current.onFiles(files);
    };
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(event.type === 'dragover');
    };
    addEventListener('dragover', hover, { signal });
    addEventListener('dragleave', hover, { signal });
    addEventListener('drop', take, { signal });
    return () => life.abort();
  }, []);
  const choose = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    // The same file can be chosen again.
    input.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <label class={isOver ? 'file-chooser is-over' : 'file-chooser'}>
      <span>{translate('importChoose')}</span>
      <input type="file" multiple disabled={isDisabled} onChange={({ currentTarget }) => choose(currentTarget)} />
    </label>
  );
}
