import { featureKey } from "./feature-hash.js";
import type { ModelFile, PackedWeights } from "./model-file.js";
import { decodeNumbers, decodeSigned } from "./number-text.js";

function decode(text: string, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  decodeNumbers(text, numbers);
  return numbers;
}

/** Where each feature is found by its key: open addressing, the key plus 1 at an even place, the number of the feature behind it. */
function placeKeys(gaps: Uint32Array): Uint32Array {
  const capacity = 2 ** Math.max(4, Math.ceil(Math.log2(gaps.length * 2 + 1)));
  const mask = capacity - 1;
  const table = new Uint32Array(2 * capacity);
  let key = 1;
  for (let feature = 0; feature < gaps.length; feature++) {
    key += gaps[feature] as number;
    let place = key & mask;
    while (table[2 * place] !== 0) place = (place + 1) & mask;
    table[2 * place] = key;
    table[2 * place + 1] = feature;
  }
  return table;
}

/** Where the weights of each feature begin; those of the last end at the one value more. */
function addUp(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  let start = 0;
  for (let feature = 0; feature < counts.length; feature++) {
    start += (counts[feature] as number) + 1;
    starts[feature + 1] = start;
  }
  return starts;
}

/** Scores of labels that add up over features. Weights and scores are whole numbers, so that they are the same in every engine. */
export class LinearModel {
  readonly #keyBits: number;
  readonly #table: Uint32Array;
  readonly #mask: number;
  readonly #starts: Uint32Array;
  readonly #labels: Uint8Array;
  readonly #weights: Int8Array;

  constructor(packed: PackedWeights) {
    this.#keyBits = packed.keyBits;
    this.#table = placeKeys(decode(packed.keys, packed.features));
    this.#mask = this.#table.length / 2 - 1;
    this.#starts = addUp(decode(packed.counts, packed.features));
    this.#labels = new Uint8Array(packed.size);
    decodeNumbers(packed.labels, this.#labels);
    this.#weights = new Int8Array(decodeSigned(packed.weights, packed.size));
  }

  #find(hash: number): number {
    const key = featureKey(hash, this.#keyBits) + 1;
    const table = this.#table;
    let place = key & this.#mask;
    for (let found = table[2 * place]; found !== key; found = table[2 * place]) {
      if (found === 0) return -1;
      place = (place + 1) & this.#mask;
    }
    return table[2 * place + 1] as number;
  }

  /** Adds the weights of a feature, named by its hash, to the scores of its labels. An unknown feature adds nothing. */
  add(hash: number, scores: Int32Array): void {
    const feature = this.#find(hash);
    if (feature < 0) return;
    const end = this.#starts[feature + 1] as number;
    for (let index = this.#starts[feature] as number; index < end; index++)
      (scores[this.#labels[index] as number] as number) += this.#weights[index] as number;
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
