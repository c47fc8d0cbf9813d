import fc from 'fast-check';
import type { Anchor } from '../../src/model/anchor';
import type { Annotation } from '../../src/model/annotation';
import type { Article } from '../../src/model/article';
import type { Corrections } from '../../src/model/correction';
import type { EntityDecision } from '../../src/model/entity-decision';
import type { ImportedLibrary } from '../../src/model/import';
import { CITATION_STYLES } from '../../src/model/citation-style';
import { LABEL_COLOURS, LABEL_LINES, type Label } from '../../src/model/label';
import type { Dismissal } from '../../src/model/loose-decisions';
import { ARTICLE_LANGUAGES, DEFAULT_MARK_COLOURS, MARK_DENSITIES } from '../../src/model/marking';
import { ENTITY_KINDS, MENTION_KINDS, type EntityMention, type Mention } from '../../src/model/mention';
import type { NameRule, WideRule } from '../../src/model/name-rule';
import type { Revision } from '../../src/model/revision';
import type { PortableSettings } from '../../src/model/settings';
import { anyDay, anyEdtf, anyInstant, anyText, anyWords } from './any-text';
import { anyDate } from './generated-dates';
import { plain, some } from './some-fields';

const anyEntityId = fc.constantFrom('iso:DZ', 'geonames:2507480', 'reader:Ḥmed');
const anyKind = fc.constantFrom(...ENTITY_KINDS);
const anySpan = fc.tuple(fc.nat(), fc.nat());
const anyIdentity = some({ kind: anyKind, canonical: anyWords, entityId: anyEntityId }, ['kind', 'canonical']);

/** What follows decisions across the library is worked out anew where it is stored: it is not generated. */
const anyEntity = some(
  {
    kind: anyKind,
    canonical: anyWords,
    entityId: anyEntityId,
    source: fc.constantFrom('model', 'gazetteer', 'reader'),
    confidence: fc.constantFrom(0, 0.31, 1),
    decidedAt: anyInstant,
    decidedFor: fc.constantFrom('article', 'site', 'everywhere'),
    isAdded: fc.constant(true),
  },
  ['kind', 'canonical', 'source', 'confidence'],
) as unknown as fc.Arbitrary<EntityMention>;

/** Mentions in a text, in reading order and without overlaps. */
function mentionsIn(text: string): fc.Arbitrary<readonly Mention[]> {
  const anyMention: fc.Arbitrary<Mention> = fc.oneof(anyDate, anyEntity);
  return fc.array(fc.tuple(anyMention, fc.nat(text.length)), { maxLength: 4 }).map((all) => {
    const ends = [...new Set(all.map(([, end]) => end))].filter((end) => end > 0).toSorted((one, other) => one - other);
    return ends.flatMap((end, at) => {
      const [mention] = all[at] ?? [];
      return mention ? [{ ...mention, start: ends[at - 1] ?? 0, end }] : [];
    });
  });
}

const anyAnchor: fc.Arbitrary<Anchor> = anySpan.chain(([start, length]) =>
  some(
    {
      start: fc.constant(start % 1000),
      end: fc.constant((start % 1000) + (length % 1000)),
      quote: anyWords,
      prefix: anyText,
      suffix: anyText,
      block: fc.constantFrom('heading', 'paragraph', 'item', 'quotation', 'caption', 'cell'),
      textHash: fc.constant('h1'),
    },
    ['start', 'end', 'quote', 'prefix', 'suffix'],
  ),
) as fc.Arbitrary<Anchor>;

const anyTarget = fc.oneof(
  fc.record({ type: fc.constant('passage' as const), anchor: anyAnchor }, plain),
  fc.record({ type: fc.constant('subject' as const), key: fc.constantFrom('e:iso:DZ', 'd:2022-04-05'), name: anyWords }, plain),
);

const anyAnnotationFields = {
  label: fc.oneof(fc.constant('important'), anyText),
  note: anyText,
  tags: fc.uniqueArray(anyWords, { maxLength: 3 }),
  createdAt: anyInstant,
  changedAt: fc.record({ label: anyInstant, note: anyInstant, tags: anyInstant }, plain),
};

/** A mark or a note on a passage or a subject. */
export const anyAnnotation: fc.Arbitrary<Annotation> = fc.record(
  { id: fc.uuid(), target: anyTarget, ...anyAnnotationFields },
  plain,
);
const anyWholeNote: fc.Arbitrary<Annotation> = fc.record(
  { id: fc.uuid(), target: fc.constant({ type: 'article' as const }), ...anyAnnotationFields },
  plain,
);
export const anySubjectNote: fc.Arbitrary<Annotation> = anyAnnotation.filter(({ target }) => target.type === 'subject');

const anyNameVerdict = fc.oneof(
  fc.constant({ type: 'mute' as const }),
  fc.record({ type: fc.constantFrom('kind' as const, 'add' as const), kind: anyKind }, plain),
  fc.record({ type: fc.constant('words' as const), words: anyWords, kind: anyKind }, plain),
  fc.record({ type: fc.constant('sameAs' as const), canonical: anyWords, entityId: anyEntityId, kind: anyKind }, plain),
);
const anyNameRule: fc.Arbitrary<NameRule> = fc.record({ decidedAt: anyInstant, words: anyWords, verdict: anyNameVerdict }, plain);

const anyWideRule: fc.Arbitrary<WideRule> = fc.oneof(
  anyNameRule.map((rule) => ({ ...rule, scope: 'everywhere' as const })),
  anyNameRule.map((rule) => ({ ...rule, scope: 'site' as const, host: 'journal.example' })),
);

const anyEntityDecision = some(
  {
    key: fc.constantFrom('e:iso:DZ', 'e:person:béni abbès'),
    name: anyWords,
    kind: anyKind,
    words: fc.array(anyWords, { minLength: 1, maxLength: 2 }),
    addresses: fc.constant(['journal.example/a']),
    verdict: fc.oneof(
      fc.constant({ type: 'mute' as const }),
      fc.record({ type: fc.constant('rename' as const), name: anyWords }, plain),
      fc.record({ type: fc.constant('sameAs' as const), to: anyIdentity }, plain),
    ),
    decidedAt: anyInstant,
  },
  ['key', 'name', 'kind', 'verdict', 'decidedAt'],
) as unknown as fc.Arbitrary<EntityDecision>;

const byInstant = (one: { decidedAt: string }, other: { decidedAt: string }): number =>
  one.decidedAt < other.decidedAt ? -1 : 1;
const decidedOnce = { maxLength: 3, selector: ({ decidedAt }: { decidedAt: string }) => decidedAt };

const anyCorrections: fc.Arbitrary<Corrections> = some(
  {
    published: anyDay,
    dates: fc
      .uniqueArray(
        fc.tuple(anyAnchor, anyInstant, fc.oneof(anyEdtf, fc.constant(null))).map(([anchor, decidedAt, value]) => ({
          ...anchor,
          decidedAt,
          ...(value === null ? { isDismissed: true as const } : { value }),
        })),
        decidedOnce,
      )
      .map((dates) => dates.toSorted(byInstant)),
    names: fc.uniqueArray(anyNameRule, { ...decidedOnce, minLength: 1 }).map((names) => names.toSorted(byInstant)),
  },
  ['dates'],
) as fc.Arbitrary<Corrections>;

const anyRevision: fc.Arbitrary<Revision> = anyWords.chain((text) =>
  fc.record(
    { savedAt: anyInstant, keptAt: anyInstant, title: anyText, text: fc.constant(text), mentions: mentionsIn(text) },
    plain,
  ),
);

/** Earlier texts that followed one upon the other. */
const anyRevisions = fc.uniqueArray(anyRevision, { maxLength: 2, selector: ({ keptAt }) => keptAt }).map((all) => {
  const sorted = all.toSorted((one, other) => (one.keptAt < other.keptAt ? -1 : 1));
  return sorted.map((revision, at) => ({ ...revision, savedAt: sorted[at - 1]?.keptAt ?? '2022-01-01T00:00:00.000Z' }));
});

/** A saved article at one of a thousand addresses, with all that can belong to it; its parts fit each other. */
export const anyArticle: fc.Arbitrary<Article> = fc.tuple(anyWords, fc.nat(999)).chain(([text, number]) =>
  some(
    {
      id: fc.uuid(),
      address: fc.constant(`https://journal.example/${number}`),
      canonicalAddress: fc.constant(`https://journal.example/article-${number}`),
      claimedAddresses: fc.constant([`https://amp.journal.example/${number}`]),
      title: anyText,
      site: anyText,
      authors: fc.array(anyWords, { maxLength: 2 }),
      language: fc.constantFrom('fr', 'en', 'ar', 'und'),
      published: some({ value: anyDay, stamp: anyText, source: fc.constantFrom('json-ld', 'address', 'text') }, [
        'value',
        'source',
      ]),
      text: fc.constant(text),
      savedAt: fc.constant('2022-01-01T00:00:00.000Z'),
      updatedAt: anyInstant,
      mentions: mentionsIn(text),
      muted: fc.array(anyEntity, { minLength: 1, maxLength: 1 }).map((all) => all.map((one) => ({ ...one, start: 0, end: 1 }))),
      corrections: anyCorrections,
      annotations: fc
        .tuple(fc.array(anyAnnotation, { maxLength: 3 }), fc.array(anyWholeNote, { maxLength: 1 }))
        .map((all) => inOrder(all.flat()))
        .filter(({ length }) => length > 0),
      html: anyWords.map((words) => `<p>${words}</p>`),
      revisions: anyRevisions.filter(({ length }) => length > 0),
      merges: fc
        .record({ because: fc.constantFrom('claim', 'text', 'reader'), mergedAt: anyInstant }, plain)
        .map((merge) => [{ ...merge, address: `autre.example/${number}` }]),
      partedFrom: fc.constant([`loin.example/${number}`]),
    },
    ['id', 'address', 'title', 'site', 'authors', 'language', 'text', 'savedAt', 'updatedAt', 'mentions'],
  ).map((article) => asStored(article as unknown as Article)),
);

/** What the reader decided is in the head too, and what nobody decided is not there. */
function asStored({ corrections, ...article }: Article): Article {
  const published = corrections?.published;
  return {
    ...article,
    ...(corrections && isSomething(corrections) && { corrections }),
    ...(published !== undefined && { published: { value: published, source: 'reader' } }),
  };
}

function isSomething({ published, dates, names }: Corrections): boolean {
  return published !== undefined || dates.length > 0 || names !== undefined;
}

function inOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.toSorted((one, other) => (one.createdAt + one.id < other.createdAt + other.id ? -1 : 1));
}

const anyLabel: fc.Arbitrary<Label> = fc.record(
  { id: fc.uuid(), name: anyText, colour: fc.constantFrom(...LABEL_COLOURS), line: fc.constantFrom(...LABEL_LINES) },
  plain,
);

const anySettings = some(
  {
    quietSites: fc.array(anyWords, { maxLength: 2 }),
    quietPages: fc.array(anyWords, { maxLength: 2 }),
    newsSites: fc.array(anyWords, { maxLength: 2 }),
    hiddenKinds: fc.subarray([...MENTION_KINDS]),
    showsLessSure: fc.boolean(),
    density: fc.constantFrom(...MARK_DENSITIES),
    quietLanguages: fc.subarray([...ARTICLE_LANGUAGES]),
    markColours: fc.constant({ ...DEFAULT_MARK_COLOURS, person: 'purple' }),
    showsTint: fc.boolean(),
    announcesMarks: fc.boolean(),
    showsSelectionBar: fc.boolean(),
    citationStyle: fc.constantFrom(...CITATION_STYLES),
    exportFormat: anyText,
    exportChoices: fc.constant({ markdown: { links: true, template: '{{title}}' } }),
  },
  [],
) as unknown as fc.Arbitrary<PortableSettings>;

const anyToldDay = fc.record(
  { articleId: fc.constantFrom(idOf(0, 0), idOf(1, 0)), start: fc.nat(9), end: fc.nat(9), value: fc.constant('2022-04-05') },
  plain,
);
const anyDismissal: fc.Arbitrary<Dismissal> = fc.record(
  {
    id: anyWords,
    articleIds: fc.constant([idOf(0, 0), idOf(1, 0)]),
    one: anyToldDay,
    other: anyToldDay,
    shared: fc.array(anyText, { maxLength: 2 }),
    dismissedAt: anyInstant,
  },
  plain,
);

/** A library with all that can be in it. */
export type GeneratedLibrary = Required<Omit<ImportedLibrary, 'articles' | 'leftOut'>> & {
  readonly articles: readonly Article[];
};

export const anyLibrary: fc.Arbitrary<GeneratedLibrary> = fc
  .record(
    {
      articles: fc.uniqueArray(anyArticle, { maxLength: 4, selector: ({ address }) => address }),
      labels: fc.array(anyLabel, { maxLength: 2 }),
      settings: anySettings,
      nameRules: fc.uniqueArray(anyWideRule, decidedOnce).map((rules) => rules.toSorted(byInstant)),
      entityDecisions: fc.uniqueArray(anyEntityDecision, decidedOnce).map((decisions) => decisions.toSorted(byInstant)),
      subjectNotes: fc.array(anySubjectNote, { maxLength: 2 }).map(inOrder),
      pageCorrections: fc
        .array(anyCorrections, { maxLength: 2 })
        .map((all) => all.filter(isSomething).map((one, at) => ({ ...one, addresses: [`jamais.example/${at}`] }))),
      dismissals: fc.array(anyDismissal, { maxLength: 1 }),
    },
    plain,
  )
  .map(({ articles, subjectNotes, entityDecisions, ...library }) => ({
    ...library,
    // Of all that is decided everywhere, two are never of one instant (`freeInstant`).
    entityDecisions: entityDecisions.filter((one) => library.nameRules.every(({ decidedAt }) => decidedAt !== one.decidedAt)),
    articles: articles.map((article, at) => ({
      ...article,
      id: idOf(at, 0),
      ...(article.annotations && { annotations: named(article.annotations, at) }),
    })),
    subjectNotes: named(subjectNotes, articles.length),
  }));

/** Ids are nobody's twice, even once a counterexample is made smaller; they leave the order as it is. */
function named(annotations: readonly Annotation[], group: number): readonly Annotation[] {
  return annotations.map((annotation, at) => ({ ...annotation, id: idOf(group, at + 1) }));
}

function idOf(group: number, at: number): string {
  return `00000000-0000-4000-8000-00000000${group}${group}${at}${at}`;
}

/** What the lossless form is told of a library besides its articles. */
export function besidesIn({ pageCorrections, dismissals, articles: _articles, ...others }: GeneratedLibrary) {
  return { ...others, looseDecisions: { pageCorrections, dismissals } };
}

/** A library as it is read back: lists of which nothing is written are not there. */
export function asRead({ labels, settings, articles, ...lists }: GeneratedLibrary): ImportedLibrary {
  return { labels, settings, articles, ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) };
}
