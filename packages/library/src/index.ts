export * from "./sources/fetch/index.js";
export { SourceError, type SourceFailureCode } from "./sources/source-error.js";
