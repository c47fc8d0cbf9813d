import { isCopy } from './typing-shield';

/** What presses, chooses, writes or sends. */
const ACTS = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'drop',
] as const;

/**
 * Has what is in a root of ours obey the reader alone, until the signal aborts: events that a page makes up are stopped before anything
 * hears them, and a form is sent by a click of the reader's only. In Firefox a page gets hold of what is in a closed root; it can read it
 * there, and press nothing.
 */
export function heedReader(root: ShadowRoot, signal: AbortSignal): void {
  let isPressed = false;
  const heed = (event: Event): void => {
    if (!event.isTrusted && !isCopy(event)) return stop(event);
    if (event.type !== 'click') return;
    // A form is sent while the click that sends it is under way; Enter in a field is a click on its button.
    isPressed = true;
    setTimeout(() => (isPressed = false));
  };
  const options = { capture: true, signal };
  for (const act of ACTS) root.addEventListener(act, heed, options);
  root.addEventListener('submit', (event) => isPressed || stop(event), options);
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}
