import type { Page } from 'puppeteer-core';
import type { Answer } from '../../src/messages/envelope';
import type { TabAsks } from '../../src/messages/protocol';

/**
 * Asks the content script of a tab, as the popup does and from the popup that was opened for this tab (`openPopupFor`). Null when
 * nobody answers yet.
 */
export async function askTab<Name extends keyof TabAsks>(
  popup: Page,
  ask: Name,
  ...values: Parameters<TabAsks[Name]>
): Promise<Awaited<ReturnType<TabAsks[Name]>> | null> {
  const answer = await popup.evaluate(
    async (question: object) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { sendMessage: (tabId: number, question: object, where: object) => Promise<Answer> } };
      };
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      return chrome.tabs.sendMessage(tabId, question, { frameId: 0 }).catch(() => null);
    },
    { ask, values },
  );
  if (!answer) return null;
  if (!answer.ok) throw Object.assign(new Error(answer.message), { name: answer.name });
  return answer.value as Awaited<ReturnType<TabAsks[Name]>>;
}
