import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticlePlace } from '../../../core/library/library-place';
import type { Article } from '../../../model/article';
import type { Span } from '../../../model/span';
import { mentionAt, type MarkedText } from '../../../page/marks';
import { isUnderPoint } from '../../../page/under-point';
import { translate } from '../../../platform/translate';
import { useSettings } from '../../shared/use-settings';
import type { Going } from '../use-place';
import { isToRead } from '../../../core/library/is-to-read';
import { Doubts } from './Doubts';
import { leadTo, spanAt } from './lead-to';
import { MentionIndex } from './MentionIndex';
import { MentionPanel } from './MentionPanel';
import { MyNotes } from './MyNotes';
import { noteElementId } from './note-element-id';
import { ToRead } from './ToRead';
import { useMarkedText, type PlacedMark } from './use-marked-text';

interface ReaderProps {
  readonly article: Article;
  readonly place: ArticlePlace;
  readonly go: Going['go'];
  readonly read: () => Promise<void>;
}

/** The kept text with its marks as on the page, beside it what it names and what the reader wrote. */
export function Reader({ article, place, go, read }: ReaderProps) {
  const settings = useSettings();
  const { place: container, marked, marks, isPlain } = useMarkedText(article, settings);
  const [open, setOpen] = useState<number | null>(null);
  const visit = (span: Span): void => leadTo(marked.map, span);
  useArrival(marked, marks, place.at);
  const onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('a[href]')) return;
    const mark = markAt(marked, marks, event);
    if (mark) showNote(mark.id);
    else setOpen(mentionAt(marked, event));
  };
  const mention = open === null ? undefined : article.mentions[open];
  return (
    <div class="reader">
      <div class="kept">
        {isToRead(article) && <ToRead article={article} />}
        {isPlain && !isToRead(article) && <p class="soft">{translate('articleTextOnly')}</p>}
        <div class="kept-text" ref={container} lang={article.language} dir="auto" onClick={onClick} />
      </div>
      <div class="beside">
        {mention && <MentionPanel {...{ article, mention, go }} onClose={() => setOpen(null)} />}
        <Doubts article={article} visit={visit} />
        <MyNotes {...{ article, marks, settings, visit, read }} />
        <MentionIndex {...{ article, marked, go, visit }} />
      </div>
    </div>
  );
}

/** Leads to the offset that the address names, once it is there to be led to. */
function useArrival(marked: MarkedText, marks: readonly PlacedMark[], at: number | undefined): void {
  const arrivedAt = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (at === undefined || arrivedAt.current === at) return;
    arrivedAt.current = at;
    const spans = [...marks.flatMap(({ found }) => found ?? []), ...marked.mentions];
    const span = spanAt(marked.map, at, spans);
    if (span) leadTo(marked.map, span);
  }, [marked, marks, at]);
}

function markAt({ map }: MarkedText, marks: readonly PlacedMark[], { clientX, clientY }: MouseEvent): PlacedMark | undefined {
  const isUnder = isUnderPoint(map, clientX, clientY);
  return marks.find(({ found }) => found && isUnder(found));
}

function showNote(id: string): void {
  const note = document.getElementById(noteElementId(id));
  note?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  note?.querySelector('button')?.focus({ preventScroll: true });
}
