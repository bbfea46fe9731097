import { isSpace } from "../text/chars.js";
import { characterClass, isPictograph } from "./character-width.js";
import { terminalText } from "./terminal-text.js";

/** What a terminal shows as one: a character with the marks over it, an emoji sequence, a flag. */
export interface Cluster {
  /** Offset after its last code unit. */
  end: number;
  /** Terminal cells: 0, 1 or 2. A tab has 1 here: its true width depends on the column. */
  width: number;
  /** What is shown; empty for characters without a picture. */
  shown: string;
  space: boolean;
}

const zeroWidthJoiner = 0x200d;
const emojiPresentation = 0xfe0f;

/** No emoji sequence is longer; whatever is, is no character but an attempt to build one that never ends. */
const maxClusterLength = 64;

function isRegionalIndicator(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function isSkinTone(point: number): boolean {
  return point >= 0x1f3fb && point <= 0x1f3ff;
}

const unitsOf = (point: number): number => (point > 0xffff ? 2 : 1);

/** The cluster that begins at an offset; it ends at `limit` at the latest. Own rules without `Intl`, so that every engine agrees. */
export function clusterAt(text: string, start: number, limit: number): Cluster {
  const first = text.codePointAt(start) ?? 0;
  const next = text.charCodeAt(start + 1);
  if (first >= 0x20 && first < 0x7f && !(next >= 0x300))
    return { end: start + 1, width: 1, shown: text.charAt(start), space: first === 0x20 };
  const base = characterClass(first);
  const pictograph = isPictograph(first);
  let end = start + unitsOf(first);
  let shown = base === "ignorable" ? "" : text.slice(start, end);
  let width = base === "wide" ? 2 : base === "narrow" ? 1 : 0;
  if (first === 0x0a) return { end, width: 0, shown: "", space: true };
  if (isRegionalIndicator(first) && isRegionalIndicator(text.codePointAt(end) ?? 0) && end + 2 <= limit) {
    end += 2;
    shown = text.slice(start, end);
    width = 2;
  }
  while (end < limit && end - start < maxClusterLength && base !== "ignorable") {
    const point = text.codePointAt(end) ?? 0;
    const units = unitsOf(point);
    const kind = characterClass(point);
    const joined = text.codePointAt(end + 1) ?? 0;
    if (pictograph && point === zeroWidthJoiner && end + 1 < limit && isPictograph(joined)) {
      end += 1 + unitsOf(joined);
      shown += text.slice(end - 1 - unitsOf(joined), end);
      width = 2;
      continue;
    }
    if (point === emojiPresentation && width > 0) width = 2;
    else if (!(kind === "combining" || kind === "ignorable" || (pictograph && isSkinTone(point)))) break;
    if (kind !== "ignorable" || point === emojiPresentation) shown += text.slice(end, end + units);
    end += units;
  }
  return { end, width, shown: terminalText(shown), space: isSpace(first) && first !== 0xa0 && first !== 0xfeff };
}
