import type { SourceItem } from "../sources/source-item.js";
import type { ArticleOptions } from "./outcome.js";

/** What a child is asked. */
export interface ChildTask {
  item: SourceItem;
  options: ArticleOptions;
}

/** What a child says: once that it listens, then one answer to each task. Outcomes are JSON, which costs the parent less than objects. */
export type ChildAnswer = { kind: "ready" } | { kind: "outcome"; outcome: string } | { kind: "fault"; message: string };
