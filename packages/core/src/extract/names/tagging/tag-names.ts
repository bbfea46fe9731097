import { combineHashes } from "../../model/feature-hash.js";
import type { LinearModel } from "../../model/linear-model.js";
import { mostFeatures, nameFeatures } from "./features.js";
import { isInside, mayFollow, nameLabels } from "./labels.js";
import { openRuns } from "./open-runs.js";
import type { TokenFacts } from "./token-facts.js";

const size = nameLabels.length;

/** Lower than any score a path can have. */
const never = -0x20000000;

/** The label before, as a feature: its weights are what each label is worth behind it. */
export function transitionFeature(before: number): number {
  return combineHashes(1001, before);
}

/** A label for each token, and by how much the best labelling is better than the best with another label there. */
export interface Tagging {
  readonly labels: Uint8Array;
  /** In units of the model's weights; 0 outside the tokens that can be in a name. */
  readonly margins: Int32Array;
}

/** Tags tokens with a chain model: the labels that together score most. */
export class NameTagger {
  readonly #model: LinearModel;
  /** What a label (second index) is worth behind another (first). */
  readonly #transitions: Int32Array;
  readonly #features = new Int32Array(mostFeatures);

  constructor(model: LinearModel) {
    this.#model = model;
    this.#transitions = new Int32Array(size * size);
    for (let before = 0; before < size; before++) {
      const row = this.#transitions.subarray(before * size, (before + 1) * size);
      model.add(Int32Array.of(transitionFeature(before)), 1, row);
      for (let label = 0; label < size; label++) if (!mayFollow(label, before)) row[label] = never;
    }
  }

  /** Labels all tokens of a text. Linear in the tokens. */
  tag(facts: TokenFacts): Tagging {
    const { length } = facts.tokens;
    const tagging = { labels: new Uint8Array(length), margins: new Int32Array(length) };
    for (const { from, to } of openRuns(facts)) this.#tagRun(facts, from, to, tagging);
    return tagging;
  }

  #tagRun(facts: TokenFacts, from: number, to: number, { labels, margins }: Tagging): void {
    const length = to - from;
    const local = new Int32Array(length * size);
    for (let at = 0; at < length; at++) {
      const count = nameFeatures(facts, from + at, this.#features);
      this.#model.add(this.#features, count, local, at * size);
    }
    const ahead = this.#best(local, length, 1);
    const behind = this.#best(local, length, -1);
    for (let at = 0; at < length; at++) {
      let best = never;
      let second = never;
      let label = 0;
      for (let index = 0; index < size; index++) {
        const place = at * size + index;
        const score = (ahead[place] as number) + (behind[place] as number) - (local[place] as number);
        if (score > best) {
          second = best;
          best = score;
          label = index;
        } else if (score > second) second = score;
      }
      labels[from + at] = label;
      margins[from + at] = best - second;
    }
  }

  /** Best scores of all paths that lead to each label, from the left (1) or from the right (-1), its own score included. */
  #best(local: Int32Array, length: number, step: 1 | -1): Int32Array {
    const scores = new Int32Array(length * size);
    const first = step === 1 ? 0 : length - 1;
    for (let label = 0; label < size; label++) {
      const barred = step === 1 && isInside(label);
      scores[first * size + label] = barred ? never : (local[first * size + label] as number);
    }
    for (let at = first + step; at >= 0 && at < length; at += step) {
      for (let label = 0; label < size; label++) {
        let best = never;
        for (let other = 0; other < size; other++) {
          const transition = step === 1 ? other * size + label : label * size + other;
          const score = (scores[(at - step) * size + other] as number) + (this.#transitions[transition] as number);
          if (score > best) best = score;
        }
        scores[at * size + label] = Math.max(never, best + (local[at * size + label] as number));
      }
    }
    return scores;
  }
}
