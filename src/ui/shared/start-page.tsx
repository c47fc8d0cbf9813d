import { render, type ComponentChild } from 'preact';
import { translate, uiLanguage } from '../../platform/translate';
import { followKindColours } from './follow-kind-colours';
import './base.css';

/** Sets a page's language and title, and renders its content. */
export function startPage(titleKey: string, content: ComponentChild): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = translate('@@bidi_dir') || 'ltr';
  document.title = translate(titleKey);
  followKindColours();
  const main = document.querySelector('main');
  if (main) render(content, main);
}
