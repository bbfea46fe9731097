import { featureKey } from "./feature-hash.js";
import type { ModelFile, PackedWeights } from "./model-file.js";
import { decodeNumbers, unfold } from "./number-text.js";

/** A place of the table holds where the weights of a feature begin, times this, and how many more than one they are. */
const countRoom = 256;

/** Where each feature is found by its key: open addressing, the key plus 1 at an even place, behind it the place and number of its weights. */
function placeKeys(gaps: Uint32Array, counts: Uint8Array): Uint32Array {
  const capacity = 2 ** Math.max(4, Math.ceil(Math.log2(gaps.length * 2 + 1)));
  const mask = capacity - 1;
  const table = new Uint32Array(2 * capacity);
  let key = 1;
  let start = 0;
  for (let feature = 0; feature < gaps.length; feature++) {
    key += gaps[feature] as number;
    const more = counts[feature] as number;
    let place = key & mask;
    while (table[2 * place] !== 0) place = (place + 1) & mask;
    table[2 * place] = key;
    table[2 * place + 1] = start * countRoom + more;
    start += more + 1;
  }
  return table;
}

/** Weights with their labels: the weight times 256, and the label. */
function joinLabels({ labels, weights, size }: PackedWeights): Int16Array {
  const cells = new Int16Array(size);
  const label = new Uint8Array(size);
  decodeNumbers(labels, label);
  const folded = new Uint8Array(size);
  decodeNumbers(weights, folded);
  for (let index = 0; index < size; index++)
    cells[index] = (unfold(folded[index] as number) << 8) | (label[index] as number);
  return cells;
}

/** Scores of labels that add up over features. Weights and scores are whole numbers, so that they are the same in every engine. */
export class LinearModel {
  readonly #keyBits: number;
  readonly #table: Uint32Array;
  readonly #cells: Int16Array;

  constructor(packed: PackedWeights) {
    const gaps = new Uint32Array(packed.features);
    decodeNumbers(packed.keys, gaps);
    const counts = new Uint8Array(packed.features);
    decodeNumbers(packed.counts, counts);
    this.#keyBits = packed.keyBits;
    this.#table = placeKeys(gaps, counts);
    this.#cells = joinLabels(packed);
  }

  /**
   * Adds the weights of the first `count` features, named by their hashes, to the scores of their labels; the score of the first label is at `at`.
   * An unknown feature adds nothing.
   */
  add(features: Int32Array, count: number, scores: Int32Array, at = 0): void {
    const table = this.#table;
    const cells = this.#cells;
    const bits = this.#keyBits;
    const mask = table.length / 2 - 1;
    for (let index = 0; index < count; index++) {
      const key = featureKey(features[index] as number, bits) + 1;
      let place = key & mask;
      let found = table[2 * place];
      while (found !== key && found !== 0) {
        place = (place + 1) & mask;
        found = table[2 * place];
      }
      if (found === 0) continue;
      const entry = table[2 * place + 1] as number;
      const start = entry >>> 8;
      const last = start + (entry & 0xff);
      for (let cell = start; cell <= last; cell++) {
        const value = cells[cell] as number;
        (scores[at + (value & 0xff)] as number) += value >> 8;
      }
    }
  }
}

const loaded = new WeakMap<PackedWeights, LinearModel>();

/** The model of a file, unpacked the first time it is asked for. */
export function linearModel({ packed }: ModelFile): LinearModel {
  const known = loaded.get(packed);
  if (known) return known;
  const model = new LinearModel(packed);
  loaded.set(packed, model);
  return model;
}
