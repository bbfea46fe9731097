import type { Quantity, Span, Time } from "../../schema/index.js";
import type { ItemIds } from "../assemble/item-ids.js";
import { nounClass } from "../entities/nouns.js";
import type { Token } from "../tokens/token.js";
import { countedNoun } from "./counted-noun.js";
import { compoundNouns, numberedNouns, scoredNouns } from "./data/not-counted.js";
import { readHedge } from "./read-hedge.js";
import { type NumberReading, readNumber } from "./read-number.js";
import { readOrdinal } from "./read-ordinal.js";
import { currencyBefore, type UnitReading, unitBehind, unitOfTail } from "./read-unit.js";

/** What quantities are found with. */
export interface QuantityContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Numbers in times are theirs. */
  readonly times: readonly Time[];
  readonly ids: ItemIds;
}

/** A quantity as places in the list of tokens. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly max?: number | undefined;
  readonly unit?: string | undefined;
  readonly kind: Quantity["kind"];
  readonly noun?: { readonly from: number; readonly to: number } | null | undefined;
  readonly vague?: boolean;
  readonly confidence: number;
}

const rangeMarks = new Set(["–", "-", "—", "to"]);

/** The upper end of a range behind a number: 10 *to 20*, between 10 *and 20*. */
function readUpper(
  tokens: readonly Token[],
  from: number,
  lower: NumberReading,
): { upper: NumberReading; to: number } | null {
  const joint = tokens[lower.to]?.lower ?? "";
  const before = tokens[from - 1]?.lower;
  const isJoined =
    (rangeMarks.has(joint) && before !== "from") || (joint === "and" && before === "between") || joint === "or";
  if (!isJoined || lower.max !== undefined || lower.vague || lower.tail !== null) return null;
  const start = currencyBefore(tokens, lower.to + 2) ? lower.to + 2 : lower.to + 1;
  const upper = readNumber(tokens, start);
  if (!upper || upper.max !== undefined || upper.vague || tokens[lower.to + 1]?.lower === "a") return null;
  const value = inherited(lower, upper);
  if (upper.value <= value || (joint === "or" && upper.value > 2 * value)) return null;
  return { upper, to: upper.to };
}

/** "5 to 10 million": the lower end has the scale of the upper one. */
function inherited(lower: NumberReading, upper: NumberReading): number {
  const shares = upper.scaled && !lower.scaled && lower.value < upper.mantissa;
  return shares ? (lower.value * upper.value) / upper.mantissa : lower.value;
}

/** True for a number that names something: section 5, Apollo 11. */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  if (numberedNouns.has(before.lower) || before.text === "#" || before.text === "/") return true;
  const next = tokens[index + 1];
  return before.capital && tokens[index]?.kind === "number" && (next?.kind === "mark" || next?.capital === true);
}

function readPart(index: number, number: NumberReading): Found | null {
  const unit = number.tail === null ? null : unitOfTail(number.tail);
  const base = { from: index, to: number.to, value: number.value, confidence: 0.85 };
  if (unit) return { ...base, ...unit };
  return compoundNouns.has(number.tail ?? "") ? { ...base, kind: "count", noun: { from: index, to: -1 } } : null;
}

function readAt(tokens: readonly Token[], index: number): Found | null {
  const number = readNumber(tokens, index);
  if (!number) return null;
  const currency = currencyBefore(tokens, index);
  if (number.tail !== null && !currency) return isName(tokens, index) ? null : readPart(index, number);
  const joined = readUpper(tokens, index, number);
  const last = joined?.upper ?? number;
  const value = joined ? inherited(number, joined.upper) : number.value;
  const end = joined?.to ?? number.to;
  const of = number.vague && tokens[end]?.lower === "of" ? end + 1 : end;
  const found = { from: currency?.from ?? index, value, max: joined?.upper.value ?? number.max, vague: number.vague };
  if (currency) {
    const word = unitBehind(tokens, end, last.scaled);
    return {
      ...found,
      to: word?.kind === "money" ? word.to : end,
      unit: currency.unit,
      kind: "money",
      confidence: 0.95,
    };
  }
  if (last.percent) return { ...found, to: end, unit: "%", kind: "percent", confidence: 0.95 };
  const unit: UnitReading | null = isName(tokens, index) ? null : unitBehind(tokens, of, last.scaled);
  if (unit) return { ...found, to: unit.to, unit: unit.unit, kind: unit.kind, confidence: number.digits ? 0.9 : 0.85 };
  return readCount(tokens, index, { ...found, to: end }, number);
}

/** A number with the nouns it counts; null when the words do not tell what it counts. */
function readCount(
  tokens: readonly Token[],
  index: number,
  found: Omit<Found, "kind" | "confidence">,
  number: NumberReading,
): Found | null {
  const { value, to, max } = found;
  if (isName(tokens, index) || (number.yearLike && max === undefined && tokens[to]?.lower !== "people")) return null;
  const isOne = value === 1 && max === undefined;
  const start = isOrSo(tokens, to) ? to + 2 : number.vague && tokens[to]?.lower === "of" ? to + 1 : to;
  const noun = countedNoun(tokens, start, isOne);
  // "It will cost 12 million": a number of that size is one without its noun.
  if (!noun) return number.scaled && value >= 1e6 ? { ...found, kind: "count", confidence: 0.7 } : null;
  const head = tokens[noun.to - 1]?.lower ?? "";
  if (isOne && nounClass(head) !== "person") return null;
  if (max !== undefined && scoredNouns.has(head)) return null;
  return { ...found, kind: "count", noun, confidence: number.digits ? 0.85 : 0.8 };
}

/** "500 *or so* workers". */
function isOrSo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "or" && tokens[at + 1]?.lower === "so";
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

function toQuantity(found: Found, { text, tokens, ids }: QuantityContext): Quantity {
  const { from, to, value, max, unit, kind, noun, vague } = found;
  const span: Span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const hedge = vague ? "least" : readHedge(tokens, from, to, value);
  const start = tokens[noun?.from ?? -1];
  const object =
    !noun || !start
      ? undefined
      : noun.to < 0
        ? start.lower.slice(start.lower.lastIndexOf("-") + 1)
        : text.slice(start.start, tokens[noun.to - 1]?.end);
  return {
    id: ids.next("quantity", [span]),
    span,
    value: round(value),
    ...(max === undefined ? {} : { max: round(max) }),
    ...(unit ? { unit } : {}),
    ...(object ? { object } : {}),
    kind,
    approximate: hedge !== null,
    ...(hedge === "least" || hedge === "most" ? { bound: hedge } : {}),
    confidence: found.confidence,
  };
}

function readOrdinalAt(tokens: readonly Token[], index: number): Found | null {
  const ordinal = readOrdinal(tokens, index);
  return ordinal
    ? { from: index, to: ordinal.to, value: ordinal.value, kind: "ordinal", noun: ordinal.noun, confidence: 0.85 }
    : null;
}

/** Numbers with what they count or measure, in text order and not overlapping. One pass. */
export function findQuantities(context: QuantityContext): Quantity[] {
  const { tokens, times } = context;
  const quantities: Quantity[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.kind === "mark") continue;
    while ((times[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const found = readAt(tokens, index) ?? readOrdinalAt(tokens, index);
    if (!found) continue;
    const end = tokens[found.to - 1]?.end ?? token.end;
    const time = times[next];
    if (time && time.span.start < end && found.kind !== "money") continue;
    quantities.push(toQuantity(found, context));
    index = found.to - 1;
  }
  return quantities;
}
