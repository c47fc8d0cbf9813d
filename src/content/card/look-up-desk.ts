import { askFromPage } from '../../messages/ask';
import { onNews } from '../../messages/news';
import type { LookUpDesk } from '../../parts/use-look-up';

/** Looks up from a page: what the page itself presses is not the reader's wish. */
export const lookUpDesk: LookUpDesk = {
  isMeant: ({ isTrusted }) => isTrusted,
  recall: (question) => askFromPage.recallLookUp(question),
  ask: (question, choice) => askFromPage.lookUp(question, choice),
  forget: (question) => askFromPage.forgetLookUp(question),
  openTerms: (question) => askFromPage.openLookUpTerms(question),
  onAllowed: (listener, signal) => onNews('lookUpsAllowed', listener, signal),
};
