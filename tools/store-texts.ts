import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderTexts } from './release/render-texts';
import { EN } from './release/texts/en';
import { FR } from './release/texts/fr';

/** `npm run store-texts`: what the forms of the stores ask for, each field as a file to paste, in out/store/texts. */
const FOLDER = fileURLToPath(new URL('../out/store/texts', import.meta.url));

for (const [language, texts] of Object.entries({ en: EN, fr: FR })) {
  for (const [path, content] of renderTexts(texts, language)) {
    const file = join(FOLDER, language, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${content.trimEnd()}\n`);
  }
}
console.log(FOLDER);
