/** What a program that trains models needs beside the extractor: the same features, and the form in which weights are kept. Not for use in applications. */
export { combineHashes, featureKey, hashText } from "./extract/model/feature-hash.js";
export { LinearModel, linearModel } from "./extract/model/linear-model.js";
export type { ModelCard, ModelFile, ModelSource, PackedWeights } from "./extract/model/model-file.js";
export { decodeNumbers, decodeSigned, encodeNumbers, encodeSigned } from "./extract/model/number-text.js";
export { type FeatureWeights, largestWeight, packWeights } from "./extract/model/pack-weights.js";
export { modelCards } from "./models/registry.js";
