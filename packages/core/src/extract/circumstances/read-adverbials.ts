import type { Span } from "../../schema/index.js";
import { coordinators, isAdverb } from "../lexicon/function-words.js";
import { workNouns } from "../lexicon/works.js";
import { type Unit, unitSpan } from "../statements/unit.js";
import { addressingParticiples, objectParticiples, releaseParticiples, timePrepositions } from "./data/phrase-words.js";
import { type Adverbial, isNoun } from "./phrase.js";
import { isPreposition, nounEnd, readPhrase } from "./read-phrase.js";
import type { TimesByStart } from "./times-by-start.js";

const commas = new Set([",", "—", "–", "--", "(", ")"]);

/** What reading a run of adverbials gives: they, and the unit at which it ends. */
export interface AdverbialRun {
  readonly found: readonly Adverbial[];
  readonly to: number;
}

/**
 * Reads adverbials from unit `from` on, as far as nothing else stands between them: "on Tuesday in a letter to shareholders". `skipped` are
 * spans that stand among them and are read already.
 */
export function readAdverbials(
  units: readonly Unit[],
  from: number,
  limit: number,
  times: TimesByStart,
  skipped: readonly Span[],
): AdverbialRun {
  const found: Adverbial[] = [];
  let governor: string | null = null;
  let index = from;
  while (index < limit) {
    const unit = units[index];
    if (!unit) break;
    const { lower } = unit;
    const known = skipped.find((span) => unit.start >= span.start && unit.start < span.end);
    if (known) {
      index++;
      continue;
    }
    const time = times.at(unit.start);
    if (time) {
      found.push({ kind: "time", time, dates: true });
      index = Math.max(index + 1, times.behind(units, index, time));
      continue;
    }
    const governed = isPreposition(lower) ? times.at(units[index + 1]?.start ?? -1) : null;
    const phrase = isPreposition(lower) ? readPhrase(units, index, times) : null;
    if (governed && !phrase?.time) {
      found.push({ kind: "time", time: governed, dates: timePrepositions.has(lower) });
      index = Math.max(index + 2, times.behind(units, index + 1, governed));
      continue;
    }
    if (phrase) {
      found.push({ kind: "phrase", phrase, governor });
      governor = null;
      index = phrase.to;
      continue;
    }
    if (lower === "here" && !isAdverb(units[index + 1]?.lower ?? "")) {
      found.push({ kind: "here", span: { start: unit.start, end: unit.end } });
      index++;
      continue;
    }
    if (addressingParticiples.has(lower)) {
      governor = lower;
      index++;
      const object = objectParticiples.has(lower) ? nounEnd(units, index, times).to : index;
      if (object > index) found.push({ kind: "addressed", span: unitSpan(units, { from: index, to: object }) });
      index = object;
      continue;
    }
    if (releaseParticiples.has(lower) && found.at(-1)?.kind === "phrase") {
      index++;
      continue;
    }
    if (isLight(units, index)) {
      index++;
      continue;
    }
    const behind = commas.has(lower) ? behindComma(units, index, limit, times, found.length > 0) : index;
    if (behind > index) {
      index = behind;
      continue;
    }
    if (isTitle(unit, found.at(-1))) {
      index++;
      continue;
    }
    break;
  }
  return { found, to: index };
}

/** Adverbs and joining words, which stand between adverbials without ending their run. */
function isLight(units: readonly Unit[], index: number): boolean {
  const lower = units[index]?.lower ?? "";
  if (isAdverb(lower) || lower === "both" || lower === "back") return true;
  return coordinators.has(lower) && isPreposition(units[index + 1]?.lower ?? "");
}

/** Where reading goes on behind a comma, at another adverbial or behind the rest of a name: in Dover, *Delaware,* on Tuesday. The comma itself when it does not. */
function behindComma(
  units: readonly Unit[],
  comma: number,
  limit: number,
  times: TimesByStart,
  begun: boolean,
): number {
  let next = comma + 1;
  while (next < limit && isAdverb(units[next]?.lower ?? "")) next++;
  const unit = units[next];
  if (!unit || next >= limit) return comma;
  if (times.at(unit.start) || times.at(units[next + 1]?.start ?? -1)) return next;
  const { lower } = unit;
  if (lower === "including" || lower === "according") return comma;
  if (addressingParticiples.has(lower) || releaseParticiples.has(lower) || isPreposition(lower)) return next;
  return begun ? behindName(units, next, limit, comma) : comma;
}

/** Longest name that goes on behind a comma, in units: Delaware; District of Columbia. */
const longestRest = 3;

/** Behind a name, year or title that a mark closes or that ends the run; `otherwise` when no such thing stands there. */
function behindName(units: readonly Unit[], from: number, limit: number, otherwise: number): number {
  if (units[from]?.quote) return from + 1;
  let index = from;
  while (index < limit && (units[index]?.token?.capital || units[index]?.token?.kind === "number")) index++;
  const closes = index >= limit || commas.has(units[index]?.lower ?? "");
  return closes && index > from && index - from <= longestRest ? index : otherwise;
}

/** Words in quotation marks that name the work of the phrase before: in a note under the heading “Crumbs”. */
function isTitle(unit: Unit, last: Adverbial | undefined): boolean {
  if (!unit.quote || last?.kind !== "phrase") return false;
  const { words, head } = last.phrase;
  return isNoun(workNouns, words[head] ?? "");
}
