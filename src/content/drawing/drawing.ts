import type { FailureCardProps } from '../annotations/FailureCard';
import type { MarkCardProps } from '../annotations/MarkCard';
import type { SelectionBarProps } from '../annotations/SelectionBar';
import type { CardProps } from '../card/Card';
import type { HiddenNameProps } from '../card/HiddenName';
import type { copyCitation } from './copy-citation';

/** Under this name what draws stands in the world of its page that it shares with the reading script. */
export const DRAWING = Symbol.for('reperes-drawing');

/** What draws our cards and our bar in an element, anew or as they have become. It is a script of its own (`draw.iife.ts`). */
export interface Drawing {
  readonly looks: Readonly<Record<Look, string>>;
  readonly card: Draw<CardProps>;
  readonly hiddenName: Draw<HiddenNameProps>;
  readonly markCard: Draw<MarkCardProps>;
  readonly failureCard: Draw<FailureCardProps>;
  readonly selectionBar: Draw<SelectionBarProps>;
  /** Takes away what was drawn in an element. */
  readonly clear: (mount: HTMLElement) => void;
  /** What a button that was drawn does, and nothing else. */
  readonly copyCitation: typeof copyCitation;
}

/** What an element of ours can look like: a style sheet for each. */
export type Look = 'mention' | 'mark' | 'failure' | 'bar';

type Draw<Props> = (props: Props, mount: HTMLElement) => void;
