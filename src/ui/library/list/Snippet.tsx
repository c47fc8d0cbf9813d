import type { Snippet as Words } from '../../../model/library';

interface SnippetProps {
  readonly snippet: Words;
  readonly lang: string;
}

/** Words of an article around what was searched for, which is marked. */
export function Snippet({ snippet: { text, marks }, lang }: SnippetProps) {
  const sorted = marks.toSorted((one, other) => one.start - other.start);
  return (
    <p class="snippet" lang={lang} dir="auto">
      {sorted.map(({ start, end }, index) => (
        <>
          {text.slice(sorted[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(sorted.at(-1)?.end ?? 0)}
    </p>
  );
}
