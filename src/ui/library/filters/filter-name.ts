import { dateInWords } from '../../../core/dates/describe-date';
import type { Label } from '../../../model/label';
import { FACET_KINDS, type FacetKind } from '../../../model/library';
import { labelName } from '../../../parts/label-name';
import { translate, uiLanguage } from '../../../platform/translate';

/** What the reader calls a facet, whose label is a code, an id or a name as the kind has it. */
export function facetName(kind: FacetKind, label: string, labels: readonly Label[]): string {
  if (kind === 'date') return dateInWords(label, uiLanguage(), translate);
  if (kind === 'language') return languageName(label);
  if (kind === 'state') return translate('toRead');
  if (kind !== 'label') return label;
  const known = labels.find(({ id }) => id === label);
  return known ? labelName(known) : translate('labelWithoutName');
}

/** What of a kind of facets is called, and a filter of this kind. */
export function facetKindName(kind: FacetKind): string {
  return translate(`facet_${kind}`);
}

/** A filter in words: its kind, null where the words say enough, and its name. `names` are those of entities, by filter. */
export function filterInWords(
  filter: string,
  names: ReadonlyMap<string, string>,
  labels: readonly Label[],
): { readonly kind: string | null; readonly name: string } {
  const [, start = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(filter) ?? [];
  if (start === 'e') return { kind: null, name: names.get(filter) ?? rest.slice(rest.indexOf(':') + 1) };
  if (start === 'id') return { kind: null, name: translate('oneArticle') };
  if (start === 'is') return { kind: null, name: facetName('state', rest, labels) };
  const kind = kindOf(start);
  return kind ? { kind: facetKindName(kind), name: facetName(kind, rest, labels) } : { kind: null, name: filter };
}

const KIND_BY_START: Readonly<Record<string, FacetKind>> = { d: 'date', lang: 'language' };

function kindOf(start: string): FacetKind | undefined {
  return KIND_BY_START[start] ?? FACET_KINDS.find((kind) => kind === start);
}

function languageName(code: string): string {
  if (code === 'und') return translate('unknownLanguage');
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(code) ?? code;
  } catch {
    // A page may claim a language that is none.
    return code;
  }
}
