export { articleOf } from "./article-of.js";
export { type ChildLimits, childLimits } from "./child-limits.js";
export type { PoolSettings } from "./child-pool.js";
export { type ExtractSettings, extractAll } from "./extract-all.js";
export type { ArticleOptions, Outcome, ReadArticle } from "./outcome.js";
