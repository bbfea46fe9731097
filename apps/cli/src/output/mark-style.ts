import type { SpeakerSlot, StatementMark } from "@org/core/view";

/** The colours that every terminal has, under the names that both printers know. */
export type TerminalColour =
  | "cyan"
  | "magenta"
  | "green"
  | "blue"
  | "yellow"
  | "red"
  | "cyanBright"
  | "magentaBright"
  | "gray";

/** How a run of text is shown, apart from its words. */
export interface TextStyle {
  color?: TerminalColour;
  bold?: boolean;
  dim?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  inverse?: boolean;
}

/** Colours by slot: neighbours differ for colour-blind eyes as well. */
const slotColours: readonly TerminalColour[] = [
  "cyan",
  "magenta",
  "green",
  "blue",
  "yellow",
  "red",
  "cyanBright",
  "magentaBright",
];

/** The colour of a speaker. “Others” have none of their own; the unknown are grey. */
export function slotStyle(slot: SpeakerSlot): TextStyle {
  if (slot === "others") return {};
  const color = slot === "unknown" ? "gray" : slotColours[slot];
  return color ? { color } : {};
}

/** Below this the mark thins. */
const certain = 0.9;

/** By kind, so that colour is never alone: quoted words are underlined, paraphrased ones slanted, mixed ones both. */
const kindStyles: Record<StatementMark["kind"], TextStyle> = {
  direct: { underline: true },
  mixed: { underline: true, italic: true },
  indirect: { italic: true },
};

/** How the words of a statement are shown: colour by speaker, line by kind, struck when denied or imagined, dim when in doubt. */
export function markStyle(mark: StatementMark): TextStyle {
  return {
    ...slotStyle(mark.slot),
    ...kindStyles[mark.kind],
    ...(mark.negated || mark.hypothetical ? { strikethrough: true } : {}),
    ...(mark.confidence < certain ? { dim: true } : {}),
  };
}

/** The style without its colour, for terminals that shall show none. */
export function withoutColour({ color: _color, ...rest }: TextStyle): TextStyle {
  return rest;
}
