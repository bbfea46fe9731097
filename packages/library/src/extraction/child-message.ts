import type { SourceItem } from "../sources/source-item.js";
import type { ArticleOptions, Outcome } from "./outcome.js";

/** What a child is asked. */
export interface ChildTask {
  item: SourceItem;
  options: ArticleOptions;
}

/** What a child says: once that it listens, then one answer to each task. */
export type ChildAnswer =
  | { kind: "ready" }
  | { kind: "outcome"; outcome: Outcome }
  | { kind: "fault"; message: string };
