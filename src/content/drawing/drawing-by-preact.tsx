import { render, type FunctionComponent } from 'preact';
import lookUpCss from '../../parts/look-up.css?inline';
import { FailureCard } from '../annotations/FailureCard';
import { MarkCard } from '../annotations/MarkCard';
import { SelectionBar } from '../annotations/SelectionBar';
import barCss from '../annotations/bar.css?inline';
import markCss from '../annotations/mark-card.css?inline';
import { Card } from '../card/Card';
import { HiddenName } from '../card/HiddenName';
import cardCss from '../card/card.css?inline';
import namesCss from '../card/names.css?inline';
import { copyCitation } from './copy-citation';
import type { Drawing } from './drawing';

/** Draws with Preact. */
export const drawingByPreact: Drawing = {
  looks: { mention: cardCss + namesCss + lookUpCss, mark: cardCss + markCss, failure: cardCss, bar: barCss },
  card: drawerOf(Card),
  hiddenName: drawerOf(HiddenName),
  markCard: drawerOf(MarkCard),
  failureCard: drawerOf(FailureCard),
  selectionBar: drawerOf(SelectionBar),
  clear: (mount) => render(null, mount),
  copyCitation,
};

function drawerOf<Props extends object>(View: FunctionComponent<Props>) {
  return (props: Props, mount: HTMLElement): void => render(<View {...props} />, mount);
}
