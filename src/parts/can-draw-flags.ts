/** A flag is two letters of a kind of their own, which a font that has it draws as one picture. */
const FLAG = '🇩🇿';
const FIRST_LETTER = '🇩';
const FONT = '16px system-ui, sans-serif';
/** How much wider than one letter the picture may be; two letters, or the boxes that stand for them, are twice as wide. */
const MOST_WIDTH = 1.5;

/** Whether this system draws flags; Windows shows two letters, a system without a font of emoji two boxes. */
export function canDrawFlags(): boolean {
  const context = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (!context) return false;
  context.font = FONT;
  return context.measureText(FLAG).width < context.measureText(FIRST_LETTER).width * MOST_WIDTH;
}
