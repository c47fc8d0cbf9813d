import { unclobbered } from './unclobbered';

/** Whether an event happened in something of the page's that has a use of its own: a link, a button, a field. */
export function isInControl({ target }: Event): boolean {
  return (
    target instanceof Element &&
    unclobbered(target).closest('a[href], button, input, label, select, summary, textarea, [contenteditable]') !== null
  );
}
