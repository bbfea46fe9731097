/** What a program that trains models needs beside the extractor: the same features, and the form in which weights are kept. Not for use in applications. */
export { combineHashes, featureKey, hashText } from "./extract/model/feature-hash.js";
export { LinearModel, linearModel } from "./extract/model/linear-model.js";
export type { ModelCard, ModelFile, ModelSource, PackedWeights } from "./extract/model/model-file.js";
export { decodeNumbers, decodeSigned, encodeNumbers, encodeSigned } from "./extract/model/number-text.js";
export { type FeatureWeights, largestWeight, packWeights } from "./extract/model/pack-weights.js";
export { nameFacts } from "./extract/names/find-names.js";
export type { Reading } from "./extract/names/name-mention.js";
export { readForNames } from "./extract/names/read-for-names.js";
export { mostFeatures as mostNameFeatures, nameFeatures } from "./extract/names/tagging/features.js";
export { mayFollow, type NameLabel, nameLabels } from "./extract/names/tagging/labels.js";
export { openRuns } from "./extract/names/tagging/open-runs.js";
export { transitionFeature } from "./extract/names/tagging/tag-names.js";
export { modelCards } from "./models/registry.js";
export { trainingSources } from "./models/sources.js";
