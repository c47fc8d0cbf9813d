import { useEffect, useState } from 'preact/hooks';
import { isLessSure } from '../../core/entities/is-less-sure';
import type { Mention } from '../../model/mention';
import type { ListedMention } from '../../model/reading';
import { readSettings } from '../../platform/settings-storage';
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
  const [showsLessSure, setShowsLessSure] = useState(false);
  useEffect(() => void readSettings().then((settings) => setShowsLessSure(settings.showsLessSure)), []);
  const lessSure = mentions.filter(isLessSure).length;
  const isShown = (mention: Mention): boolean => showsLessSure || !isLessSure(mention);
  return (
    <>
      <KindCounts mentions={mentions.filter(isShown)} />
      <MentionList tabId={tabId} mentions={mentions} isShown={isShown} language={language} />
      {(lessSure > 0 || showsLessSure) && <LessSureSwitch count={lessSure} isOn={showsLessSure} onToggle={setShowsLessSure} />}
    </>
  );
}
