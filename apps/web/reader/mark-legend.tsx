import { statementKindLabels } from "@org/core/view";
import type { ReactNode } from "react";

/** Sample marks, drawn by the classes of real ones. */
const samples: readonly { className: string; meaning: string }[] = [
  { className: "direct slot-others", meaning: statementKindLabels.direct },
  { className: "mixed slot-others", meaning: statementKindLabels.mixed },
  { className: "indirect slot-others", meaning: statementKindLabels.indirect },
  { className: "hypothetical slot-others", meaning: "imagined, not said" },
  { className: "negated slot-others", meaning: "denied to have been said" },
  { className: "direct slot-unknown", meaning: "speaker not given" },
  { className: "direct slot-others thin", meaning: "less than certain: the statement says why" },
];

/** What the lines under the words mean. */
export function MarkLegend(): ReactNode {
  return (
    <details>
      <summary>How to read the marks</summary>
      <ul className="legend">
        {samples.map(({ className, meaning }) => (
          <li key={className}>
            <span className={`mark ${className}`} aria-hidden="true">
              words
            </span>
            <span>{meaning}</span>
          </li>
        ))}
        <li>
          <span aria-hidden="true">AB</span>
          <span>initials in the margin: who speaks, in the colour of the speaker</span>
        </li>
      </ul>
    </details>
  );
}
