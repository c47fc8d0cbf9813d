import { heedReader } from './heed-reader';
import { shieldHost } from './typing-shield';
import { unclobbered } from './unclobbered';

/** The one element that Repères adds to a page, with a closed shadow root that the page's styles and scripts cannot enter. */
export interface CardHost {
  readonly root: ShadowRoot;
  /** Where the interface is drawn. */
  readonly mount: HTMLElement;
  /** Gives what is drawn another look. */
  readonly dress: (css: string) => void;
  /** Puts the card beside a rectangle of the viewport, inside the viewport. */
  readonly placeBeside: (rectangle: DOMRect) => void;
  readonly contains: (event: Event) => boolean;
  /** Whether the focus is in it. */
  readonly hasFocus: () => boolean;
}

/** The page sees this attribute, and nothing behind it. */
export const HOST_MARK = 'data-reperes-card';
/** In CSS pixels. */
const GAP = 8;
const SHORTEST_CARD = 140;

/** Adds the host to the page until the signal aborts. */
export function openCardHost(document: Document, css: string, signal: AbortSignal): CardHost {
  // An element with a name of its own would be the page's: it may say what such an element is, and be let into its shadow root.
  const host = document.createElement('div');
  host.setAttribute(HOST_MARK, '');
  const root = host.attachShadow({ mode: 'closed' });
  const [look, position] = [new CSSStyleSheet(), new CSSStyleSheet()];
  look.replaceSync(css);
  root.adoptedStyleSheets = [look, position];
  const mount = document.createElement('div');
  root.append(mount);
  document.documentElement.append(host);
  showOnTop(host);
  shieldHost(host, root, signal);
  heedReader(root, signal);
  signal.addEventListener('abort', () => host.remove());
  return {
    root,
    mount,
    dress: (otherCss) => look.replaceSync(otherCss),
    placeBeside: (rectangle) => place(mount, rectangle, position),
    contains: (event) => event.composedPath().includes(host),
    hasFocus: () => document.activeElement === host,
  };
}

/** The top layer is above everything a page can stack; older browsers have the largest z-index. */
function showOnTop(host: HTMLElement): void {
  if (!('popover' in host)) return;
  host.popover = 'manual';
  try {
    host.showPopover();
  } catch {
    // The page is told before it is shown, and may have taken it away.
  }
}

/**
 * Below the rectangle, else above, else at its side, else where most room is and no taller than the room: never over the mark. In
 * document coordinates, so that the card scrolls with its mark.
 */
function place(mount: HTMLElement, mark: DOMRect, position: CSSStyleSheet): void {
  const { documentElement } = unclobbered(mount.ownerDocument);
  const { clientWidth, clientHeight } = documentElement;
  // An earlier placing may have made it shorter than it wants to be.
  position.replaceSync('');
  const { width, height } = mount.getBoundingClientRect();
  const room = {
    below: clientHeight - mark.bottom - GAP * 2,
    above: mark.top - GAP * 2,
    after: clientWidth - mark.right - GAP * 2,
    before: mark.left - GAP * 2,
  };
  const isBeside = height > room.below && height > room.above && width <= Math.max(room.after, room.before);
  const isBelow = height <= room.below || (height > room.above && room.below >= room.above);
  const aligned = getComputedStyle(documentElement).direction === 'rtl' ? mark.right - width : mark.left;
  const beside = width <= room.after ? mark.right + GAP : mark.left - GAP - width;
  const tallest = isBeside ? clientHeight - GAP * 2 : Math.max(room.below, room.above);
  const above = mark.top - GAP - Math.min(height, tallest);
  const top = isBeside ? clamp(mark.top, clientHeight - height) : Math.max(GAP, isBelow ? mark.bottom + GAP : above);
  // Important inside the shadow root beats important outside: the page cannot move the card, and sees no style of it.
  position.replaceSync(`:host {
    top: ${top + scrollY}px !important;
    left: ${clamp(isBeside ? beside : aligned, clientWidth - width) + scrollX}px !important;
    --tallest: ${Math.max(tallest, SHORTEST_CARD)}px;
  }`);
}

function clamp(position: number, most: number): number {
  return Math.max(GAP, Math.min(position, most - GAP));
}
