import { useRef, useState } from 'preact/hooks';
import { copyRich } from '../../../parts/copy-rich';
import { describeError } from '../../../parts/describe-error';
import { translate } from '../../../platform/translate';

interface CopyButtonProps {
  readonly name: string;
  /** What it is called where its name does not say enough; it holds that. */
  readonly label?: string;
  /** What to copy, found when the button is pressed. */
  readonly find: () => Promise<Parameters<typeof copyRich>[0]>;
}

/** Puts something on the clipboard, formatted for programs that take it so, and says that it is there. */
export function CopyButton({ name, label, find }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const place = useRef<HTMLSpanElement>(null);
  const copy = async (): Promise<void> => {
    try {
      const found = await find();
      if (place.current) await copyRich(found, place.current);
      setSaid(translate('copied'));
    } catch (error) {
      setSaid(describeError(error));
    }
  };
  return (
    <span ref={place} class="row">
      <button type="button" {...(label && { 'aria-label': label })} onClick={() => void copy()}>
        {name}
      </button>
      <span role="status" class="soft">
        {said}
      </span>
    </span>
  );
}
