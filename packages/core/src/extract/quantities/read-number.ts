import { smallNumbers, tens } from "../times/data/number-words.js";
import type { Token } from "../tokens/token.js";
import { magnitudes, scaleSuffixes, scaleWords } from "./data/number-words.js";
import { units } from "./data/units.js";

/** A number in digits or words; `to` is the token behind it. */
export interface NumberReading {
  readonly to: number;
  readonly value: number;
  readonly max?: number;
  /** The number without its scale word: 5 of "5 million". */
  readonly mantissa: number;
  readonly scaled: boolean;
  /** Behind a hyphen in the same token: the mile of "10-mile". */
  readonly tail: string | null;
  /** Written with %. */
  readonly percent: boolean;
  /** "dozens of": only the order of size is told. */
  readonly vague: boolean;
  /** Four digits that may be a year. */
  readonly yearLike: boolean;
  readonly digits: boolean;
}

const plain = { mantissa: 0, scaled: false, tail: null, percent: false, vague: false, yearLike: false, digits: false };

/** Digits with commas between thousands and one decimal point; null for dates, clocks, phone numbers and versions. */
export function readDigits(text: string): number | null {
  const [whole = "", fraction, more] = text.split(".");
  if (more !== undefined || (fraction !== undefined && !/^\d{1,6}$/.test(fraction))) return null;
  const groups = whole.split(",");
  const [first = ""] = groups;
  if (!/^\d{1,15}$/.test(first) || (groups.length > 1 && first.length > 3)) return null;
  if (!groups.slice(1).every((group) => /^\d{3}$/.test(group))) return null;
  // 007 and 0800 are names.
  if (first.length > 1 && first.startsWith("0")) return null;
  return Number(`${groups.join("")}${fraction === undefined ? "" : `.${fraction}`}`);
}

/** The parts of a token in digits: 10-20, 5bn, 12-seat, 3.5%. */
function readDigitToken({ text }: Token, to: number): NumberReading | null {
  const percent = text.endsWith("%");
  const bare = percent ? text.slice(0, -1) : text;
  const hyphen = bare.indexOf("-");
  const head = hyphen < 0 ? bare : bare.slice(0, hyphen);
  const behind = hyphen < 0 ? "" : bare.slice(hyphen + 1);
  let end = head.length;
  while (end > 0 && !/[0-9]/.test(head.charAt(end - 1))) end--;
  const suffix = head.slice(end).toLowerCase();
  const unit = suffix !== "" && suffix !== "m" && units.has(suffix) ? suffix : null;
  const factor = suffix === "" || unit ? 1 : scaleSuffixes.get(suffix);
  const mantissa = readDigits(head.slice(0, end));
  if (mantissa === null || factor === undefined) return null;
  if (unit) return { ...plain, to, mantissa, value: mantissa, tail: unit, digits: true };
  const reading = { ...plain, to, mantissa, value: mantissa * factor, scaled: factor !== 1, percent, digits: true };
  if (behind === "") return { ...reading, yearLike: /^(?:1[5-9]|20|21)\d\d$/.test(head) };
  const upper = readDigits(behind);
  if (upper !== null)
    return upper > mantissa && head.length <= 4 && behind.length <= 5 ? { ...reading, max: upper } : null;
  return /^[a-z]+$/i.test(behind) ? { ...reading, tail: behind.toLowerCase() } : null;
}

/** "twenty-four", "twelve"; null for another word. */
function wordValue(lower: string): number | null {
  const small = smallNumbers.get(lower) ?? tens.get(lower);
  if (small !== undefined) return small;
  const hyphen = lower.indexOf("-");
  if (hyphen < 0) return null;
  const ten = tens.get(lower.slice(0, hyphen));
  const digit = smallNumbers.get(lower.slice(hyphen + 1));
  return ten !== undefined && digit !== undefined && digit > 0 && digit < 10 ? ten + digit : null;
}

/** "twelve-member": the number and the noun behind its hyphen. */
function readCompound(lower: string, to: number): NumberReading | null {
  const hyphen = lower.lastIndexOf("-");
  const value = hyphen < 0 ? null : wordValue(lower.slice(0, hyphen));
  return value === null ? null : { ...plain, to, value, mantissa: value, tail: lower.slice(hyphen + 1) };
}

/** The words a number in words can begin with, those with a hyphen aside. */
const openings = new Set([...magnitudes.keys(), ...smallNumbers.keys(), ...tens.keys(), "tens", "half", "a", "an"]);

function readWord(tokens: readonly Token[], index: number): NumberReading | null {
  const token = tokens[index];
  const lower = token?.lower ?? "";
  if (!openings.has(lower) && !lower.includes("-")) return null;
  const next = tokens[index + 1]?.lower ?? "";
  const magnitude = magnitudes.get(lower);
  if (magnitude !== undefined) {
    const of = next === "of" ? index + 2 : index + 1;
    const factor = next === "of" ? scaleOfMagnitude(tokens[of]?.lower ?? "") : 1;
    return {
      ...plain,
      to: factor > 1 ? of + 1 : index + 1,
      value: magnitude * factor,
      mantissa: magnitude,
      vague: true,
    };
  }
  if (lower === "tens" && next === "of") {
    const factor = scaleOfMagnitude(tokens[index + 2]?.lower ?? "");
    return factor > 1 ? { ...plain, to: index + 3, value: 10 * factor, mantissa: 10, vague: true } : null;
  }
  if (lower === "half" && next === "a" && scaleWords.has(tokens[index + 2]?.lower ?? ""))
    return { ...plain, to: index + 2, value: 0.5, mantissa: 0.5 };
  if ((lower === "a" || lower === "an") && scaleWords.has(next))
    return { ...plain, to: index + 1, value: 1, mantissa: 1 };
  const value = wordValue(lower);
  if (value === null) return readCompound(lower, index + 1);
  // Forty five, without a hyphen.
  const digit = tens.has(lower) ? smallNumbers.get(next) : undefined;
  if (digit !== undefined && digit > 0 && digit < 10)
    return { ...plain, to: index + 2, value: value + digit, mantissa: value + digit };
  return { ...plain, to: index + 1, value, mantissa: value };
}

function scaleOfMagnitude(lower: string): number {
  const value = magnitudes.get(lower) ?? 1;
  return value >= 1000 ? value : 1;
}

/** "and a half", "hundred", "million" behind a number. */
function withScale(tokens: readonly Token[], reading: NumberReading): NumberReading {
  let { to, value, scaled } = reading;
  let { max } = reading;
  if (tokens[to]?.lower === "and" && tokens[to + 1]?.lower === "a" && tokens[to + 2]?.lower === "half") {
    value += 0.5;
    to += 3;
  }
  const mantissa = value;
  for (let factor = scaleWords.get(tokens[to]?.lower ?? ""); factor; factor = scaleWords.get(tokens[to]?.lower ?? "")) {
    value *= factor;
    if (max !== undefined) max *= factor;
    scaled = true;
    to++;
    const rest = factor === 100 || factor === 1000 ? restBehind(tokens, to, factor) : null;
    if (rest) {
      value += rest.value;
      to = rest.to;
    }
  }
  return { ...reading, to, value, scaled, mantissa, ...(max === undefined ? {} : { max }) };
}

/** "three hundred *and fifty*". */
function restBehind(tokens: readonly Token[], at: number, factor: number): { value: number; to: number } | null {
  const start = tokens[at]?.lower === "and" ? at + 1 : at;
  const value = wordValue(tokens[start]?.lower ?? "");
  return value !== null && value > 0 && value < factor ? { value, to: start + 1 } : null;
}

/** Reads a number at a token, with its scale; null when none stands there. */
export function readNumber(tokens: readonly Token[], index: number): NumberReading | null {
  const token = tokens[index];
  if (!token || token.kind === "mark") return null;
  const reading = token.kind === "number" ? readDigitToken(token, index + 1) : readWord(tokens, index);
  if (!reading || reading.percent || reading.vague) return reading;
  const factor = reading.tail === null ? undefined : scaleWords.get(reading.tail);
  if (factor !== undefined) return { ...reading, value: reading.value * factor, scaled: true, tail: null };
  return reading.tail === null ? withScale(tokens, reading) : reading;
}
