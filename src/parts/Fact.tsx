import type { ComponentChildren } from 'preact';

/** One fact of a list of them, `dt` and `dd`; nothing where there is no value. */
export function Fact({ name, value }: { readonly name: string; readonly value: ComponentChildren }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
