// What reads an article that is already here: no module of Node.js, so that a browser reads a file exactly as the command does.
export { articleOf } from "./extraction/article-of.js";
export type { ArticleOptions, Outcome, ReadArticle } from "./extraction/outcome.js";
export { detectKind, type Hints, headSize } from "./sources/kinds/detect-kind.js";
export type { SourceKind } from "./sources/kinds/source-kinds.js";
export { SourceError, type SourceFailureCode } from "./sources/source-error.js";
export type { SourceFailure, SourceItem } from "./sources/source-item.js";
