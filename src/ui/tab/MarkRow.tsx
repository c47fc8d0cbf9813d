import { askTab } from '../../messages/ask';
import type { PassageAnnotation } from '../../model/annotation';
import type { Label } from '../../model/label';
import type { ListedAnnotation } from '../../model/reading';
import { labelName } from '../../parts/label-name';
import { LabelSwatch } from '../../parts/LabelSwatch';
import { shorten } from '../../core/text/shorten';
import { translate } from '../../platform/translate';
import { leadToPage } from './lead-to-page';

/** A passage that the reader marked, as it stands on the page. */
export type ListedMark = ListedAnnotation & PassageAnnotation;

interface MarkRowProps {
  readonly tabId: number;
  readonly mark: ListedMark;
  readonly labels: readonly Label[];
  /** Of the article. */
  readonly language: string;
  /** Runs a change that can be undone. */
  readonly run: (change: () => Promise<void>) => void;
}

/** One mark: a click leads to it on the page; of one that is not found its card is opened. */
export function MarkRow({ tabId, mark, labels, language, run }: MarkRowProps) {
  const { id } = mark;
  const tab = askTab(tabId);
  const quote = shorten(mark.target.anchor.quote, LONGEST_QUOTE);
  const short = shorten(quote, LONGEST_NAME);
  const open = (): void => leadToPage(tab.openAnnotation(id));
  const label = labels.find((one) => one.id === mark.label);
  return (
    <li class="mark">
      <button type="button" class="words" onClick={mark.state === 'orphan' ? open : () => leadToPage(tab.showAnnotation(id))}>
        <LabelSwatch colour={label?.colour ?? 'grey'} line={label?.line ?? 'solid'} />
        <span>
          <q lang={language} dir="auto">
            {quote}
          </q>
          {mark.state === 'changed' && <Changed words={mark.words} />}
          <Facts mark={mark} label={label} />
        </span>
      </button>
      <span class="deeds">
        <button type="button" aria-label={translate('openMark', short)} onClick={open}>
          {translate('openShort')}
        </button>
        <button
          type="button"
          aria-label={translate('deleteMarkNamed', short)}
          onClick={() => run(() => tab.removeAnnotation(id))}
        >
          {translate('deleteMark')}
        </button>
      </span>
    </li>
  );
}

const LONGEST_QUOTE = 110;
const LONGEST_NAME = 40;
const LONGEST_NOTE = 120;

function Changed({ words }: { readonly words: string }) {
  return <span class="changed">{translate('changedTo', shorten(words, LONGEST_QUOTE))}</span>;
}

/** The label by its name, the beginning of the note, the tags. */
function Facts({ mark: { note, tags }, label }: { readonly mark: ListedMark; readonly label: Label | undefined }) {
  const facts = [label && labelName(label), firstLine(note), tags.join(', ')].filter(Boolean);
  return facts.length > 0 ? <span class="soft">{facts.join(' · ')}</span> : null;
}

/** The first line of a note that says something. */
export function firstLine(note: string): string {
  const [line = ''] = note.trim().split('\n', 1);
  return shorten(line, LONGEST_NOTE);
}
