/** The one element that Repères adds to a page, with a closed shadow root that the page's styles and scripts cannot enter. */
export interface CardHost {
  readonly root: ShadowRoot;
  /** Where the interface is rendered. */
  readonly mount: HTMLElement;
  /** Puts the card beside a rectangle of the viewport, inside the viewport. */
  readonly placeBeside: (rectangle: DOMRect) => void;
  readonly contains: (event: Event) => boolean;
}

/** The page sees this name, and nothing behind it. */
const HOST_NAME = 'reperes-card';
/** In CSS pixels. */
const GAP = 8;
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** Adds the host to the page until the signal aborts. */
export function openCardHost(document: Document, css: string, signal: AbortSignal): CardHost {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  root.append(mount);
  document.documentElement.append(host);
  showOnTop(host);
  // A page's shortcuts must not see what is typed in the card.
  for (const name of KEY_EVENTS) host.addEventListener(name, (event) => event.stopPropagation());
  signal.addEventListener('abort', () => host.remove());
  return {
    root,
    mount,
    placeBeside: (rectangle) => place(host, mount, rectangle),
    contains: (event) => event.composedPath().includes(host),
  };
}

/** The top layer is above everything a page can stack; older browsers have the largest z-index. */
function showOnTop(host: HTMLElement): void {
  if (!('popover' in host)) return;
  host.popover = 'manual';
  host.showPopover();
}

/** Below the rectangle, or above it where there is more room; in document coordinates, so that the card scrolls with its mark. */
function place(host: HTMLElement, mount: HTMLElement, rectangle: DOMRect): void {
  const view = host.ownerDocument.documentElement;
  const { width, height } = mount.getBoundingClientRect();
  const isBelow = rectangle.bottom + GAP + height <= view.clientHeight || rectangle.top < view.clientHeight - rectangle.bottom;
  const top = isBelow ? rectangle.bottom + GAP : rectangle.top - GAP - height;
  const isRightToLeft = getComputedStyle(view).direction === 'rtl';
  const left = isRightToLeft ? rectangle.right - width : rectangle.left;
  host.style.setProperty('top', `${clamp(top, view.clientHeight - height) + scrollY}px`, 'important');
  host.style.setProperty('left', `${clamp(left, view.clientWidth - width) + scrollX}px`, 'important');
}

function clamp(position: number, most: number): number {
  return Math.max(GAP, Math.min(position, most - GAP));
}
