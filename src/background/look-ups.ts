import { pagePath, searchPath, summaryPath } from '../core/look-up/look-up-paths';
import { readChoices } from '../core/look-up/read-choices';
import { readSummary } from '../core/look-up/read-summary';
import type { LookUpAsks } from '../messages/look-up-asks';
import { tell } from '../messages/news';
import type { LookUp, LookUpAnswer, LookUpQuestion } from '../model/look-up';
import { sendOutside, type RequestLog } from '../platform/send-outside';
import { wikipediaHost, wikipediaOrigin } from '../platform/wikipedia';
import * as store from '../store/look-ups';
import { endRequest, listRequests, putRequests, takeRequests } from '../store/requests';
import { refuseMany } from './look-up-pace';
import { inTurn, openLibrary } from './open-library';

/** Of a request in a private window nothing is written down. */
const NO_LOG: RequestLog = { begin: async () => undefined, end: async () => undefined };

const LOG: RequestLog = {
  async begin(request) {
    await putRequests(await openLibrary(), [request]);
    tell('lookUpsChanged');
  },
  async end(request) {
    await endRequest(await openLibrary(), request);
    tell('lookUpsChanged');
  },
};

/** What is being asked, by what is asked: who presses twice asks once. */
const underWay = new Map<string, Promise<LookUp>>();

/** The answers to what our own pages ask of look-ups. */
export const lookUpAnswers: LookUpAsks = {
  recallLookUp,
  lookUp,
  forgetLookUp,
  countLookUps: async () => store.countLookUps(await openLibrary()),
  forgetLookUps: () => changing(async () => store.clearLookUps(await openLibrary())),
  listRequests: async (from, count) => listRequests(await openLibrary(), from, count),
  forgetRequests: () => changing(async () => takeRequests(await openLibrary())),
  restoreRequests: (requests) => changing(async () => putRequests(await openLibrary(), requests)),
};

/** What was answered to a question before, without asking anybody. */
async function recallLookUp(question: LookUpQuestion): Promise<LookUp | null> {
  return (await store.findLookUp(await openLibrary(), question)) ?? null;
}

/** Asks Wikipedia; see `LookUpAsks`. */
function lookUp(question: LookUpQuestion, choice: string | null, isPrivate: boolean): Promise<LookUp> {
  const key = JSON.stringify([question.language, question.kind, question.name, choice, isPrivate]);
  const asked = underWay.get(key) ?? ask(question, choice, isPrivate).finally(() => underWay.delete(key));
  underWay.set(key, asked);
  return asked;
}

/** Forgets the answer to a question. */
function forgetLookUp(question: LookUpQuestion): Promise<void> {
  return changing(async () => store.deleteLookUp(await openLibrary(), question));
}

async function ask(question: LookUpQuestion, choice: string | null, isPrivate: boolean): Promise<LookUp> {
  await refuseMany(isPrivate);
  const answer = await answerTo(question, choice ?? question.name, isPrivate ? NO_LOG : LOG);
  const answered = withSource(question, answer);
  if (!isPrivate) await changing(async () => store.putLookUp(await openLibrary(), answered));
  return answered;
}

/** The beginning of the page of that title; where there is none, or several are meant, also the pages that a search finds. */
async function answerTo({ language }: LookUpQuestion, words: string, log: RequestLog): Promise<LookUpAnswer> {
  const json = await sendOutside({ language, path: summaryPath(words), words }, log);
  const answer = json === null ? ({ found: 'nothing', title: words, choices: [] } as const) : understood(readSummary(json));
  if (answer.found === 'page') return answer;
  const found = await sendOutside({ language, path: searchPath(words), words }, log);
  return { ...answer, choices: found === null ? [] : understood(readChoices(found, answer.title)) };
}

function understood<T>(read: T | null): T {
  if (read === null) throw Object.assign(new Error('The answer is not understood.'), { name: 'LookUpNotUnderstood' });
  return read;
}

/** Where the answer comes from is ours to say: nothing that it says of addresses is believed. */
function withSource({ name, kind, language }: LookUpQuestion, answer: LookUpAnswer): LookUp {
  const address = wikipediaOrigin(language) + pagePath(answer.title);
  const source = { host: wikipediaHost(language), askedAt: new Date().toISOString() };
  return { name, kind, language, answer, ...source, ...(answer.found !== 'nothing' && { address }) };
}

/** Runs a change of what is kept, then tells who shows it. */
function changing<T>(change: () => Promise<T>): Promise<T> {
  return inTurn(async () => {
    try {
      return await change();
    } finally {
      tell('lookUpsChanged');
    }
  });
}
