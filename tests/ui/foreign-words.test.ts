import { expect, it } from 'vitest';
import { readSource, readSourceFiles } from '../support/source-files';

/** What gives its words their direction by itself, or passes the language on to what does. */
const WITHOUT = new Set(['bdi', 'PlaceLink', 'Snippet']);

it('words in the language of an article run as they do there, be it from right to left', () => {
  const paths = readSourceFiles().flatMap(({ path }) => (path.endsWith('.tsx') ? [path] : []));
  const languages = paths.flatMap((path) =>
    [...readSource(path).matchAll(/<(?<name>\w+)[^<]*?\slang=\{(?<language>[^}]*)\}(?<after>\s+dir=)?/g)].map(({ groups }) => ({
      path,
      ...groups,
    })),
  );
  const foreign = languages.filter((one) => 'language' in one && one.language !== 'uiLanguage()');
  expect(foreign.length).toBeGreaterThan(15);
  expect(foreign.filter((one) => !('after' in one && one.after) && !('name' in one && WITHOUT.has(String(one.name))))).toEqual(
    [],
  );
});
