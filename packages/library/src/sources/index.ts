export { articleExtensions, locateInput } from "./files/locate-input.js";
export { systemErrorCode, systemErrorText } from "./files/system-error.js";
export { type SourceKind, sourceKinds } from "./kinds/source-kinds.js";
export type { Located, Location, WebAddress } from "./location.js";
export { type OpenOptions, openLocation } from "./open-location.js";
export { openSources, type SourcesOptions } from "./open-sources.js";
export { SourceError, type SourceFailureCode } from "./source-error.js";
export { failed, type Sourced, type SourceFailure, type SourceItem } from "./source-item.js";
export { environmentHosts } from "./web/environment-hosts.js";
