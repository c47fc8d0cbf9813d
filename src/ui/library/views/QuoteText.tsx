import type { Snippet } from '../../../model/library';

/** A sentence with the words marked that it is quoted for, in the language it is written in. */
export function QuoteText({ snippet, language }: { readonly snippet: Snippet; readonly language: string }) {
  const { text, marks } = snippet;
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <blockquote lang={language} dir="auto" class="quote">
      {marks.map(({ start, end }, index) => (
        <>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </blockquote>
  );
}
