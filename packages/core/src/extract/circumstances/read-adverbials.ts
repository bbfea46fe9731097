import type { Span } from "../../schema/index.js";
import { coordinators, isAdverb } from "../lexicon/function-words.js";
import { workNouns } from "../lexicon/works.js";
import type { Unit } from "../statements/unit.js";
import { occasionNouns } from "./data/occasions.js";
import { addressingParticiples, objectKinds, releaseParticiples, timePrepositions } from "./data/phrase-words.js";
import { type Adverbial, isNoun } from "./phrase.js";
import { isPreposition, readObject, readPhrase } from "./read-phrase.js";
import type { TimesByStart } from "./times-by-start.js";

const commas = new Set([",", "—", "–", "--", "-", "(", ")"]);

/** What reading a run of adverbials gives: they, and the unit at which it ends. */
export interface AdverbialRun {
  readonly found: readonly Adverbial[];
  readonly to: number;
}

/** Reads one run of adverbials, a step at a time. Each step gives the unit behind what it read, 0 when nothing of its kind stands there. */
class AdverbialReader {
  readonly found: Adverbial[] = [];
  #governor: string | null = null;
  #release: string | null = null;

  constructor(
    readonly units: readonly Unit[],
    readonly limit: number,
    readonly times: TimesByStart,
    readonly skipped: readonly Span[],
  ) {}

  step(index: number): number {
    const unit = this.units[index];
    if (!unit) return 0;
    if (this.skipped.some((span) => unit.start >= span.start && unit.start < span.end)) return index + 1;
    return (
      this.#time(index) || this.#phrase(index) || this.#participle(index) || this.#here(index) || this.#light(index)
    );
  }

  #time(index: number): number {
    const { units, times } = this;
    const bare = times.at(units[index]?.start ?? -1);
    if (bare) {
      this.found.push({ kind: "time", time: bare, dates: true, release: this.#release });
      return Math.max(index + 1, times.behind(units, index, bare));
    }
    const preposition = units[index]?.lower ?? "";
    const governed = isPreposition(preposition) ? times.at(units[index + 1]?.start ?? -1) : null;
    if (!governed || readPhrase(units, index, times)?.time) return 0;
    this.found.push({
      kind: "time",
      time: governed,
      dates: timePrepositions.has(preposition),
      release: this.#release,
    });
    return Math.max(index + 2, times.behind(units, index + 1, governed));
  }

  #phrase(index: number): number {
    const phrase = isPreposition(this.units[index]?.lower ?? "") ? readPhrase(this.units, index, this.times) : null;
    if (!phrase) return 0;
    this.found.push({ kind: "phrase", phrase, governor: this.#governor });
    this.#governor = null;
    return phrase.to;
  }

  #participle(index: number): number {
    const { units, times } = this;
    const lower = units[index]?.lower ?? "";
    if (releaseParticiples.has(lower) && this.found.at(-1)?.kind === "phrase") {
      this.#release = lower;
      return index + 1;
    }
    // At a forum *hosted by* the union in Dover.
    if (lower.endsWith("ed") && units[index + 1]?.lower === "by" && this.found.at(-1)?.kind === "phrase")
      return index + 1;
    const kind = objectKinds.get(lower);
    if (kind === undefined && !addressingParticiples.has(lower)) return 0;
    const object = kind === undefined ? null : readObject(units, index, times);
    if (kind === "event" && (object === null || !isNoun(occasionNouns, object.words[object.head] ?? ""))) return 0;
    this.#governor = lower;
    if (kind !== undefined && object) this.found.push({ kind, span: kind === "event" ? object.span : object.object });
    return object?.to ?? index + 1;
  }

  #here(index: number): number {
    const unit = this.units[index];
    if (unit?.lower !== "here") return 0;
    this.found.push({ kind: "here", span: { start: unit.start, end: unit.end } });
    return index + 1;
  }

  #light(index: number): number {
    const unit = this.units[index];
    if (unit && (isLight(this.units, index) || isTitle(unit, this.found.at(-1)))) return index + 1;
    if (!commas.has(unit?.lower ?? "")) return 0;
    this.#release = null;
    const next = behindComma(this.units, index, this.limit, this.times, this.found.length > 0);
    return next > index ? next : 0;
  }
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
  const reader = new AdverbialReader(units, limit, times, skipped);
  let to = from;
  while (to < limit) {
    const next = reader.step(to);
    if (next === 0) break;
    to = next;
  }
  return { found: reader.found, to };
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
