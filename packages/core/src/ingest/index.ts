export { ArticleRow, readRow } from "./article-row.js";
export { type DecodedText, decodeBytes, looksBinary } from "./decode-bytes.js";
export { maxInputBytes, maxTextLength } from "./limits.js";
export { type GivenMetadata, readText } from "./read-text.js";
export type { SourceBlock, SourceDocument, SourceMetadata } from "./source-document.js";
