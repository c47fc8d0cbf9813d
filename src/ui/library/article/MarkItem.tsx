import { askBackground } from '../../../messages/ask';
import type { AnnotationFields } from '../../../model/annotation';
import type { Article } from '../../../model/article';
import type { Label } from '../../../model/label';
import type { Span } from '../../../model/span';
import { labelName } from '../../../parts/label-name';
import { LabelSwatch } from '../../../parts/LabelSwatch';
import { NoteForm } from '../../../parts/NoteForm';
import { NoteText } from '../../../parts/NoteText';
import { shorten } from '../../../core/text/shorten';
import { translate } from '../../../platform/translate';
import { citedNow } from './cited-now';
import { CopyButton } from './CopyButton';
import { noteElementId } from './note-element-id';
import type { PlacedMark } from './use-marked-text';

interface MarkItemProps {
  readonly mark: PlacedMark;
  readonly article: Article;
  readonly label: Label | undefined;
  readonly visit: (span: Span) => void;
  readonly onSave: (fields: Partial<AnnotationFields>) => Promise<void>;
  readonly onRemove: () => void;
}

const LONGEST_QUOTE = 160;
const LONGEST_NAME = 40;

/** One mark of the reader's: its words, which lead to its place, its note, and what can be done with it. */
export function MarkItem({ mark, article, label, visit, onSave, onRemove }: MarkItemProps) {
  const { found, note, tags, target } = mark;
  const quote = shorten(target.anchor.quote, LONGEST_QUOTE);
  const words = (
    <q lang={article.language} dir="auto">
      {quote}
    </q>
  );
  return (
    <li id={noteElementId(mark.id)} class="mark-item">
      <LabelSwatch colour={label?.colour ?? 'grey'} line={label?.line ?? 'solid'} />
      {found ? (
        <button type="button" class="quiet" onClick={() => visit(found)}>
          {words}
        </button>
      ) : (
        words
      )}
      {found?.changed && (
        <p class="soft">{translate('changedTo', shorten(article.text.slice(found.start, found.end), LONGEST_QUOTE))}</p>
      )}
      <p class="soft">{[label && labelName(label), tags.join(', ')].filter(Boolean).join(' · ')}</p>
      {note.trim() !== '' && <NoteText note={note} />}
      <CopyButton
        name={translate('copyCitation')}
        label={translate('copyCitationNamed', shorten(quote, LONGEST_NAME))}
        find={() => citedNow(article, target.anchor.quote)}
      />
      <details>
        <summary aria-label={translate('articleEditMark', shorten(quote, LONGEST_NAME))}>{translate('articleEdit')}</summary>
        <NoteForm note={note} tags={tags} suggestTags={askBackground.listTags} onSave={onSave} />
        <button type="button" aria-label={translate('deleteMarkNamed', shorten(quote, LONGEST_NAME))} onClick={onRemove}>
          {translate('deleteMark')}
        </button>
      </details>
    </li>
  );
}
