import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Label } from '../../model/label';
import type { EntityKind } from '../../model/mention';
import { labelName } from '../../parts/label-name';
import { LabelSwatch } from '../../parts/LabelSwatch';
import { translate, uiLanguage } from '../../platform/translate';
import { Icon } from '../../parts/Icon';
import { NameMenu } from './NameMenu';
import { stepTo } from './step-to';

export interface SelectionBarProps {
  readonly labels: readonly Label[];
  readonly onMark: (labelId: string) => void;
  /** Marks with the first label, and opens the card of the mark on its note. */
  readonly onNote: () => void;
  readonly onCopy: () => void;
  /** The selected words are a name that was missed. */
  readonly onAddName: (kind: EntityKind) => void;
  readonly onClose: () => void;
}

/** What can be done with selected words. The page keeps its selection when a button is pressed. */
export function SelectionBar({ onAddName, onClose, ...marking }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const [current, setCurrent] = useState(0);
  const tools = [...toolsFor(marking), nameTool(() => setIsMenuOpen(!isMenuOpen))];
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return closeOn(event, onClose);
    if (isMenuOpen) return;
    const all = bar.current?.querySelectorAll<HTMLElement>(':scope > button');
    if (all) stepTo(event, all, 'row');
  };
  const leaveMenu = (): void => {
    setIsMenuOpen(false);
    bar.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={bar}
      class="bar"
      role="toolbar"
      aria-label={translate('selectionBar')}
      lang={uiLanguage()}
      // The selection goes where the mouse presses, or the finger after it; here it stays.
      onMouseDown={keepSelection}
      onKeyDown={onKey}
    >
      {tools.map(({ key, name, content, press, hasMenu }, index) => (
        <button
          type="button"
          key={key}
          aria-label={name}
          title={name}
          aria-haspopup={hasMenu && 'menu'}
          aria-expanded={hasMenu && isMenuOpen}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={press}
        >
          <span aria-hidden="true">{content}</span>
        </button>
      ))}
      {isMenuOpen && <NameMenu onChoose={onAddName} onLeave={leaveMenu} />}
    </div>
  );
}

interface Tool {
  readonly key: string;
  readonly name: string;
  readonly content: ComponentChildren;
  readonly press: () => void;
  readonly hasMenu?: true;
}

function nameTool(press: () => void): Tool {
  return { key: 'name', name: translate('itsAName'), content: <Icon name="name" />, press, hasMenu: true };
}

function toolsFor({ labels, onMark, onNote, onCopy }: Omit<SelectionBarProps, 'onAddName' | 'onClose'>): Tool[] {
  const labelTools: Tool[] = labels.map((label) => ({
    key: label.id,
    name: translate('markWith', labelName(label)),
    content: <LabelSwatch colour={label.colour} line={label.line} />,
    press: () => onMark(label.id),
  }));
  return [
    ...labelTools,
    { key: 'note', name: translate('markWithNote'), content: <Icon name="note" />, press: onNote },
    { key: 'copy', name: translate('copyCitation'), content: <Icon name="copy" />, press: onCopy },
  ];
}

function keepSelection(event: Event): void {
  event.preventDefault();
}

function closeOn(event: KeyboardEvent, close: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  close();
}
