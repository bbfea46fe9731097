// Places in the text

// Keys
export {
  type Action,
  type ActionGroup,
  type ActionId,
  type ActionSurface,
  actionGroups,
  actions,
  actionsOf,
  keyLabel,
} from "./actions.js";
export { type Anchor, formatAnchor, parseAnchor } from "./anchors.js";
export { displayTitle } from "./display-title.js";
export { confidenceNumber, explainSpeaker } from "./explain-speaker.js";
export { findText } from "./find.js";
export { type Finding, type FindingList, findingLists } from "./findings.js";
export { initials } from "./initials.js";
export { type KeyMap, type KeyResult, keyMap } from "./key-map.js";
// Words for people
export {
  certainConfidence,
  claimTypeLabels,
  confidenceLabel,
  countLabel,
  doubtLabel,
  eventStatusLabels,
  mediumLabels,
  numberLabel,
  paragraphKindLabels,
  positionActLabels,
  sourcingKindLabels,
  speakerKindLabels,
  speakerMethodLabels,
  statementKindLabels,
  statusLabels,
  unknownSpeakerLabel,
} from "./labels.js";
// Terminal cells
export { fitText, type Line, layoutLines, lineAt, type ShownText, shownText } from "./layout.js";
export { type Mark, type Segment, segments } from "./segments.js";
export { type SpeakerGroup, speakerGroups } from "./speaker-groups.js";
export { speakerKey, unknownSpeakerKey } from "./speaker-key.js";
export {
  isUttered,
  type PaletteEntry,
  paletteEntry,
  type SpeakerPalette,
  type SpeakerSlot,
  speakerPalette,
  speakerSlotCount,
} from "./speaker-palette.js";
export { type StatementDetails, statementDetails, timesById } from "./statement-details.js";
// Who said what
export { type StatementMark, type StatementMarkRole, statementMarks } from "./statement-marks.js";
export { pieceSeparator, statementExtent, statementText } from "./statement-text.js";
export { terminalLine, terminalText } from "./terminal-text.js";
export { type Gutter, lineGutter, lineRuns, type PageLine, type PageRun, textPage } from "./text-page.js";
export { publishedLabel, timeLabel } from "./time-label.js";
