export { SaidbyError, type SaidbyErrorCode } from "./error.js";
export * from "./export/index.js";
export * from "./extract/index.js";
export * from "./ingest/index.js";
export * from "./schema/index.js";
export { isCharacterBoundary, type OffsetConverter, offsetConverter } from "./text/offsets.js";
export { webUrl } from "./text/web-url.js";
export * from "./view/index.js";
