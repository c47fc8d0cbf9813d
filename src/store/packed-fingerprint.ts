import type { Fingerprint, Reason } from '../model/related';

/** A fingerprint as it is stored: a hundred objects would be read ten times as slowly. Lists of one length. */
export interface PackedFingerprint {
  /** A line each, as the labels. */
  readonly keys: string;
  readonly labels: string;
  /** The first letter of each kind. */
  readonly kinds: string;
  readonly weights: Float32Array<ArrayBuffer>;
}

export function packFingerprint(fingerprint: Fingerprint): PackedFingerprint {
  return {
    keys: fingerprint.map(({ key }) => line(key)).join('\n'),
    labels: fingerprint.map(({ label }) => line(label)).join('\n'),
    kinds: fingerprint.map(({ kind }) => kind.charAt(0)).join(''),
    weights: Float32Array.from(fingerprint, ({ weight }) => weight),
  };
}

/** What `packFingerprint` packed; weights are rounded to seven digits. */
export function unpackFingerprint({ keys, labels, kinds, weights }: PackedFingerprint): Fingerprint {
  if (kinds === '') return [];
  const [all, names] = [keys.split('\n'), labels.split('\n')];
  return all.map((key, at) => ({
    key,
    kind: KINDS[kinds[at] ?? ''] ?? 'word',
    label: names[at] ?? '',
    weight: weights[at] ?? 0,
  }));
}

const KINDS: Readonly<Record<string, Reason['kind']>> = { e: 'entity', d: 'date', w: 'word' };

function line(text: string): string {
  return text.replaceAll('\n', ' ');
}
