import type { ReactNode } from "react";
import { elementIds } from "./element-ids";

/** A panel at the foot of a narrow screen: `ReaderControls` shows in it the statement whose words are tapped. */
export function StatementPeek(): ReactNode {
  return (
    <section className="peek" id={elementIds.peek} popover="auto" aria-label="Statement">
      <button type="button" className="list-close" popoverTarget={elementIds.peek} popoverTargetAction="hide">
        Close
      </button>
      <div id={elementIds.peekStatement} />
    </section>
  );
}
