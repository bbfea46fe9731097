import type { TerminalColour, TextStyle } from "./mark-style.js";

/** Select Graphic Rendition codes (ECMA-48, and the bright colours of aixterm). */
const colourCodes: Record<TerminalColour, number> = {
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  gray: 90,
  magentaBright: 95,
  cyanBright: 96,
};

const attributeCodes = [
  ["bold", 1],
  ["dim", 2],
  ["italic", 3],
  ["underline", 4],
  ["inverse", 7],
  ["strikethrough", 9],
] as const;

/** A text with a style, for terminals. The text must be safe already (`terminalText`). */
export function ansi(text: string, style: TextStyle): string {
  const codes: number[] = attributeCodes.filter(([name]) => style[name]).map(([, code]) => code);
  if (style.color) codes.push(colourCodes[style.color]);
  return codes.length === 0 || text === "" ? text : `\u001b[${codes.join(";")}m${text}\u001b[0m`;
}
