import { numberLabel } from "@org/core/view";
import type { ReactNode } from "react";
import type { ReaderModel } from "./reader-model";
import { slotClass } from "./slot-class";
import { type SpeakerLane, speakerLanes, stripWidth } from "./speaker-lanes";

function Lane({ lane }: { lane: SpeakerLane }): ReactNode {
  return (
    <div className={`lane ${slotClass(lane.slot)}`} title={lane.label}>
      <span className="lane-initials">{lane.initials}</span>
      <svg viewBox={`0 0 ${stripWidth} 8`} preserveAspectRatio="none" aria-hidden="true">
        {lane.bars.map(({ start, width }, index) => (
          <rect key={index} x={start} y="0" width={width} height="8" />
        ))}
      </svg>
    </div>
  );
}

/** Where each speaker talks, from the first word to the last. The list beside the text says the same in words. */
export function SpeakerStrip({ model }: { model: ReaderModel }): ReactNode {
  const lanes = speakerLanes(model.groups, model.article.text.length);
  if (lanes.length === 0) return null;
  const counts = lanes.map(({ label, statements }) => `${label}, ${numberLabel(statements, "statement")}`);
  return (
    <div className="strip" role="img" aria-label={`Where each speaker talks. ${counts.join("; ")}.`}>
      {lanes.map((lane) => (
        <Lane key={lane.key} lane={lane} />
      ))}
    </div>
  );
}
