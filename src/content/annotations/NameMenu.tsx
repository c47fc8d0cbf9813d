import { useEffect, useRef } from 'preact/hooks';
import { ENTITY_KINDS, type EntityKind } from '../../model/mention';
import { translate } from '../../platform/translate';
import { stepTo } from './step-to';

interface NameMenuProps {
  readonly onChoose: (kind: EntityKind) => void;
  /** Called when the reader leaves without choosing. */
  readonly onLeave: () => void;
}

/** Asks what kind of name it is. */
export function NameMenu({ onChoose, onLeave }: NameMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    } else if (menu.current) stepTo(event, menu.current.querySelectorAll('button'), 'column');
  };
  return (
    <div ref={menu} class="menu" role="menu" aria-label={translate('kindOfName')} onKeyDown={onKey}>
      {ENTITY_KINDS.map((kind) => (
        <button type="button" role="menuitem" key={kind} tabIndex={-1} data-kind={kind} onClick={() => onChoose(kind)}>
          {translate(`kind_${kind}`)}
        </button>
      ))}
    </div>
  );
}
