import { useState } from 'preact/hooks';
import { translate } from '../../../platform/translate';
import { Lazy } from '../Lazy';
import type { ExportSource } from './export-source';

interface ExportButtonProps {
  /** Asked for when the button is pressed. */
  readonly findSource: () => Promise<ExportSource>;
  readonly label?: string;
}

/** Opens the export dialogue, whose code is loaded then. */
export function ExportButton({ findSource, label = translate('exportOpen') }: ExportButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {label}
      </button>
      {isOpen && <Lazy load={loadDialog} props={{ findSource, onClose: () => setIsOpen(false) }} />}
    </>
  );
}

const loadDialog = () => import('./ExportDialog').then(({ ExportDialog }) => ExportDialog);
