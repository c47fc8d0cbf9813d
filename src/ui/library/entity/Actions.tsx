import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedArticle } from '../../../model/article';
import { translate } from '../../../platform/translate';
import type { Deciding } from '../../shared/decisions/use-deciding';
import type { EntityPartProps } from './EntityPage';
import { MergeForm } from './MergeForm';
import { MuteForm } from './MuteForm';
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
  /** Goes back to the page, done or not. */
  readonly onEnd: () => void;
}

const LABELS = { rename: 'entityRename', merge: 'entityMerge', split: 'entitySplit', mute: 'entityMute' } as const;
type Action = keyof typeof LABELS;
const ACTIONS: readonly Action[] = ['rename', 'merge', 'split', 'mute'];

/** What can be put right about an entity: a button each, and the form of the one that is open. */
export function Actions({ profile, decide, elseIn, onClose }: ActionsProps) {
  const [chosen, setChosen] = useState<Action | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const open = elseIn ? 'split' : chosen;
  useEffect(() => {
    if (elseIn) place.current?.querySelector<HTMLElement>('input')?.focus();
  }, [elseIn]);
  const end = (): void => {
    if (open) place.current?.querySelector<HTMLElement>(`[data-action='${open}']`)?.focus();
    setChosen(null);
    onClose();
  };
  const toggle = (action: Action): void => {
    onClose();
    setChosen(open === action ? null : action);
  };
  const isMuted = profile.decisions.some(({ key, verdict }) => key === profile.key && verdict.type === 'mute');
  if (isMuted) return null;
  const form = { profile, decide, onEnd: end };
  return (
    <Section title={translate('entityRight')}>
      <div ref={place} class="entity-actions">
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
