import { Parser } from 'htmlparser2';
import { ImportFault } from './format';
import { instantOf } from './instant-of';
import type { ListedArticle } from './to-read';

/** No list of links nests deeper; closing tags of a file that does would be looked for in all that is open. */
export const DEEPEST_HTML = 256;

/**
 * The links of a list in HTML, in its order: Netscape's bookmark file, which all browsers write
 * (https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)), and Pocket's
 * `ril_export.html`. `ADD_DATE` and `time_added` are seconds since 1970, `TAGS` has commas, a `<DD>` after a bookmark describes it, and
 * the folders it lies in are given as tags, but for those that the browser itself has. Nothing of the HTML is kept but words. Throws
 * `ImportFault`: `tooDeep`.
 */
export function linksInHtml(html: string): ListedArticle[] {
  const reading = new LinkReading();
  const parser = new Parser({
    onopentag: (name, attributes) => reading.open(name, new Map(Object.entries(attributes))),
    ontext: (text) => reading.words.push(text),
    onclosetag: (name) => reading.close(name),
  });
  parser.write(html);
  parser.end();
  return reading.end();
}

interface Link {
  readonly attributes: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
  readonly title: string;
  readonly note: string;
}

/** What was read so far. */
class LinkReading {
  /** Since something last began or ended. */
  words: string[] = [];
  private depth = 0;
  private readonly links: Link[] = [];
  /** Of the lists that are open; empty for one without a name. */
  private readonly folders: string[] = [];
  /** The heading that names the next list. */
  private heading = '';
  private headingAttributes: ReadonlyMap<string, string> = new Map();
  private linkAttributes: ReadonlyMap<string, string> = new Map();
  private isInNote = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.depth += 1;
    if (this.depth > DEEPEST_HTML) throw new ImportFault('tooDeep');
    if (ENDS_NOTE.has(name)) this.endNote();
    if (name === 'dl') {
      this.folders.push(OWN_FOLDERS.some((own) => this.headingAttributes.has(own)) ? '' : this.heading);
      this.heading = '';
      this.headingAttributes = new Map();
    } else if (name === 'h3') {
      this.headingAttributes = attributes;
    } else if (name === 'a') {
      this.linkAttributes = attributes;
    } else if (name === 'dd') {
      this.isInNote = true;
    }
    if (BEGINS_WORDS.has(name)) this.words = [];
  }

  close(name: string): void {
    this.depth -= 1;
    if (ENDS_NOTE.has(name)) this.endNote();
    if (name === 'dl') this.folders.pop();
    else if (name === 'h3') this.heading = this.words.join('').trim();
    else if (name === 'a' && this.linkAttributes.has('href')) this.endLink();
  }

  end(): ListedArticle[] {
    this.endNote();
    return this.links.map(({ attributes, folders, title, note }) => ({
      address: attributes.get('href') ?? '',
      title,
      note,
      savedAt: instantOf(attributes.get('add_date') ?? attributes.get('time_added')),
      tags: [...folders, ...(attributes.get('tags') ?? '').split(',')],
    }));
  }

  private endLink(): void {
    const folders = this.folders.filter(Boolean).slice(-MOST_FOLDERS);
    this.links.push({ attributes: this.linkAttributes, folders, title: this.words.join(''), note: '' });
    this.linkAttributes = new Map();
    this.words = [];
  }

  private endNote(): void {
    const last = this.links.at(-1);
    if (this.isInNote && last && this.heading === '') this.links.splice(-1, 1, { ...last, note: this.words.join('').trim() });
    this.isInNote = false;
  }
}

/** The nearest ones; each is told again with each of its links. */
const MOST_FOLDERS = 10;
const BEGINS_WORDS = new Set(['a', 'dd', 'h3', 'dl', 'dt']);
const ENDS_NOTE = new Set(['dd', 'dt', 'dl', 'a', 'h3']);
/** Every browser has them, under names of its own. */
const OWN_FOLDERS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];
