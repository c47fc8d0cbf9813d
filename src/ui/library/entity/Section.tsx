import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the page, named by its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
