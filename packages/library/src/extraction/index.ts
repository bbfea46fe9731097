export { articleOf } from "./article-of.js";
export { childLimits, type PoolSettings } from "./child-pool.js";
export type { ChildLimits } from "./child-process.js";
export { type ExtractSettings, extractAll } from "./extract-all.js";
export type { ArticleOptions, Outcome } from "./outcome.js";
