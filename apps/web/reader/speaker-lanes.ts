import type { Span } from "@org/core";
import { numberLabel, type SpeakerGroup, type SpeakerSlot, statementExtent, unknownSpeakerLabel } from "@org/core/view";

/** Where one speaker talks: a row of the strip. */
export interface SpeakerLane {
  key: string;
  label: string;
  initials: string;
  slot: SpeakerSlot;
  /** Places in thousandths of the text. */
  bars: { start: number; width: number }[];
  statements: number;
}

/** Width of the strip in its own units. */
export const stripWidth = 1000;

/** The narrowest bar that can still be seen. */
const leastWidth = 6;

/** Rows that fit above an article without pushing it away; the speakers with fewest words share the last. */
const laneLimit = 6;

function bar({ start, end }: Span, length: number): SpeakerLane["bars"][number] {
  const width = Math.max(leastWidth, Math.round(((end - start) / length) * stripWidth));
  return { start: Math.min(Math.round((start / length) * stripWidth), stripWidth - width), width };
}

function lane(group: SpeakerGroup, length: number): SpeakerLane {
  return {
    key: group.key,
    label: group.name ?? unknownSpeakerLabel,
    initials: group.initials,
    slot: group.slot,
    bars: group.statements.map((statement) => bar(statementExtent(statement), length)),
    statements: group.statements.length,
  };
}

/** A row for each speaker, most words first, words without a speaker last; from the seventh row on they share a neutral one. */
export function speakerLanes(groups: readonly SpeakerGroup[], length: number): SpeakerLane[] {
  const known = groups.filter(({ name }) => name !== null).sort((a, b) => b.words - a.words);
  const lanes = [...known, ...groups.filter(({ name }) => name === null)].map((group) => lane(group, length));
  if (lanes.length <= laneLimit) return lanes;
  const rest = lanes.slice(laneLimit - 1);
  const others: SpeakerLane = {
    key: "others",
    label: numberLabel(rest.length, "other speaker"),
    initials: `+${rest.length}`,
    slot: "others",
    bars: rest.flatMap(({ bars }) => bars),
    statements: rest.reduce((sum, { statements }) => sum + statements, 0),
  };
  return [...lanes.slice(0, laneLimit - 1), others];
}
