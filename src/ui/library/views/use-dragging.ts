import { useRef } from 'preact/hooks';
import type { Point } from '../../../core/map/map-frame';

/** What follows a pointer that drags. */
export interface Dragging {
  readonly listeners: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
  /** Whether the press that ends now was a drag and no click. */
  readonly wasDragged: () => boolean;
}

/** A hand trembles when it clicks. In CSS pixels. */
const LEAST_DRAG = 4;

/** Tells by how much a pressed pointer moved, in CSS pixels, each time it does. */
export function useDragging(onDrag: (by: Point) => void): Dragging {
  const from = useRef<Point | null>(null);
  const moved = useRef(0);
  const end = (): void => {
    from.current = null;
  };
  return {
    listeners: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        from.current = { x: event.clientX, y: event.clientY };
        moved.current = 0;
      },
      onPointerMove: (event) => {
        if (!from.current || event.buttons === 0) return end();
        const by = { x: event.clientX - from.current.x, y: event.clientY - from.current.y };
        moved.current += Math.abs(by.x) + Math.abs(by.y);
        from.current = { x: event.clientX, y: event.clientY };
        onDrag(by);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
    wasDragged: () => moved.current > LEAST_DRAG,
  };
}
