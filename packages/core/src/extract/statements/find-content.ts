import type { CueFrame } from "../lexicon/cue-frames.js";
import type { CueVerb } from "../lexicon/cue-verbs.js";
import { asContent } from "./as-content.js";
import { readRight } from "./content.js";
import { gapContent } from "./gap-content.js";
import { clauseGoesOn, isAttached, leftContent, nextQuotation, parenthetical } from "./left-content.js";
import { withoutTail } from "./object-tail.js";
import { passiveContent } from "./passive-content.js";
import { contentLimit, objectLimit, trimFinalMarks } from "./right-edge.js";
import type { ReportingVerb } from "./subject.js";
import type { Unit, UnitRange } from "./unit.js";

export interface Found {
  readonly pieces: readonly UnitRange[];
  readonly audience: UnitRange | null;
  readonly verb: CueVerb;
  readonly confidence: number;
}

/** What something is called ends with the name in marks: "called the library “a warehouse” *at a meeting*". */
function nameLimit(units: readonly Unit[], from: number, to: number): number {
  const quote = units.findIndex((unit, index) => index >= from && index < to && unit.quote !== null);
  if (quote < 0 || quote + 1 >= to) return to;
  const next = units[quote + 1];
  const joined = next?.lower === "and" || next?.lower === "or" || next?.quote !== null;
  return !joined &&
    (units[quote]?.quote?.endsWithComma || circumstantial.has(next?.lower ?? "") || next?.token?.kind === "mark")
    ? quote + 1
    : to;
}

const circumstantial = new Set("in on at during after before when while as because by last this on".split(" "));

/** A relative clause ends with its comma: "who called it “a map,” won the vote". */
function relativeLimit(units: readonly Unit[], { from, to }: UnitRange): number {
  for (let index = from; index < to - 1; index++) {
    const { quote } = units[index] ?? {};
    if (units[index]?.lower === "," && index > from) return index;
    if (quote?.endsWithComma) return index + 1;
  }
  return to;
}

const leftReporters = new Set(
  "say write add note report argue explain recall warn announce declare tell claim acknowledge concede admit predict conclude insist suggest testify observe continue reply tweet post contend maintain state show find".split(
    " ",
  ),
);

/** What a reporting verb reports. `from` is where the words left of it begin to be free. */
export function findContent(
  units: readonly Unit[],
  verb: ReportingVerb,
  from: number,
  later: readonly ReportingVerb[],
): Found | null {
  const { group } = verb;
  const candidates = group.verbs;
  const primary = candidates[0];
  if (!primary) return null;
  if (group.passive) return passiveContent(units, verb, later);
  const left = group.infinitive || tellsMore(units, verb) ? null : leftContent(units, verb, from);
  const leftQuote = left !== null && units.slice(left.from, left.to).some((unit) => unit.quote !== null);
  const limit = contentLimit(units, verb.clauseTo, verb, later);
  const quoteVerb = candidates.find((item) => item.frames.has("quote"));

  if (left && leftQuote && quoteVerb && units[left.to - 1]?.quote && isAttached(units, left, verb)) {
    const pieces: UnitRange[] = [left];
    const next = nextQuotation(units, verb.clauseTo, limit) ?? clauseGoesOn(units, verb.clauseTo, limit);
    if (next) pieces.push(next);
    return { pieces, audience: addressee(units, verb, limit, quoteVerb), verb: quoteVerb, confidence: 0.97 };
  }
  const around = left && !leftQuote ? parenthetical(units, verb, left, limit) : null;
  if (around && quoteVerb) return { pieces: around, audience: null, verb: quoteVerb, confidence: 0.85 };
  const gap = gapContent(units, verb, limit);
  if (gap) return { pieces: gap, audience: null, verb: primary, confidence: 0.8 };
  const main = asContent(units, verb, later);
  if (main) {
    const to = trimFinalMarks(units, main.from, main.to);
    return { pieces: [{ from: main.from, to }], audience: null, verb: primary, confidence: 0.8 };
  }
  for (const candidate of candidates) {
    const right = readRight(units, verb, candidate, limit);
    if (!right.content) continue;
    const object = isObjectContent(units, candidate, right.content);
    const relative =
      verb.subject?.method === "relative-clause" ? relativeLimit(units, right.content) : right.content.to;
    const edge = object ? objectLimit(units, right.content.from, relative, later) : relative;
    const trimmed = trimFinalMarks(
      units,
      right.content.from,
      candidate.class === "describe" ? nameLimit(units, right.content.from, edge) : edge,
    );
    const end = withoutTail(units, { from: right.content.from, to: trimmed });
    if (end <= right.content.from) continue;
    const content = { from: right.content.from, to: end };
    if (group.infinitive && !units[content.from]?.quote) continue;
    return {
      pieces: [content],
      audience: right.addressee,
      verb: candidate,
      confidence: rightConfidence(units, content, candidate),
    };
  }
  if (
    left &&
    verb.subject &&
    (leftQuote && units[left.to - 1]?.quote ? quoteVerb : leftReporters.has(primary.lemma)) &&
    verb.subject.method !== "shared-subject"
  )
    return {
      pieces: [left],
      audience: addressee(units, verb, limit, primary),
      verb: quoteVerb ?? primary,
      confidence: leftQuote ? 0.9 : 0.8,
    };
  return null;
}

/** He would not speak of “that man,” *telling the paper that* …: a participle with a clause of its own behind it. */
function tellsMore(units: readonly Unit[], { group, clauseTo }: ReportingVerb): boolean {
  if (group.form !== "gerund") return false;
  for (let index = clauseTo; index < Math.min(units.length, clauseTo + 6); index++) {
    if (units[index]?.lower === "that") return true;
    if (units[index]?.token?.kind === "mark" || units[index]?.quote) return false;
  }
  return false;
}

function addressee(units: readonly Unit[], verb: ReportingVerb, limit: number, cue: CueVerb): UnitRange | null {
  return cue.frames.has("addressee")
    ? readRight(units, verb, { frames: new Set<CueFrame>(["addressee"]), adjacentOnly: false }, limit).addressee
    : null;
}

function isObjectContent(units: readonly Unit[], verb: CueVerb, content: UnitRange): boolean {
  if (verb.frames.has("clause")) return false;
  const first = units[content.from];
  return (
    first !== undefined && first.quote === null && !["that", "whether", "if", "how", "why", "to"].includes(first.lower)
  );
}

function rightConfidence(units: readonly Unit[], content: UnitRange, verb: CueVerb): number {
  const first = units[content.from];
  if (first?.quote) return 0.95;
  if (first?.lower === "that") return 0.93;
  if (verb.frames.has("clause")) return 0.88;
  return first?.lower === "to" ? 0.8 : 0.7;
}
