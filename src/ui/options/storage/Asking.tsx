import { useLayoutEffect, useRef } from 'preact/hooks';
import { translate } from '../../../platform/translate';

interface AskingProps {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks whether something shall really be erased; the answer that changes nothing has the focus. */
export function Asking({ question, yes, onYes, onNo }: AskingProps) {
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <div class="warning asking" role="alert" onKeyDown={({ key }) => key === 'Escape' && onNo()}>
      <p>{question}</p>
      <div class="row">
        <button type="button" onClick={onYes}>
          {yes}
        </button>
        <button ref={no} type="button" onClick={onNo}>
          {translate('eraseNo')}
        </button>
      </div>
    </div>
  );
}
