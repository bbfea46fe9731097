import { isDigit, isLetter, isSpace, isWordChar } from "../../text/chars.js";
import type { QuoteMark } from "./quote-region.js";

/** What a character can do at its place. */
export interface MarkReading {
  mark: QuoteMark;
  /** Characters it takes: two for '' and ``. */
  width: number;
  opens: boolean;
  closes: boolean;
}

const openBefore = new Set([..."([{—–-:/‘“\"'«„>…"].map((mark) => mark.charCodeAt(0)));

function isOpenContext(code: number): boolean {
  return code === 0 || isSpace(code) || openBefore.has(code);
}

/** Words that begin with an apostrophe without quoting: ’em, ’til, ’90s. */
const elisions = ["em", "til", "twas", "tis", "cause", "bout", "round", "n", "cos"];

function isElision(text: string, index: number): boolean {
  if (isDigit(text.charCodeAt(index + 1))) {
    return (
      isDigit(text.charCodeAt(index + 2)) && !isDigit(text.charCodeAt(index + 3)) && text.charAt(index + 3) !== " "
    );
  }
  return elisions.some((word) => {
    const end = index + 1 + word.length;
    return text.slice(index + 1, end).toLowerCase() === word && !isLetter(text.charCodeAt(end));
  });
}

/**
 * Reads the quotation mark at `index`, or null when the character is none. Direction comes from the character where it has one
 * and from its neighbours where it has not, so that straight and wrong-direction marks work too.
 */
export function readMark(text: string, index: number, from: number, to: number): MarkReading | null {
  const code = text.charCodeAt(index);
  if (code < 0x22 || (code > 0x60 && code < 0xab)) return null;
  const before = index > from ? text.charCodeAt(index - 1) : 0;
  const next = index + 1 < to ? text.charCodeAt(index + 1) : 0;
  const nextBlank = next === 0 || isSpace(next);
  switch (code) {
    case 0x201c: // “, used as a closing mark by some keyboards
      return { mark: "double", width: 1, opens: next !== 0, closes: nextBlank || isClosingContext(next) };
    case 0x201e: // „
      return { mark: "double", width: 1, opens: true, closes: false };
    case 0x201d: // ”, used as an opening mark by some keyboards
      return { mark: "double", width: 1, opens: !nextBlank && isOpenContext(before), closes: true };
    case 0x22: // "
      return {
        mark: "double",
        width: 1,
        opens: !nextBlank && !isWordChar(before),
        closes: !isOpenContext(before) || nextBlank,
      };
    case 0xab: // «
      return { mark: "guillemet", width: 1, opens: true, closes: false };
    case 0xbb: // »
      return { mark: "guillemet", width: 1, opens: false, closes: true };
    case 0x60: // `` of old wire copy
      return next === 0x60 ? { mark: "double", width: 2, opens: true, closes: false } : null;
    case 0x27:
    case 0x2018:
    case 0x2019:
      return readSingle(text, index, before, next, from, to);
    default:
      return null;
  }
}

function isClosingContext(code: number): boolean {
  return (
    code === 0x2e || code === 0x2c || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f || code === 0x29
  );
}

/** Single marks: an apostrophe inside a word is none; two of them stand for a double mark. */
function readSingle(
  text: string,
  index: number,
  before: number,
  next: number,
  from: number,
  to: number,
): MarkReading | null {
  const code = text.charCodeAt(index);
  if (next === code && code !== 0x2018) {
    const after = index + 2 < to ? text.charCodeAt(index + 2) : 0;
    const blank = after === 0 || isSpace(after);
    const open = index === from || isOpenContext(before);
    return { mark: "double", width: 2, opens: !blank && open, closes: !open || blank };
  }
  if (isWordChar(before) && isWordChar(next)) return null;
  const canOpen =
    code === 0x2018
      ? !isSpace(next) && next !== 0 && !isElision(text, index)
      : isOpenContext(before) &&
        (isWordChar(next) || next === 0x201c || next === 0x22 || next === 0x2026) &&
        !isElision(text, index);
  const canClose = code !== 0x2018 && !isWordChar(next) && before !== 0 && !isSpace(before);
  return canOpen || canClose ? { mark: "single", width: 1, opens: canOpen, closes: canClose } : null;
}
