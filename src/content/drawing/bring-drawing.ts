import { again } from '../../messages/again';
import { askFromPage } from '../../messages/ask';
import { DRAWING, type Drawing } from './drawing';

const world = globalThis as { readonly [DRAWING]?: Drawing };
/** What an orphan drew with stays its own, whatever is put into its world after it. */
let brought: Promise<Drawing> | null = null;

/** What draws, which the background puts into the page when it is wanted for the first time. What failed is tried anew the next time. */
export function bringDrawing(): Promise<Drawing> {
  brought ??= bring().catch((error: unknown) => {
    brought = null;
    throw error;
  });
  return brought;
}

async function bring(): Promise<Drawing> {
  // A second one in its place does no harm: nothing was drawn with the first.
  if (!world[DRAWING]) await again(() => askFromPage.bringDrawing());
  if (world[DRAWING]) return world[DRAWING];
  throw Object.assign(new Error('Nothing draws in this page.'), { name: 'NoDrawing' });
}
