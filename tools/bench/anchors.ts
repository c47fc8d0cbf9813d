import { findAnchor } from '../../src/core/anchors/find-anchor';
import type { Anchor } from '../../src/model/anchor';
import type { Span } from '../../src/model/span';
import { judgeSpan, VERDICTS, type Verdict } from './anchors/judge-span';
import { readCases, type AnchorCase } from './anchors/read-cases';
import { findAnchorHypothesis, findAnchorHypothesisFolded } from './peers/find-anchor-hypothesis';
import { rounded } from './rounded';
import type { Section, Table } from './section';

interface Method {
  readonly name: string;
  readonly find: (text: string, anchor: Anchor) => Span | null;
}

const METHODS: readonly Method[] = [
  { name: 'Repères', find: findAnchor },
  { name: "Hypothesis' method", find: findAnchorHypothesis },
  { name: 'typography folded, then that', find: findAnchorHypothesisFolded },
];

const MOST_MILLISECONDS = 20;
const GOOD: ReadonlySet<Verdict> = new Set(['correct', 'orphan kept']);

/** How often a marked passage is found again on a changed page, and how long that takes. */
export const anchors: Section = {
  name: 'anchors',
  measure: async ({ corpora }) => {
    const cases = readCases(corpora);
    const measured = METHODS.map((method) => ({ name: method.name, tries: tryAll(method, cases) }));
    return [tableOfMethods(measured), tableOfKinds(measured)];
  },
};

interface Try {
  readonly kind: string;
  readonly verdict: Verdict;
  readonly milliseconds: number;
}

interface Measured {
  readonly name: string;
  readonly tries: readonly Try[];
}

function tryAll({ find }: Method, cases: readonly AnchorCase[]): readonly Try[] {
  for (const { text, selector } of cases) find(text, selector);
  return cases.map(({ kind, text, selector, expected }) => {
    const started = performance.now();
    const found = find(text, selector);
    return { kind, milliseconds: performance.now() - started, verdict: judgeSpan(found, expected) };
  });
}

function tableOfMethods(measured: readonly Measured[]): Table {
  return {
    title: 'Anchors: passages found again on changed pages',
    rows: measured.flatMap(({ name, tries }) => (tries.length > 0 ? [rowOf(name, tries)] : [])),
    notes: [
      'Cases come with `--data <folder>`, from its anchors/cases.jsonl; without them there is nothing to measure.',
      'Correct: at least four fifths shared with the expected span. Orphans are quotes that are gone: any place for them is false.',
      `Milliseconds for one quote in a text of its own, after one round to warm up. Ours may take ${MOST_MILLISECONDS} in 95 of 100 cases.`,
      "Hypothesis' method is written anew from its description.",
    ],
  };
}

function rowOf(method: string, tries: readonly Try[]): Table['rows'][number] {
  const times = tries.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  const counts = VERDICTS.map((verdict) => [verdict, tries.filter((one) => one.verdict === verdict).length] as const);
  const at = (share: number): number => rounded(times[Math.floor(share * times.length)] ?? Number.NaN);
  return { method, ...Object.fromEntries(counts), 'ms p50': at(0.5), 'ms p95': at(0.95) };
}

function tableOfKinds(measured: readonly Measured[]): Table {
  const kinds = [...new Set(measured.flatMap(({ tries }) => tries.map(({ kind }) => kind)))];
  return {
    title: 'Anchors: right answers by what happened to the page',
    rows: kinds.map((kind) => {
      const rights = measured.map(({ name, tries }) => [name, countRight(tries.filter((one) => one.kind === kind))] as const);
      return { kind, cases: measured[0]?.tries.filter((one) => one.kind === kind).length ?? 0, ...Object.fromEntries(rights) };
    }),
    notes: ['A right answer is the expected place, or none for an orphan.'],
  };
}

function countRight(tries: readonly Try[]): number {
  return tries.filter(({ verdict }) => GOOD.has(verdict)).length;
}
