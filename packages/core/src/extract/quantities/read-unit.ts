import type { Quantity } from "../../schema/index.js";
import type { Token } from "../tokens/token.js";
import { currencyCodes, currencySigns, currencyWords, dollarPrefixes } from "./data/currencies.js";
import { powers, scales, speeds, units } from "./data/units.js";

/** A unit with the kind of quantity it makes; `to` is the token behind it. */
export interface UnitReading {
  readonly kind: Quantity["kind"];
  readonly unit: string;
  readonly to: number;
}

/** The currency sign before a number, and the token where it begins: $, US$, EUR. */
export function currencyBefore(tokens: readonly Token[], index: number): { unit: string; from: number } | null {
  const before = tokens[index - 1];
  if (!before) return null;
  const sign = currencySigns.get(before.text);
  if (sign === "$") {
    const prefix = tokens[index - 2];
    const dollar = prefix && prefix.end === before.start ? dollarPrefixes.get(prefix.text) : undefined;
    return dollar ? { unit: dollar, from: index - 2 } : { unit: "$", from: index - 1 };
  }
  if (sign) return { unit: sign, from: index - 1 };
  return currencyCodes.has(before.text) ? { unit: before.text, from: index - 1 } : null;
}

function readPercent(tokens: readonly Token[], at: number): UnitReading | null {
  const { lower = "" } = tokens[at] ?? {};
  const next = tokens[at + 1]?.lower ?? "";
  if (lower === "percent" || lower === "%" || lower === "pct") return { kind: "percent", unit: "%", to: at + 1 };
  if (lower === "per" && next === "cent") return { kind: "percent", unit: "%", to: at + 2 };
  const isPoint = next === "point" || next === "points";
  if (lower === "percentage" && isPoint) return { kind: "percent", unit: "percentage point", to: at + 2 };
  if (lower === "basis" && isPoint) return { kind: "percent", unit: "basis point", to: at + 2 };
  return null;
}

function readDegrees(tokens: readonly Token[], at: number): UnitReading | null {
  const scale = tokens[at]?.lower === "°" ? tokens[at]?.end === tokens[at + 1]?.start : true;
  const unit = scale ? scales.get(tokens[at + 1]?.lower ?? "") : undefined;
  return unit ? { kind: "measure", unit, to: at + 2 } : null;
}

function readMeasure(tokens: readonly Token[], at: number): UnitReading | null {
  const { lower = "" } = tokens[at] ?? {};
  const power = powers.get(lower);
  const length = power ? units.get(tokens[at + 1]?.lower ?? "") : undefined;
  if (power && length) return { kind: "measure", unit: `${length}${power}`, to: at + 2 };
  const unit = units.get(lower);
  if (!unit) return null;
  if (unit === "°") return readDegrees(tokens, at);
  const perHour = ["per", "an", "a"].includes(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower === "hour";
  const speed = perHour ? speeds.get(unit) : undefined;
  return speed ? { kind: "measure", unit: speed, to: at + 3 } : { kind: "measure", unit, to: at + 1 };
}

/** The unit behind a number: percent, money in words, measures. "Pounds" behind millions are money. */
export function unitBehind(tokens: readonly Token[], at: number, scaled: boolean): UnitReading | null {
  const percent = readPercent(tokens, at);
  if (percent) return percent;
  const { text = "", lower = "" } = tokens[at] ?? {};
  const code = currencyCodes.has(text) ? text : currencyWords.get(lower);
  if (code) return { kind: "money", unit: code, to: at + 1 };
  if (["u.s.", "us", "american"].includes(lower) && tokens[at + 1]?.lower === "dollars")
    return { kind: "money", unit: "USD", to: at + 2 };
  const sterling = tokens[at + 1]?.lower === "sterling";
  if (lower === "pounds" && (scaled || sterling)) return { kind: "money", unit: "GBP", to: sterling ? at + 2 : at + 1 };
  return readMeasure(tokens, at);
}

/** The unit in the same token as a number: 10-mile, 30-percent. */
export function unitOfTail(tail: string): Omit<UnitReading, "to"> | null {
  if (tail === "percent") return { kind: "percent", unit: "%" };
  const money = currencyWords.get(tail);
  if (money) return { kind: "money", unit: money };
  const unit = units.get(tail);
  return unit && unit !== "°" ? { kind: "measure", unit } : null;
}
