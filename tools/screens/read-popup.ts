import type { Page } from 'puppeteer-core';
import { isDate, isEntity, type EntityKind, type Mention } from '../../src/model/mention';
import type { ListedMention } from '../../src/model/reading';
import { askTab } from '../browsers/ask-tab';
import { until, type Driver } from '../browsers/driver';
import { openPopupFor } from '../browsers/open-popup';
import { POPUP_SIZE } from './keep';

export function isDoubtful(mention: Mention): boolean {
  return isDate(mention) && mention.warnings.length > 0;
}

/** Whether it is written otherwise than by its full name. */
export function isJoined(mention: ListedMention, kind: EntityKind): boolean {
  return isEntity(mention) && mention.kind === kind && mention.words !== mention.canonical;
}

export async function openPopup(driver: Driver, address: string): Promise<Page> {
  const popup = await openPopupFor(driver, address);
  await popup.setViewport(POPUP_SIZE);
  return popup;
}

export async function openReadPopup(driver: Driver, address: string): Promise<Page> {
  const popup = await openPopup(driver, address);
  await until('the popup lists what it found', () => popup.evaluate(() => document.querySelector('.mentions li') !== null));
  return popup;
}

export async function openCardOf(popup: Page, isWanted: (mention: ListedMention) => boolean): Promise<void> {
  const state = await askTab(popup, 'describeReading');
  const index = state?.state === 'read' ? state.mentions.findIndex(isWanted) : -1;
  await askTab(popup, 'openCard', index);
}
