import { articleOf } from "./article-of.js";
import type { ChildAnswer, ChildTask } from "./child-message.js";

function say(answer: ChildAnswer): void {
  process.send?.(answer);
}

/** Makes records of what the parent process sends, one at a time, until the parent is gone. The program of a child. */
export function serveParent(): void {
  // Ctrl-C reaches the whole group of processes: it is the parent who decides.
  process.on("SIGINT", () => {});
  process.on("disconnect", () => process.exit());
  process.on("message", ({ item, options }: ChildTask) => {
    articleOf(item, options).then(
      (outcome) => say({ kind: "outcome", outcome: JSON.stringify(outcome) }),
      (error) => say({ kind: "fault", message: error instanceof Error ? error.message : String(error) }),
    );
  });
  say({ kind: "ready" });
}
