import type { ComponentChildren } from 'preact';
import { translate } from '../../platform/translate';

/** What the popup says where it has no article to show. */
export function Notice({ children }: { readonly children: ComponentChildren }) {
  return (
    <section class="notice">
      <h1>{translate('extensionName')}</h1>
      {children}
    </section>
  );
}
