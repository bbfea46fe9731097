/** A body of data that a model learned from. */
export interface ModelSource {
  readonly title: string;
  /** SPDX identifier. */
  readonly licence: string;
  /** Whom the licence asks to name. */
  readonly attribution: string;
  readonly url: string;
}

/** What a model is and where it comes from; `models/registry` lists it for every model of the package. */
export interface ModelCard {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier of the licence of the weights, which is not that of the code. */
  readonly licence: string;
  readonly sources: readonly ModelSource[];
  /** The command that makes the weights again, byte for byte. */
  readonly trainedBy: string;
}

/** The weights of a linear model over hashed features, each stream a text of numbers (`number-text`). */
export interface PackedWeights {
  /** How many features have weights. */
  readonly features: number;
  /** How many weights there are, of all features together. */
  readonly size: number;
  /** Bits of a feature's key: the more, the seldomer an unknown feature is taken for a known one. */
  readonly keyBits: number;
  /** Differences between the keys in rising order. */
  readonly keys: string;
  /** For each feature the number of labels it has weights for, less one. */
  readonly counts: string;
  /** The labels of all features, by index. */
  readonly labels: string;
  /** The weights of all features from −127 to 127, sign folded. */
  readonly weights: string;
}

/** A model as it stands in a `*.weights.ts` file. */
export interface ModelFile extends ModelCard {
  readonly labels: readonly string[];
  /** What a weight of 1 is worth, where scores are made probabilities. */
  readonly scale: number;
  readonly packed: PackedWeights;
}
