/**
 * Puts a text on the clipboard. A page without encryption has none for scripts: there a field is added to `near` for a moment, which
 * may stand within a shadow root. Call it in the reader's click. Fails with `NotCopied`.
 */
export async function copyText(text: string, near: Element): Promise<void> {
  if (await isWritten(text)) return;
  if (!isCopiedFromField(text, near)) throw Object.assign(new Error('The browser refuses.'), { name: 'NotCopied' });
}

async function isWritten(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page's policy may forbid it.
    return false;
  }
}

function isCopiedFromField(text: string, near: Element): boolean {
  const page = near.ownerDocument;
  const focused = focusedIn(near);
  const field = page.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // Hidden or empty it could not be selected.
  field.style.cssText = 'position: fixed; inset-block-start: 0; inline-size: 1px; block-size: 1px; opacity: 0';
  near.append(field);
  field.focus({ preventScroll: true });
  field.select();
  const isCopied = page.execCommand('copy');
  field.remove();
  focused?.focus({ preventScroll: true });
  return isCopied;
}

function focusedIn(near: Element): HTMLElement | null {
  const root = near.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return focused instanceof HTMLElement ? focused : null;
}
