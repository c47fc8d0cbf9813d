import type { ComponentChildren } from 'preact';
import type { LibraryPlace } from '../../core/library/library-place';
import { addressOf, type Going } from './use-place';

interface PlaceLinkProps {
  readonly to: LibraryPlace;
  readonly go: Going['go'];
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Of its words where they are not ours; they run as that language does. */
  readonly lang?: string;
  readonly tabIndex?: number;
  readonly isCurrent?: boolean;
  /** What it is called where its words do not say enough; it holds them. */
  readonly label?: string;
}

/** A link to a place of the library: it can be opened in a tab of its own, and followed without loading the page again. */
export function PlaceLink({ to, go, children, isCurrent, label, ...look }: PlaceLinkProps) {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      {...look}
      {...(look.lang !== undefined && { dir: 'auto' })}
      {...(label && { 'aria-label': label })}
      href={addressOf(to)}
      onClick={follow}
      {...(isCurrent && { 'aria-current': 'page' })}
    >
      {children}
    </a>
  );
}
