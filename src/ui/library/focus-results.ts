/** Leads to what a selection has, from a control that goes with what it did; nothing scrolls for that. */
export function focusResults(): void {
  document.getElementById('results')?.focus({ preventScroll: true });
}
