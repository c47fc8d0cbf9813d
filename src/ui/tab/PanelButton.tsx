import { hasSidePanel, openSidePanel } from '../../platform/side-panel';
import { translate } from '../../platform/translate';

/** Opens the same beside the page, where it stays; nothing where the browser has no room for that. */
export function PanelButton({ windowId }: { readonly windowId: number | undefined }) {
  if (!hasSidePanel()) return null;
  const open = (): void => {
    // In the click itself, before anything is awaited.
    openSidePanel(windowId);
    close();
  };
  return (
    <button type="button" onClick={open}>
      {translate('openPanel')}
    </button>
  );
}
