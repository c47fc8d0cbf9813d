import { render, type ComponentChild } from 'preact';
import { translate, uiDirection, uiLanguage } from '../../platform/translate';
import { followKindColours } from './follow-kind-colours';
import './base.css';

/** Sets a page's language, direction and title, and renders its content. */
export function startPage(titleKey: string, content: ComponentChild): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = translate(titleKey);
  followKindColours();
  const main = document.querySelector('main');
  if (main) render(content, main);
}
