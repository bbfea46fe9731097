import { featureKey } from "./feature-hash.js";
import type { ModelFile, PackedWeights } from "./model-file.js";
import { decodeNumbers, unfold } from "./number-text.js";

/** Most lower bits of a key that are kept for each feature; its bucket tells the upper ones. */
const mostRestBits = 16;

/** How many lower bits of a key are kept, so that there are about as many buckets as features. */
function restBitsOf({ features, keyBits }: PackedWeights): number {
  return Math.max(0, Math.min(mostRestBits, keyBits - Math.ceil(Math.log2(features + 1))));
}

/** Bits of a key that the sieve looks at more than those that name a bucket: of eight unknown features it lets one pass. */
const sieveBits = 3;

/** Where each feature is found by its key. Keys stand in rising order, so those of one bucket stand together. */
interface KeyIndex {
  /** A bit for every beginning of a key, set where a feature has it: small enough to stay in a processor's nearest memory. */
  readonly sieve: Uint32Array;
  /** For each bucket, named by the upper bits, its first feature; behind the last how many features there are. */
  readonly buckets: Uint32Array;
  /** For each feature the lower bits of its key. */
  readonly rests: Uint16Array;
}

function indexKeys(packed: PackedWeights, restBits: number): KeyIndex {
  const { features, keyBits } = packed;
  const gaps = new Uint32Array(features);
  decodeNumbers(packed.keys, gaps);
  const buckets = new Uint32Array(2 ** (keyBits - restBits) + 1);
  const rests = new Uint16Array(features);
  const sieveShift = Math.max(0, restBits - sieveBits);
  const sieve = new Uint32Array(Math.ceil(2 ** (keyBits - sieveShift) / 32));
  const mask = 2 ** restBits - 1;
  let key = 0;
  let filled = 0;
  for (let feature = 0; feature < features; feature++) {
    key += gaps[feature] as number;
    rests[feature] = key & mask;
    const bit = key >>> sieveShift;
    (sieve[bit >>> 5] as number) |= 1 << (bit & 31);
    for (const bucket = key >>> restBits; filled < bucket; ) buckets[++filled] = feature;
  }
  buckets.fill(features, filled + 1);
  return { sieve, buckets, rests };
}

/** For each feature its first weight; behind the last how many weights there are. */
function placeWeights({ features, counts }: PackedWeights): Uint32Array {
  const more = new Uint32Array(features);
  decodeNumbers(counts, more);
  const starts = new Uint32Array(features + 1);
  for (let feature = 0; feature < features; feature++)
    starts[feature + 1] = (starts[feature] as number) + (more[feature] as number) + 1;
  return starts;
}

/** Weights with their labels: the weight times 256, and the label. */
function joinLabels({ labels, weights, size }: PackedWeights): Int16Array {
  const cells = new Int16Array(size);
  const label = new Uint32Array(size);
  decodeNumbers(labels, label);
  const folded = new Uint32Array(size);
  decodeNumbers(weights, folded);
  for (let index = 0; index < size; index++)
    cells[index] = (unfold(folded[index] as number) << 8) | (label[index] as number);
  return cells;
}

/**
 * Scores of labels that add up over features. Weights and scores are whole numbers, so that they are the same in every engine. Most features that are
 * asked for are unknown: the index that says so is small enough for the caches of a processor.
 */
export class LinearModel {
  readonly #keyBits: number;
  readonly #restBits: number;
  readonly #keys: KeyIndex;
  readonly #starts: Uint32Array;
  readonly #cells: Int16Array;

  constructor(packed: PackedWeights) {
    this.#keyBits = packed.keyBits;
    this.#restBits = restBitsOf(packed);
    this.#keys = indexKeys(packed, this.#restBits);
    this.#starts = placeWeights(packed);
    this.#cells = joinLabels(packed);
  }

  /**
   * Adds the weights of the first `count` features, named by their hashes, to the scores of their labels; the score of the first label is at `at`.
   * An unknown feature adds nothing.
   */
  add(features: Int32Array, count: number, scores: Int32Array, at = 0): void {
    const { sieve, buckets, rests } = this.#keys;
    const starts = this.#starts;
    const cells = this.#cells;
    const bits = this.#keyBits;
    const restBits = this.#restBits;
    const sieveShift = Math.max(0, restBits - sieveBits);
    const mask = 2 ** restBits - 1;
    for (let index = 0; index < count; index++) {
      const key = featureKey(features[index] as number, bits);
      const bit = key >>> sieveShift;
      if (((sieve[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      const bucket = key >>> restBits;
      const rest = key & mask;
      const last = buckets[bucket + 1] as number;
      let feature = buckets[bucket] as number;
      while (feature < last && rests[feature] !== rest) feature++;
      if (feature === last) continue;
      const end = starts[feature + 1] as number;
      for (let cell = starts[feature] as number; cell < end; cell++) {
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
