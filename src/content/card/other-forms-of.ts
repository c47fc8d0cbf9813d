import { fold } from '../../core/text/fold';
import type { Span } from '../../model/span';

/** How an article writes an entity besides its full name, each form once; capitals and accents make no other form. */
export function otherFormsOf(canonical: string, mentions: readonly Span[], text: string): string[] {
  const forms = new Map<string, string>();
  for (const { start, end } of mentions) {
    const written = text.slice(start, end).replaceAll(/\s+/g, ' ');
    if (!forms.has(fold(written))) forms.set(fold(written), written);
  }
  forms.delete(fold(canonical));
  return [...forms.values()];
}
