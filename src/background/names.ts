import { hostOf } from '../core/addresses/parts-of';
import { rulesOf, rulesReplaced, withNameRule, withoutNameRules } from '../core/corrections/change-names';
import { scopesFor } from '../core/corrections/scopes-for';
import { tell } from '../messages/news';
import type { PageNameDecision, PageRetraction } from '../messages/protocol';
import type { Corrections } from '../model/correction';
import type { ListedRule, NameDecision, NameRule, ScopedRule, WideRule } from '../model/name-rule';
import { findCorrectionsAt, listNameCorrections } from '../store/corrections';
import type { CorrectionsRow, Database } from '../store/database';
import { findRulesFor, hasRule, listRules, NO_CHANGE, putRules } from '../store/rules';
import { changeArticle, pageAt } from './corrections';
import { inTurn, openLibrary } from './open-library';
import { recallReplaced, rememberReplaced } from './replaced';
import { addressesOnPage, articleReadAt } from './same-article';

/** Keeps a decision on words of the article at an address, and gives the instant by which it is taken back. */
export async function decideName(
  address: string,
  { address: _named, canonicalAddress, ...decision }: PageNameDecision,
): Promise<string> {
  const host = hostOf(address);
  refuseUnsafe(decision, host);
  const decidedAt = await inTurn(async () => {
    const database = await openLibrary();
    const addresses = await addressesOnPage(database, pageAt(address, canonicalAddress));
    const before = rulesOf(await findCorrectionsAt(database, addresses), await findRulesFor(database, host));
    const rule = placed(decision, await nextInstant(database, before), host);
    const replaced = rulesReplaced(rule, before);
    await changeArticle(
      addresses,
      (corrections) => {
        const others = withoutNameRules(corrections, replaced);
        return rule.scope === 'article' ? withNameRule(others, rule) : others;
      },
      { rules: { kept: rule.scope === 'article' ? [] : [rule], forgotten: replaced } },
    );
    const rules = before.filter((one) => replaced.has(one.decidedAt));
    await rememberReplaced({ decidedAt: rule.decidedAt, addresses, rules });
    return rule.decidedAt;
  });
  tell('nameRulesChanged');
  return decidedAt;
}

/** Forgets a decision on names that holds in the article at an address; what it took the place of a moment ago holds again. */
export async function takeBackName(address: string, { decidedAt, canonicalAddress }: PageRetraction): Promise<void> {
  const taken = new Set([decidedAt]);
  await inTurn(async () => {
    const database = await openLibrary();
    const addresses = await addressesOnPage(database, pageAt(address, canonicalAddress));
    const { rules = [] } = await recallReplaced(decidedAt, addresses);
    // A page has no say about the rules of other sites.
    const isWideHere = (await findRulesFor(database, hostOf(address))).some((rule) => rule.decidedAt === decidedAt);
    const decide = (before: Corrections): Corrections => {
      const isHere = isWideHere || before.names?.some((rule) => rule.decidedAt === decidedAt);
      // What is taken back already has given its place.
      return isHere ? rules.filter(isOfArticle).reduce(withNameRule, withoutNameRules(before, taken)) : before;
    };
    const change = isWideHere ? { kept: rules.filter(isWide), forgotten: taken } : NO_CHANGE;
    await changeArticle(addresses, decide, { rules: change });
  });
  tell('nameRulesChanged');
}

/** All decisions on names, the last one first. */
export async function listNameRules(): Promise<ListedRule[]> {
  const database = await openLibrary();
  const [wide, rows] = await Promise.all([listRules(database), listNameCorrections(database)]);
  const ofArticles = await Promise.all(rows.map((row) => rulesIn(database, row)));
  return [...wide, ...ofArticles.flat()].toSorted((one, other) => (one.decidedAt < other.decidedAt ? 1 : -1));
}

/** Takes a decision on names back and gives it back; an article that it was taken on reads as before. */
export async function removeNameRule(decidedAt: string): Promise<ListedRule | null> {
  const taken = new Set([decidedAt]);
  const removed = await inTurn(async () => {
    const rule = (await listNameRules()).find((one) => one.decidedAt === decidedAt) ?? null;
    if (rule?.scope === 'article') await changeArticle(rule.addresses, (before) => withoutNameRules(before, taken));
    else if (rule) await putRules(await openLibrary(), { kept: [], forgotten: taken });
    return rule;
  });
  tell('nameRulesChanged');
  return removed;
}

/** Puts a decision on names back as it was. */
export async function restoreNameRule(rule: ListedRule): Promise<void> {
  await inTurn(async () => {
    if (rule.scope === 'article') await changeArticle(rule.addresses, (before) => withNameRule(before, rule));
    else await putRules(await openLibrary(), { kept: [rule], forgotten: new Set() });
  });
  tell('nameRulesChanged');
}

function refuseUnsafe({ words, verdict, scope }: NameDecision, host: string): void {
  if (scopesFor(words, verdict).includes(scope) && (scope !== 'site' || host !== '')) return;
  throw Object.assign(new Error(`No such decision holds for ${scope}.`), { name: 'NotAllowed' });
}

function placed({ words, verdict, scope }: NameDecision, decidedAt: string, host: string): ScopedRule {
  const rule: NameRule = { decidedAt, words, verdict };
  return scope === 'site' ? { ...rule, scope, host } : { ...rule, scope };
}

function isOfArticle({ scope }: ScopedRule): boolean {
  return scope === 'article';
}

function isWide(rule: ScopedRule): rule is WideRule {
  return rule.scope !== 'article';
}

/** Now, or as soon after all rules that hold here as there is an instant without a rule: clocks go back, and the later rule wins. */
async function nextInstant(database: Database, rules: readonly ScopedRule[]): Promise<string> {
  const last = rules.reduce((latest, { decidedAt }) => Math.max(latest, Date.parse(decidedAt)), 0);
  for (let time = Math.max(Date.now(), last + 1); ; time += 1) {
    const instant = new Date(time).toISOString();
    if (!(await hasRule(database, instant))) return instant;
  }
}

async function rulesIn(database: Database, { addresses, names = [] }: CorrectionsRow): Promise<ListedRule[]> {
  const saved = await articleReadAt(database, addresses);
  const article = saved && { title: saved.title, address: saved.address };
  return names.map((rule) => ({ ...rule, scope: 'article', addresses, ...(article && { article }) }));
}
