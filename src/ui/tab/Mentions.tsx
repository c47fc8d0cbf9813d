import { useState } from 'preact/hooks';
import { isLessSure } from '../../core/entities/is-less-sure';
import type { Mention, MentionKind } from '../../model/mention';
import type { ListedMention } from '../../model/reading';
import { useSettings } from '../shared/use-settings';
import { KindCounts } from './KindCounts';
import { LessSureSwitch } from './LessSureSwitch';
import { MentionList } from './MentionList';

interface MentionsProps {
  readonly tabId: number;
  readonly mentions: readonly ListedMention[];
  /** Of the article. */
  readonly language: string;
}

/** What was found, without the less sure names until the reader wants them; the switch is there when it changes something, or has. */
export function Mentions({ tabId, mentions, language }: MentionsProps) {
  const { showsLessSure } = useSettings();
  const [chosen, setChosen] = useState<MentionKind | null>(null);
  const lessSure = mentions.filter(isLessSure).length;
  const isShown = (mention: Mention): boolean => showsLessSure || !isLessSure(mention);
  const shown = mentions.filter(isShown);
  // The last of a kind may be hidden after the kind was chosen.
  const only = shown.some(({ kind }) => kind === chosen) ? chosen : null;
  const isListed = (mention: Mention): boolean => isShown(mention) && (only === null || mention.kind === only);
  return (
    <>
      <KindCounts mentions={shown} only={only} onChoose={setChosen} />
      <MentionList tabId={tabId} mentions={mentions} isShown={isListed} language={language} />
      {(lessSure > 0 || showsLessSure) && <LessSureSwitch count={lessSure} isOn={showsLessSure} />}
    </>
  );
}
