import type { ReactNode } from "react";
import { elementIds } from "./element-ids";

/** An empty panel at the foot of a narrow screen: `ReaderControls` shows in it the statement whose words are tapped. */
export function StatementPeek(): ReactNode {
  return <section className="peek" id={elementIds.peek} popover="auto" aria-label="Statement" tabIndex={-1} />;
}
