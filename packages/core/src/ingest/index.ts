export { ArticleRow, readRow } from "./article-row.js";
export { type DecodedText, type DecodeOptions, decodeBytes } from "./decode-bytes.js";
export type { ContentKind } from "./encoding/declared-encoding.js";
export { maxInputBytes, maxTextLength } from "./limits.js";
export { looksBinary } from "./looks-binary.js";
export { type GivenMetadata, readText } from "./read-text.js";
export type { SourceBlock, SourceDocument, SourceMetadata } from "./source-document.js";
