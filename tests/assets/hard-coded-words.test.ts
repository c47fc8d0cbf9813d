import { describe, expect, it } from 'vitest';
import { hardCodedWords } from '../support/hard-coded-words';
import { readSource, readSourceFiles } from '../support/source-files';

/** What is the same in every language, each with the reason. */
const SAME_EVERYWHERE: Readonly<Record<string, string>> = {};

const READ = /^src\/(?:ui|parts|content|page|background)\/.*\.tsx?$/;

describe('what a reader sees', () => {
  // Every file of the interface is parsed.
  it('comes from the message files', { timeout: 30_000 }, () => {
    const paths = readSourceFiles().flatMap(({ path }) => (READ.test(path) ? [path] : []));
    expect(paths.length).toBeGreaterThan(200);
    const found = paths.flatMap((path) => hardCodedWords(path, readSource(path)));
    expect(found.toSorted()).toEqual(Object.keys(SAME_EVERYWHERE).toSorted());
  });

  it.each([
    '<p>Saved</p>',
    '<p>{isSaved ? "Saved" : "Save"}</p>',
    '<p>{count > 0 && `${count} articles`}</p>',
    '<p>{count + " articles"}</p>',
    '<><b />Saved</>',
    '<button aria-label="Save" />',
    '<input placeholder={"Words"} />',
    '<img alt={`Map of ${place}`} />',
    '<a aria-label={`${translate("open")}: ${name}`} />',
    'host.title = "Saved"',
    'host.setAttribute("aria-label", "Saved")',
  ])('is found where it does not: %s', (text) => {
    expect(hardCodedWords('a.tsx', text)).not.toEqual([]);
  });

  it.each([
    '<p class="soft">{translate("saved")}</p>',
    '<p>{names.join(" · ")} — {count}</p>',
    '<p role={isLate ? "alert" : "status"}>{list.map((one) => one.name ?? describe("kind"))}</p>',
    '<button aria-label={translate(`kind_${kind}`)} title={kind === "date" ? translate("date") : name} />',
    'host.className = "card"; host.setAttribute("role", "dialog")',
  ])('is not found where it does: %s', (text) => {
    expect(hardCodedWords('a.tsx', text)).toEqual([]);
  });
});
