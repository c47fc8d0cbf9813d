import { copyText } from './copy-text';

/** What is copied for programs that take formatted text, and for those that do not. */
export interface CopiedWords {
  readonly html: string;
  readonly text: string;
}

/** Puts formatted text on the clipboard, or its plain words where the browser takes those alone; the rest is as in `copyText`. */
export async function copyRich({ html, text }: CopiedWords, near: Element): Promise<void> {
  if (await isWritten(html, text)) return;
  await copyText(text, near);
}

async function isWritten(html: string, text: string): Promise<boolean> {
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return false;
  try {
    const content = { 'text/html': asBlob(html, 'text/html'), 'text/plain': asBlob(text, 'text/plain') };
    await navigator.clipboard.write([new ClipboardItem(content)]);
    return true;
  } catch {
    // A page's policy may forbid it.
    return false;
  }
}

function asBlob(words: string, type: string): Blob {
  return new Blob([words], { type });
}
