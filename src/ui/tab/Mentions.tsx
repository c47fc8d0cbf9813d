import { useState } from 'preact/hooks';
import { isLessSure } from '../../core/entities/is-less-sure';
import { isShown } from '../../core/marks/showing';
import type { Mention, MentionKind } from '../../model/mention';
import type { ListedMention } from '../../model/reading';
import { HiddenKinds } from '../shared/HiddenKinds';
import { MarksSwitch } from '../shared/MarksSwitch';
import { useSettings } from '../shared/use-settings';
import { KindCounts } from './KindCounts';
import { LessSureSwitch } from './LessSureSwitch';
import { MentionList } from './MentionList';

interface MentionsProps {
  readonly tabId: number;
  readonly mentions: readonly ListedMention[];
  /** Whether any of them are marked on the page. */
  readonly areMarked: boolean;
  /** Of the article. */
  readonly language: string;
}

/** What was found and is shown, as the settings say. Of two switches one is there when it changes something, or has. */
export function Mentions({ tabId, mentions, areMarked, language }: MentionsProps) {
  const settings = useSettings();
  const { showsLessSure, hiddenKinds } = settings;
  const [chosen, setChosen] = useState<MentionKind | null>(null);
  const lessSure = mentions.filter((mention) => isLessSure(mention) && !hiddenKinds.includes(mention.kind)).length;
  const shown = mentions.filter((mention) => isShown(settings, mention));
  // The last of a kind may be hidden after the kind was chosen.
  const only = shown.some(({ kind }) => kind === chosen) ? chosen : null;
  const isListed = (mention: Mention): boolean => isShown(settings, mention) && (only === null || mention.kind === only);
  return (
    <>
      <KindCounts mentions={shown} only={only} onChoose={setChosen} />
      <MentionList tabId={tabId} mentions={mentions} isShown={isListed} language={language} />
      <HiddenKinds mentions={mentions} hiddenKinds={hiddenKinds} />
      {mentions.length > 0 && <MarksSwitch tabId={tabId} areMarked={areMarked} />}
      {(lessSure > 0 || showsLessSure) && <LessSureSwitch count={lessSure} isOn={showsLessSure} />}
    </>
  );
}
