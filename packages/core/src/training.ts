/** What a program that trains models, or counts how often what is right, needs beside the extractor: the same features, and the form in which weights are kept. Not for use in applications. */

export type { WeighedStatement } from "./extract/assemble/to-statements.js";
export type { SpeakerEvidence } from "./extract/confidence/evidence.js";
export { type Share, type Shares, shareKey, shareOf } from "./extract/confidence/share-table.js";
export { extractWeighed, type WeighedArticle } from "./extract/extract.js";
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
export { mostFeatures, tagFeatures } from "./extract/tagging/tag-features.js";
export { tagWords, tagWordsWith } from "./extract/tagging/tag-words.js";
export { type TagName, tag, tagNames } from "./extract/tagging/tags.js";
export { hashWords, type TaggedWord, type WordHashes } from "./extract/tagging/word-hashes.js";
export type { Token } from "./extract/tokens/token.js";
export { tokenize } from "./extract/tokens/tokenize.js";
export { modelCards } from "./models/registry.js";
export { trainingSources } from "./models/sources.js";
