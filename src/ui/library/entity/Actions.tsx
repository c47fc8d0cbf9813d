import { useRef, useState } from 'preact/hooks';
import type { SavedArticle } from '../../../model/article';
import { translate } from '../../../platform/translate';
import type { Deciding } from '../../shared/decisions/use-deciding';
import type { EntityPartProps } from './EntityPage';
import { MergeForm } from './MergeForm';
import { MuteForm } from './MuteForm';
import { mutingOf } from './muting-of';
import { RenameForm } from './RenameForm';
import { Section } from './Section';
import { SplitForm } from './SplitForm';

interface ActionsProps extends EntityPartProps, Pick<Deciding, 'decide'> {
  /** Set when the reader says that it is someone or something else in this article. */
  readonly elseIn: SavedArticle | null;
  readonly onClose: () => void;
}

/** What the form of an action is given. */
export interface ActionProps extends Pick<EntityPartProps, 'profile'>, Pick<Deciding, 'decide'> {
  /** Goes back to the button that opened the form. */
  readonly onCancel: () => void;
  /** Closes the form; the focus goes where what was done is told. */
  readonly onDone: () => void;
}

const LABELS = { rename: 'entityRename', merge: 'entityMerge', split: 'entitySplit', mute: 'entityMute' } as const;
type Action = keyof typeof LABELS;
const ACTIONS: readonly Action[] = ['rename', 'merge', 'split', 'mute'];

/** What can be put right about an entity: a button each, and the form of the one that is open. */
export function Actions({ profile, decide, elseIn, onClose }: ActionsProps) {
  const [chosen, setChosen] = useState<Action | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const open = elseIn ? 'split' : chosen;
  const close = (): void => {
    setChosen(null);
    onClose();
  };
  const cancel = (): void => {
    if (open) place.current?.querySelector<HTMLElement>(`[data-action='${open}']`)?.focus();
    close();
  };
  const toggle = (action: Action): void => {
    onClose();
    setChosen(open === action ? null : action);
  };
  if (mutingOf(profile)) return null;
  const form = { profile, decide, onCancel: cancel, onDone: close };
  return (
    <Section title={translate('entityRight')}>
      <div ref={place} class="entity-actions" onKeyDown={({ key }) => key === 'Escape' && cancel()}>
        <div class="row">
          {ACTIONS.map((action) => (
            <button
              key={action}
              type="button"
              data-action={action}
              aria-expanded={open === action}
              onClick={() => toggle(action)}
            >
              {translate(LABELS[action])}
            </button>
          ))}
        </div>
        {open === 'rename' && <RenameForm {...form} />}
        {open === 'merge' && <MergeForm {...form} />}
        {open === 'split' && <SplitForm key={elseIn?.id} {...form} elseIn={elseIn} />}
        {open === 'mute' && <MuteForm {...form} />}
      </div>
    </Section>
  );
}
