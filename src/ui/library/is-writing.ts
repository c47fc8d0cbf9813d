/** Whether what has the focus takes keys for what is written or chosen in it. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select, dialog') !== null;
}
