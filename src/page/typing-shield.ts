import { forEachOf } from './by-number';

/** What tells of the words that a reader types. */
const TYPING_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
] as const;

/** What of ours is typed in: each host in the page, and what is in it. */
type Shielded = Map<EventTarget, ShadowRoot>;

/** The detector's world is the reading script's too: whichever comes first to a page begins. */
const SHIELD = Symbol.for('reperes-shield');
const world = globalThis as { [SHIELD]?: Shielded };

/**
 * Keeps from the page what the reader types in elements of ours. The page's window is told of every key first, however closed the shadow
 * root is in which it was pressed; there the news is stopped, and a copy of it handed to the element that it was meant for. What a page's
 * window listened for before this was called the page hears all the same.
 */
export function shieldTyping(): void {
  if (world[SHIELD]) return;
  const shielded: Shielded = new Map();
  world[SHIELD] = shielded;
  const hear = (event: Event): void => shield(event, shielded);
  forEachOf(TYPING_EVENTS, (type) => addEventListener(type, hear, true));
}

/** A page that opens its document anew takes all listeners from its window, ours too. */
export function shieldTypingAnew(): void {
  delete world[SHIELD];
  shieldTyping();
}

/** Shields a host until the signal aborts. */
export function shieldHost(host: Element, root: ShadowRoot, signal: AbortSignal): void {
  world[SHIELD]?.set(host, root);
  // What a list or a switch tells goes no further than its root.
  root.addEventListener('input', (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => world[SHIELD]?.delete(host));
}

function shield(event: Event, shielded: Shielded): void {
  const root = event.target ? shielded.get(event.target) : undefined;
  // What a page makes up it knows already; and what a list or a switch tells is not typed.
  if (!root || !event.isTrusted || (event.type === 'input' && !(event instanceof InputEvent))) return;
  event.stopImmediatePropagation();
  const isWanted = (root.activeElement ?? root).dispatchEvent(copyOf(event));
  if (!isWanted) event.preventDefault();
}

/** The same for the elements inside, which the page's do not hear: in Firefox a keyboard event of one's own making leaves its root. */
function copyOf(event: Event): Event {
  const copy = Object.assign(new Event(event.type, { bubbles: true, composed: false, cancelable: event.cancelable }), {
    [COPY]: true,
  });
  return event instanceof KeyboardEvent ? Object.assign(copy, keyOf(event)) : copy;
}

/** Of a property that a page's events cannot have: what a page sets on one, scripts of ours do not see. */
const COPY = Symbol.for('reperes-copy');

/** Whether an event is the copy of one of the reader's. */
export function isCopy(event: Event): boolean {
  return (event as Event & { readonly [COPY]?: true })[COPY] === true;
}

function keyOf({ key, code, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): Partial<KeyboardEvent> {
  return { key, code, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
}
