import { FEATURES_PER_TOKEN } from './features';
import { LABEL_COUNT } from './labels';
import { checkOf, firstSlot, otherSlot, SLOT_BYTES, type TaggerModel } from './tagger-model';

/** The scores of the labels of each token, `LABEL_COUNT` each, given the hashes of its features. */
export function scoreLabels(hashes: Uint32Array, model: TaggerModel): Float32Array {
  const tokens = hashes.length / FEATURES_PER_TOKEN;
  const scores = new Float32Array(tokens * LABEL_COUNT);
  const weights = weightsOf(model);
  const { slots } = model;
  // Held here: this is the innermost loop of an analysis.
  const [perToken, perSlot] = [FEATURES_PER_TOKEN, SLOT_BYTES];
  for (let token = 0, column = 0; token < tokens; token += 1) {
    const to = token * LABEL_COUNT + 1;
    for (const end = column + perToken; column < end; column += 1) {
      const place = placeOf(hashes[column] as number, model);
      if (place >= 0) addWeights(scores, to, slots, place, perSlot, weights);
    }
  }
  return scores;
}

/** Where the slot of a feature begins; -1 when the model does not know it. */
function placeOf(hash: number, { slots, slotBits }: TaggerModel): number {
  if (hash === 0) return -1;
  const check = checkOf(hash);
  const slot = firstSlot(hash, slotBits);
  const place = slot * SLOT_BYTES;
  if (slots[place] === check) return place;
  const other = otherSlot(slot, check, slotBits) * SLOT_BYTES;
  return slots[other] === check ? other : -1;
}

/** The weights of the low and the high half of each byte, side by side. */
function weightsOf({ levels }: TaggerModel): Float32Array {
  return Float32Array.from({ length: 512 }, (_, index) => levels[index % 2 === 0 ? (index >> 1) & 15 : index >> 5] ?? 0);
}

function addWeights(
  scores: Float32Array,
  to: number,
  slots: Uint8Array,
  place: number,
  perSlot: number,
  weights: Float32Array,
): void {
  for (let pair = 1, label = to; pair < perSlot; pair += 1, label += 2) {
    const byte = slots[place + pair] as number;
    if (byte === 0) continue;
    scores[label] = (scores[label] as number) + (weights[2 * byte] as number);
    scores[label + 1] = (scores[label + 1] as number) + (weights[2 * byte + 1] as number);
  }
}
