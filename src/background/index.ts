import { isQuiet } from '../core/addresses/is-quiet';
import { answerInBackground } from '../messages/answer-in-background';
import { askTab } from '../messages/ask';
import { tell } from '../messages/news';
import { browser } from '../platform/browser';
import { readSettings, onSettingsChanged } from '../platform/settings-storage';
import { addressMeant } from './address-meant';
import * as annotations from './annotations';
import { backupAnswers, countChanges, keepBackingUp } from './backups';
import { forgetFailure, keepBadges, showBadge } from './badge';
import { onCommands } from './commands';
import { addContextMenu, onContextMenu } from './context-menu';
import * as corrections from './corrections';
import { entityAnswers } from './entities';
import { carryOutDecisions } from './entity-decisions';
import { importDecisions } from './import-decisions';
import { importArticles } from './imports';
import { keepingAnswers } from './keeping';
import { timeAnswers } from './times';
import { answerOmnibox } from './omnibox';
import { describePlaceHere } from './describe-place-here';
import { detectInOpenTabs, updateDetector } from './detector';
import { keepIndexWhole, mendIndex } from './keep-index-whole';
import * as library from './library';
import * as names from './names';
import { bringDrawing, draftOfTab, followTab, inject, wholeDraftOfTab, readTab, readTabAnyway, restyleMarks } from './read-tab';
import { lookUpAnswers } from './look-ups';
import { openLookUpTerms, tellOfLookUps } from './look-up-terms';
import { isPrivate, refusePrivate, refusePrivateTab } from './private-window';
import { joinPage, meetPage, partPage } from './same-article';
import { openSubject } from './open-subject';
import { forgetOldRemovals } from './removals';
import { findRelated, findSavedWith } from './related';
import { reindexLater } from './reindex';
import { searchAnswers } from './search';
import { storageAnswers } from './storage-use';
import { unreadableAnswers } from './unreadable';

// All listeners go up before the first await: the browser starts this worker for one event, and a listener added later would
// miss it.
answerInBackground(
  {
    async readThisPage({ tabId, address, isOnSite }, mayBeRead) {
      if (!isQuiet(await readSettings(), address)) await inject(tabId, { mayBeRead, isOpen: isOnSite });
    },
    bringDrawing: ({ tabId }) => bringDrawing(tabId),
    async analyse({ tabId, address, isPrivate: isInPrivate }, request) {
      void showBadge(tabId, address);
      const analysis = await corrections.analysePage(addressMeant(address, request.address), request, isInPrivate);
      tell('readingChanged');
      return analysis;
    },
    async correctDate(sender, correction) {
      refusePrivate(sender);
      await corrections.correctDate(addressMeant(sender.address, correction.address), correction);
    },
    async takeBackCorrection(sender, retraction) {
      refusePrivate(sender);
      await corrections.takeBackCorrection(addressMeant(sender.address, retraction.address), retraction);
    },
    findSavedWith: (_sender, key) => findSavedWith(key),
    describePlace: (_sender, id) => describePlaceHere(id),
    findAnnotations: async (sender, page) => ({
      annotations: await annotations.findOnPage(addressMeant(sender.address, page.address)),
      isPrivate: sender.isPrivate,
    }),
    async annotate(sender, { address, annotation }) {
      refusePrivate(sender);
      return annotations.annotate(addressMeant(sender.address, address), annotation, () => wholeDraftOfTab(sender.tabId));
    },
    async changeAnnotation(sender, { address, ...change }) {
      refusePrivate(sender);
      return annotations.changeAnnotation(addressMeant(sender.address, address), change);
    },
    async removeAnnotation(sender, { address, id }) {
      refusePrivate(sender);
      await annotations.removeAnnotation(addressMeant(sender.address, address), id);
    },
    async undoAnnotationChange(sender, { address }) {
      refusePrivate(sender);
      return annotations.undoChange(addressMeant(sender.address, address));
    },
    findNotesOn: (_sender, key) => annotations.findNotesOn(key),
    openSubject,
    listTags: () => annotations.listTags(),
    async decideName(sender, decision) {
      refusePrivate(sender);
      return names.decideName(addressMeant(sender.address, decision.address), decision);
    },
    async takeBackName(sender, retraction) {
      refusePrivate(sender);
      await names.takeBackName(addressMeant(sender.address, retraction.address), retraction);
    },
    recallLookUp: (_sender, question) => lookUpAnswers.recallLookUp(question),
    lookUp: (sender, question, choice) => lookUpAnswers.lookUp(question, choice, sender.isPrivate),
    forgetLookUp: (_sender, question) => lookUpAnswers.forgetLookUp(question),
    openLookUpTerms,
  },
  {
    readTab,
    followTab,
    readTabAnyway,
    getDraft: async (tabId) => library.wholeDraft(await draftOfTab(tabId)),
    async saveTab(tabId) {
      await forgetFailure(tabId);
      await refusePrivateTab(tabId);
      return library.saveDraft(await wholeDraftOfTab(tabId));
    },
    async setPublished(tabId, published) {
      await refusePrivateTab(tabId);
      await corrections.setPublished(await draftOfTab(tabId), published);
      await askTab(tabId).analyseAgain();
    },
    findSavedInTab: async (tabId) => meetPage(await draftOfTab(tabId), await isPrivate(tabId)),
    async joinTab(tabId, articleId) {
      await refusePrivateTab(tabId);
      await joinPage(await draftOfTab(tabId), articleId);
      await askTab(tabId).analyseAgain();
    },
    async partTab(tabId, articleId) {
      await refusePrivateTab(tabId);
      await partPage(await draftOfTab(tabId), articleId);
      await askTab(tabId).analyseAgain();
    },
    findRelatedToTab: async (tabId) => findRelated(await library.analyseDraft(await draftOfTab(tabId))),
    getArticles: library.getSaved,
    listTags: annotations.listTags,
    listNameRules: names.listNameRules,
    removeNameRule: names.removeNameRule,
    restoreNameRule: names.restoreNameRule,
    ...searchAnswers,
    ...keepingAnswers,
    ...entityAnswers,
    ...timeAnswers,
    importArticles,
    importDecisions,
    ...backupAnswers,
    ...storageAnswers,
    ...unreadableAnswers,
    ...lookUpAnswers,
  },
);

keepBadges();
countChanges();
keepBackingUp();
answerOmnibox();
// What an earlier life of the background had not come to; what fails is tried again in the next.
carryOutDecisions().catch(() => undefined);

onCommands();
onContextMenu();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void updateDetector().then(detectInOpenTabs);
  void addContextMenu();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
});
browser.runtime.onStartup.addListener(() => {
  void updateDetector();
  void addContextMenu();
  void forgetOldRemovals();
});
browser.permissions.onAdded.addListener((granted) => {
  void updateDetector();
  tellOfLookUps(granted);
});
browser.permissions.onRemoved.addListener(() => void updateDetector());
onSettingsChanged((settings, before) => {
  void updateDetector();
  void restyleMarks(settings, before);
}, new AbortController().signal);

keepIndexWhole();
reindexLater(mendIndex);
