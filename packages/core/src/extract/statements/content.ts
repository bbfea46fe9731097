import type { CueFrame } from "../lexicon/cue-frames.js";
import type { CueVerb } from "../lexicon/cue-verbs.js";
import {
  complementizers,
  coordinators,
  determiners,
  isAdverb,
  monthsAndDays,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
} from "../lexicon/function-words.js";
import { timeModifiers, timeNouns } from "../lexicon/time-words.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { smallNumbers, tens } from "../times/data/number-words.js";
import { isNounLike, nounPhraseEnd, opensNounPhrase } from "./noun-phrase.js";
import type { ReportingVerb } from "./subject.js";
import type { Unit, UnitRange } from "./unit.js";
import { hasVerb } from "./word-class.js";

/** What stands to the right of a reporting verb: the person spoken to, then the content. */
export interface RightSide {
  readonly addressee: UnitRange | null;
  readonly content: UnitRange | null;
}

const circumstancePrepositions = new Set(
  "in on at during after before from with by through via aboard outside inside to under for following amid over alongside near ahead as about of since until upon".split(
    " ",
  ),
);

/** Skips "in a statement", "on Tuesday", "earlier this week": the words between the verb and what was said. */
export function skipCircumstances(units: readonly Unit[], from: number, to: number): number {
  let index = from;
  for (let guard = 0; guard < 6 && index < to; guard++) {
    const unit = units[index];
    if (!unit?.token) break;
    const { lower } = unit;
    if (circumstancePrepositions.has(lower) && monthsAndDays.has(units[index + 1]?.lower ?? "")) {
      index += units[index + 2]?.token?.kind === "number" || isDayPart(units, index + 2) ? 3 : 2;
    } else if (monthsAndDays.has(lower) && isDayPart(units, index + 1)) {
      index += 2;
    } else if (monthsAndDays.has(lower) || (isAdverb(lower) && lower !== "not" && !complementizers.has(lower))) {
      index++;
    } else if (
      ["earlier", "late", "early", "last", "this", "next", "every", "each"].includes(lower) &&
      isTimeWord(units[index + 1]?.lower)
    ) {
      index += 2;
    } else if (lower === "earlier" || lower === "later") {
      index = Math.max(index + 1, isTimeWord(units[index + 2]?.lower) ? index + 3 : index + 1);
    } else if (lower === "about" && isCounted(units, index + 1)) {
      break;
    } else if (lower === "to" && !opensDative(units, index + 1)) {
      break;
    } else if (circumstancePrepositions.has(lower) && opensNounPhrase(units, index + 1)) {
      const end = nounPhraseEnd(units, index + 1, to);
      if (end <= index + 1) break;
      // On NTV’s “Hard Questions”: the marks hold what the programme is called.
      index = lower === "on" && units[end]?.lower === "'s" && units[end + 1]?.quote ? end + 2 : end;
    } else {
      break;
    }
  }
  return index;
}

/** Wednesday *morning*. */
function isDayPart(units: readonly Unit[], index: number): boolean {
  return ["morning", "afternoon", "evening", "night"].includes(units[index]?.lower ?? "");
}

/** "about half", "about 40 people": a number and no topic. */
function isCounted(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  return (
    unit?.token?.kind === "number" ||
    unit?.lower === "half" ||
    smallNumbers.has(unit?.lower ?? "") ||
    tens.has(unit?.lower ?? "")
  );
}

/** "to the council" and not "to return". */
function opensDative(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit?.token) return false;
  const { lower } = unit;
  if (!unit.token.capital && tagOfUnit(units, index) === tag["VERB.base"]) return false;
  const plural = lower.length > 4 && lower.endsWith("s") && !lower.endsWith("ss");
  const collective = lower === "staff" || lower === "congress" || lower === "parliament";
  return (
    unit.token.capital ||
    plural ||
    collective ||
    determiners.has(lower) ||
    possessives.has(lower) ||
    objectPronouns.has(lower)
  );
}

function isTimeWord(lower: string | undefined): boolean {
  if (lower === undefined) return false;
  return monthsAndDays.has(lower) || timeNouns.has(lower) || timeModifiers.has(lower);
}

function isContentOpener(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  return unit !== undefined && (unit.quote !== null || complementizers.has(unit.lower));
}

/** End of the person spoken to at `from`: a pronoun or noun phrase that content, time or place follows. */
function addresseeEnd(units: readonly Unit[], from: number, to: number): number {
  const unit = units[from];
  if (!unit?.token) return from;
  // "told her lawyer" and "told her that": a noun behind makes her a possessive.
  const possessive =
    unit.lower === "her" && isNounLike(units, from + 1) && !complementizers.has(units[from + 1]?.lower ?? "");
  if (objectPronouns.has(unit.lower) && !possessive) return from + 1;
  if (!opensNounPhrase(units, from) || complementizers.has(unit.lower)) return from;
  if (subjectPronouns.has(unit.lower) && !objectPronouns.has(unit.lower)) return from;
  return nounPhraseEnd(units, from, to);
}

/** Behind a bracket that explains a name: told the Harbour Trust *(HT)*, “…”. */
function behindBracket(units: readonly Unit[], index: number, to: number): number {
  if (units[index]?.lower !== "(") return index;
  for (let at = index + 1; at < Math.min(to, index + 8); at++) if (units[at]?.lower === ")") return at + 1;
  return index;
}

/** True when something in the range is a finite verb's likely subject: the words make a clause. */
function looksLikeClause(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (!first) return false;
  if (first.quote) return true;
  return (
    to - from >= 2 &&
    (opensNounPhrase(units, from) ||
      subjectPronouns.has(first.lower) ||
      [
        "there",
        "if",
        "no",
        "not",
        "only",
        "when",
        "while",
        "despite",
        "although",
        "because",
        "under",
        "in",
        "at",
        "by",
        "with",
        "after",
        "since",
        "even",
        "as",
      ].includes(first.lower))
  );
}

const questions = new Set(["how", "whether", "what", "when", "where", "why"]);

/** The referee*, Gavin Strood,* for: behind the name that says who somebody is. */
function behindApposition(units: readonly Unit[], index: number, to: number): number {
  if (units[index]?.lower !== ",") return index;
  for (let at = index + 1; at < Math.min(to, index + 6); at++) {
    if (units[at]?.lower === ",") return at + 1;
    if (!units[at]?.token?.capital) return index;
  }
  return index;
}

function asksFor({ group }: ReportingVerb): boolean {
  return group.verbs.some((verb) => verb.lemma === "ask" && verb.particle === null);
}

function opensRequest(units: readonly Unit[], index: number): boolean {
  return opensNounPhrase(units, index) || units[index]?.lower === "how";
}

/** Reads what stands right of the verb, up to unit `to`. */
export function readRight(
  units: readonly Unit[],
  verb: ReportingVerb,
  { frames, adjacentOnly }: Pick<CueVerb, "frames" | "adjacentOnly">,
  to: number,
): RightSide {
  const none: RightSide = { addressee: null, content: null };
  let index = verb.clauseTo;
  let addressee: UnitRange | null = null;
  if (index >= to) return none;
  if (frames.has("addressee") && !isContentOpener(units, index)) {
    const end = addresseeEnd(units, index, to);
    if (end > index) {
      addressee = { from: index, to: end };
      index = behindBracket(units, end, to);
    }
  }
  // "asked the referee *for an explanation*"
  const request = addressee !== null && asksFor(verb) ? behindApposition(units, index, to) : index;
  if (addressee !== null && units[request]?.lower === "for" && asksFor(verb) && opensRequest(units, request + 1))
    return { addressee, content: { from: request, to } };
  const plain = index;
  index = skipCircumstances(units, index, to);
  const separator = units[index]?.lower;
  if (separator === "," || separator === ":" || separator === "—" || separator === "–") {
    const next = units[index + 1];
    if (next?.quote || (separator === ":" && index + 1 < to)) return { addressee, content: { from: index + 1, to } };
    // "said Tuesday, in a speech, that": an aside before the clause.
    if (separator === ",") {
      for (let at = index + 1; at < to && at - index < 20; at++) {
        if (units[at]?.lower === "," && (units[at + 1]?.lower === "that" || units[at + 1]?.quote))
          return { addressee, content: { from: at + 1, to } };
      }
    }
    return objectInstead(units, frames, addressee, to);
  }
  const first = units[index];
  if (index >= to || !first) return objectInstead(units, frames, addressee, to);
  // The show would go on “in some form”: without a comma the marks hold no words of whoever went on.
  if (adjacentOnly) return none;
  if (first.quote && (frames.has("quote") || frames.has("object"))) return { addressee, content: { from: index, to } };
  if (complementizers.has(first.lower) && (frames.has("that") || frames.has("clause")))
    return { addressee, content: { from: index, to } };
  // "advised the crew *on how* to land"
  if ((first.lower === "on" || first.lower === "about") && questions.has(units[index + 1]?.lower ?? "") && addressee)
    return { addressee, content: { from: index + 1, to } };
  if (
    first.lower === "to" &&
    frames.has("infinitive") &&
    (index === verb.clauseTo || verb.group.verbs[0]?.lemma !== "say")
  )
    return { addressee, content: { from: index, to } };
  if (first.lower === "not" && units[index + 1]?.lower === "to" && frames.has("infinitive"))
    return { addressee, content: { from: index, to } };
  if (frames.has("clause") && looksLikeClause(units, index, to) && (sayLike(verb) || hasVerb(units, index, to)))
    return { addressee, content: { from: index, to } };
  if (frames.has("clause") && sayLike(verb) && first.token?.kind !== "mark" && hasVerb(units, index + 1, to))
    return { addressee, content: { from: index, to } };
  // "said having him there is a gain": an act is the subject of the clause.
  if (frames.has("clause") && first.lower.endsWith("ing") && hasVerb(units, index + 1, to))
    return { addressee, content: { from: index, to } };
  if (frames.has("object") && opensObject(units, plain)) return { addressee, content: { from: plain, to } };
  // "announced on Tuesday *a plan*", "announced last week *the closure*"
  if (frames.has("object") && index > plain && tellsDay(units, plain, index) && determiners.has(first.lower))
    return { addressee, content: { from: index, to } };
  const quoteAt = firstQuote(units, plain, Math.min(to, plain + 12));
  const direct =
    quoteAt >= 0 &&
    !hasVerb(units, plain, quoteAt) &&
    !units.slice(plain, quoteAt).some((unit) => complementizers.has(unit.lower));
  if (direct && (frames.has("quote") || frames.has("object")) && addressee === null)
    return { addressee, content: { from: index < to ? plain : quoteAt, to } };
  return objectInstead(units, frames, addressee, to);
}

/** "urged caution": what could have been the person spoken to is what was said when nothing follows it. */
function objectInstead(
  units: readonly Unit[],
  frames: ReadonlySet<CueFrame>,
  addressee: UnitRange | null,
  to: number,
): RightSide {
  const pronominal =
    addressee !== null && addressee.to - addressee.from === 1 && objectPronouns.has(units[addressee.from]?.lower ?? "");
  return addressee !== null && frames.has("object") && !pronominal
    ? { addressee: null, content: { from: addressee.from, to: phraseTail(units, addressee.to, to) } }
    : { addressee, content: null };
}

/** True when nothing but a day or a time stands in the range. */
function tellsDay(units: readonly Unit[], from: number, to: number): boolean {
  const day = units.slice(from, to).some(({ lower }) => monthsAndDays.has(lower) || isTimeWord(lower));
  return day && to - from <= 3;
}

/** "promised corrected bills *by the end of the month*": a preposition goes on with the noun phrase before it. */
function phraseTail(units: readonly Unit[], from: number, to: number): number {
  const lower = units[from]?.lower ?? "";
  return prepositions.has(lower) && (lower !== "to" || opensDative(units, from + 1)) ? to : from;
}

/** Verbs behind which a clause follows without a sign, whatever its words. */
function sayLike({ group }: ReportingVerb): boolean {
  return group.verbs.some((verb) => verb.lemma === "say" || verb.lemma === "tell" || verb.lemma === "add");
}

function firstQuote(units: readonly Unit[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (units[index]?.quote) return index;
  return -1;
}

function opensObject(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit) return false;
  if (unit.quote) return true;
  return (
    determiners.has(unit.lower) ||
    possessives.has(unit.lower) ||
    objectPronouns.has(unit.lower) ||
    opensNounPhrase(units, index) ||
    (unit.lower.endsWith("ing") && !coordinators.has(unit.lower))
  );
}
