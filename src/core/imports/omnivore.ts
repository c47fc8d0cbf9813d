import * as v from 'valibot';
import type { PublicationDate } from '../../model/article';
import { checkFields } from './check-fields';
import type { ImportFormat, ImportedFile } from './format';
import { instantOf } from './instant-of';
import { marksInMarkdown } from './marks-in-markdown';
import { toRead, type ListedArticle } from './to-read';
import { wordsOfHtml } from './words-of-html';

const text = v.nullish(v.string(), '');
const entry = v.object({
  url: v.string(),
  slug: text,
  title: text,
  author: text,
  state: text,
  labels: v.nullish(v.array(v.union([v.string(), v.object({ name: v.string() })])), []),
  savedAt: text,
  publishedAt: text,
});
type Entry = v.InferOutput<typeof entry>;

const NAME = /(?:^|\/)metadata_\d+_to_\d+\.json$/;
const DELETED = 'DELETED';

/**
 * What Omnivore gave its readers before it closed (`packages/api/src/jobs/export.ts` of https://github.com/omnivore-app/omnivore): an
 * archive of `metadata_0_to_20.json` and so on, the text of each article in `content/<slug>.html`, its highlights in
 * `highlights/<slug>.md`.
 */
export const omnivore: ImportFormat = {
  id: 'omnivore',
  recognise: ({ name }, data) => Array.isArray(data) && (NAME.test(name) || isEntry(data[0])),
  read(file, data, context) {
    const entries = checkFields(v.array(entry), data).filter(({ state }) => state.toUpperCase() !== DELETED);
    return toRead(
      entries.map((one) => listedOf(one, file)),
      context,
    );
  },
};

const FIELDS = ['slug', 'url', 'savedAt', 'labels'];

function isEntry(value: unknown): boolean {
  return typeof value === 'object' && value !== null && FIELDS.every((field) => Object.hasOwn(value, field));
}

function listedOf({ url, slug, title, author, labels, savedAt, publishedAt }: Entry, { beside }: ImportedFile): ListedArticle {
  const content = slug === '' ? null : beside?.(`content/${slug}.html`);
  const highlights = slug === '' ? null : beside?.(`highlights/${slug}.md`);
  const { marks, note } = marksInMarkdown(highlights ?? '');
  const instant = instantOf(savedAt);
  return {
    address: url,
    title,
    author,
    savedAt: instant,
    published: publishedOn(instantOf(publishedAt)),
    tags: labels.map((label) => (typeof label === 'string' ? label : label.name)),
    note,
    marks: marks.map((mark) => ({ ...mark, createdAt: instant })),
    text: wordsOfHtml(content ?? ''),
  };
}

/** It took the date from what the page says of itself. */
function publishedOn(stamp: string | undefined): PublicationDate | undefined {
  return stamp === undefined ? undefined : { value: stamp.slice(0, 'YYYY-MM-DD'.length), stamp, source: 'meta' };
}
