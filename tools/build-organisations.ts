import { writeFileSync } from 'node:fs';
import { organisationLines } from '../src/core/entities/organisations/read-organisations';
import { composeIndex } from './organisations/compose-index';

/** Writes the index of the tables of organisations. `npx tsx tools/build-organisations.ts`. */
const index = composeIndex(organisationLines());
writeFileSync(
  new URL('../src/core/entities/organisations/organisation-index.ts', import.meta.url),
  `/** Made by tools/build-organisations.ts of the tables beside it; tools/organisations/compose-index.ts says what it holds. */
export const ORGANISATION_INDEX = \`${index}\`;
`,
);
console.log(`${index.split('\n').length / 2} first words, ${index.length} characters`);
