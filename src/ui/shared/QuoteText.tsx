import type { Snippet } from '../../model/library';
import './quote-text.css';

interface QuoteProps {
  readonly snippet: Snippet;
}

/** A sentence with the words marked that it is quoted for, in the language it is written in. */
export function QuoteText({ snippet, language }: QuoteProps & { readonly language: string }) {
  return (
    <blockquote lang={language} dir="auto" class="quote">
      <QuotedWords snippet={snippet} />
    </blockquote>
  );
}

/** The same to stand inside something that has a language and a look of its own. */
export function QuotedWords({ snippet: { text, marks } }: QuoteProps) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
