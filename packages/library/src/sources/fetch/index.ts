export {
  createFetcher,
  type FetchedResource,
  type Fetcher,
  type FetcherSettings,
  type FetchRequest,
  type UnchangedResource,
} from "./fetcher.js";
export { type FetchLimits, fetchLimits } from "./limits.js";
export { isPublicAddress } from "./public-address.js";
export { type AllowedHosts, allowedHosts, readWebAddress } from "./web-address.js";
