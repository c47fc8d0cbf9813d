import { organisationNamed } from '../organisations/organisation-lookup';
import type { NameSheet } from '../name-sheet';
import type { NameRule } from './name-rule';

/** What English names are built like. */
export const ENGLISH_RULES: readonly NameRule[] = [dropPortfolios, dropArticles];

/** "Minister of Foreign Affairs", "Secretary of State": what somebody is, and no organisation. */
function dropPortfolios(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(['minister', 'ministers', 'secretary'])) {
    if (!/^(?:of|for)$/.test(sheet.lower(token + 1))) continue;
    const start = sheet.lower(token + 2) === 'the' ? token + 3 : token + 2;
    const name = sheet.at(start);
    if (name && name.kind !== 'person' && name.kind !== 'place') sheet.remove(name);
  }
}

/** "The White House" is the White House; "The Guardian" is The Guardian. */
function dropArticles(sheet: NameSheet): void {
  for (const name of sheet.names()) {
    if (sheet.lower(name.first) !== 'the' || name.end - name.first < 2 || name.kind === 'other') continue;
    const [known, bare] = [
      organisationNamed(sheet.written(name)),
      organisationNamed(sheet.written({ ...name, first: name.first + 1 })),
    ];
    if (known && /^the /i.test(known.listed) && (!bare || bare.isAmbiguous)) continue;
    sheet.remove(name);
    sheet.put({ ...name, first: name.first + 1 });
  }
}
