import { cueForms } from "../cues/cue-lexicon.js";
import { commonWords } from "../lexicon/common-words.js";
import { firstNames } from "../lexicon/first-names.js";
import {
  auxiliaries,
  determiners,
  monthsAndDays,
  prepositions,
  subjectPronouns,
  subordinators,
} from "../lexicon/function-words.js";
import {
  companySuffixes,
  organizationHeads,
  otherHeads,
  otherOpeners,
  weakOrganizationHeads,
} from "../lexicon/organizations.js";
import { placeHeads } from "../lexicon/places.js";
import { personNouns } from "../lexicon/roles.js";
import {
  courtesyTitles,
  nameParticles,
  nameSuffixes,
  officeTitles,
  titleModifiers,
  titleObjects,
} from "../lexicon/titles.js";
import { words } from "../lexicon/word-list.js";
import type { Token } from "../tokens/token.js";
import { isArticleName, isCompound } from "./compound.js";
import { knownKind } from "./known-names.js";
import { bareWord } from "./name-key.js";
import type { Reading } from "./name-mention.js";
import type { TokenPlaces } from "./token-places.js";
import type { WordUsage } from "./word-usage.js";

/** Token indexes of a run of capitals with the small words inside it, half-open. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
}

/** Longest run, in tokens; longer ones are cut, as no name is that long. */
const maxRun = 14;

/** Days and months in forms the closed classes lack. */
const calendarForms = new Set(
  words("jun jul jun. jul. mon. tue. tues. wed. thu. thurs. fri. sat. sun. saturdays sundays mondays fridays"),
);

/** Numerals as the last word of a name: Air Force One. */
const innerNumerals = new Set(["one", "two"]);

/** Words that open sentences and name nobody, beside those of the closed classes. */
const neverNames = new Set(
  words(`
i ok okay then now here there yet still also meanwhile however instead later perhaps maybe indeed again even just today tonight thus hence too
please yes no well oh ah only ever never always often otherwise nevertheless nonetheless therefore moreover furthermore additionally finally
eventually earlier recently currently previously elsewhere afterwards besides next first second third last not dear hello thanks according`),
);

function isFunctionWord(lower: string): boolean {
  return (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    subjectPronouns.has(lower) ||
    subordinators.has(lower) ||
    auxiliaries.has(lower) ||
    neverNames.has(lower)
  );
}

/** Finds the runs of capitals of a text that may hold names. */
export class CapitalRunFinder {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #places: TokenPlaces;
  readonly #usage: WordUsage;

  constructor({ text, tokens }: Reading, places: TokenPlaces, usage: WordUsage) {
    this.#text = text;
    this.#tokens = tokens;
    this.#places = places;
    this.#usage = usage;
  }

  /** All runs, in order, none overlapping. Linear in the tokens. */
  find(): CapitalRun[] {
    const runs: CapitalRun[] = [];
    for (let index = 0; index < this.#tokens.length; ) {
      if (!this.#counts(index)) {
        index++;
        continue;
      }
      const to = this.#runEnd(index);
      runs.push({ from: index, to });
      index = to;
    }
    return runs;
  }

  #lower(index: number): string {
    return this.#tokens[index]?.lower ?? "";
  }

  /** True when only one blank, or nothing but a full stop, stands between a token and the next. */
  #adjacent(index: number): boolean {
    const token = this.#tokens[index];
    const next = this.#tokens[index + 1];
    if (!token || !next) return false;
    return next.start - token.end === 1 && this.#text.charCodeAt(token.end) !== 0x0a;
  }

  #isCapital(index: number): boolean {
    const token = this.#tokens[index];
    if (token?.kind !== "word") return false;
    return token.capital ? !token.lower.startsWith("'") && !isCompound(token.text) : isArticleName(token.text);
  }

  #isCalendar(index: number): boolean {
    const lower = this.#lower(index);
    return (monthsAndDays.has(lower) && lower !== "may") || calendarForms.has(lower);
  }

  /** A capital that means something where it stands. */
  #counts(index: number): boolean {
    const token = this.#tokens[index];
    if (!token || !this.#isCapital(index) || this.#isCalendar(index)) return false;
    const after = this.#tokens[index + 1];
    // US$ 5, Rs 50, Dh 3,500: a currency.
    if (
      after?.text === "$" ||
      (after?.kind === "number" && token.text.length < 3 && knownKind(token.text) === undefined)
    )
      return false;
    if (token.lower === "may" && this.#tokens[index + 1]?.kind === "number") return false;
    const due = this.#places.opens[index] === 1 || this.#places.headline[index] === 1;
    if (!due) return !isFunctionWord(token.lower);
    const seen = this.#usage.capital(token.text);
    if (isFunctionWord(token.lower)) return false;
    if (seen > (commonWords.has(token.lower) ? 1 : 0) && seen >= this.#usage.plain(token.lower)) return true;
    if (knownKind(token.text) !== undefined && !commonWords.has(token.lower)) return true;
    if (firstNames.has(token.text) && !commonWords.has(token.lower)) return true;
    const bare = bareWord(token.lower);
    const nextCapital = this.#adjacent(index) && this.#isCapital(index + 1) && !isFunctionWord(this.#lower(index + 1));
    if (nextCapital && (courtesyTitles.has(bare) || officeTitles.has(bare) || titleModifiers.has(bare))) return true;
    if (nextCapital && (otherOpeners.has(token.lower) || this.#knownEnd(index) > index + 1)) return true;
    if (this.#places.headline[index] === 1) return false;
    return this.#countsAtStart(index, token, nextCapital);
  }

  /** A first word that is known from nowhere else: a name when it is no ordinary word and something beside it says so. */
  #countsAtStart(index: number, token: Token, nextCapital: boolean): boolean {
    if (nextCapital && nameParticles.has(token.lower)) return true;
    if (this.#usage.plain(token.lower) > 0) return false;
    const ordinary = commonWords.has(token.lower) || personNouns.has(token.lower) || isOrdinaryForm(token.lower);
    if (nextCapital) return !ordinary || this.#opensKnownName(index);
    if (ordinary) return false;
    const next = this.#lower(index + 1);
    const cue = cueForms.get(next);
    const acts =
      next === "'s" || auxiliaries.has(next) || cue?.forms.has("past") === true || cue?.forms.has("third") === true;
    return acts || (!token.lower.endsWith("s") && this.#isUnknown(token));
  }

  #isUnknown(token: Token): boolean {
    return token.text.length > 2 && !personNouns.has(token.lower) && !cueForms.has(token.lower);
  }

  /** End of the longest name of our lexicons that begins here, or the next token. */
  #knownEnd(index: number): number {
    const start = this.#tokens[index]?.start ?? 0;
    let end = index + 1;
    while (end < index + 5 && this.#adjacent(end - 1) && this.#isCapital(end)) end++;
    for (; end > index + 1; end--) {
      if (knownKind(this.#text.slice(start, this.#tokens[end - 1]?.end)) !== undefined) return end;
    }
    return index + 1;
  }

  /** “Supreme Court”, “Federal Reserve”: ordinary words that open a known name or an organisation's. */
  #opensKnownName(index: number): boolean {
    let end = index + 1;
    while (end < index + 5 && this.#isCapital(end) && this.#adjacent(end - 1)) end++;
    const start = this.#tokens[index];
    for (let to = end; to > index + 1 && start; to--) {
      const last = this.#tokens[to - 1];
      if (!last) continue;
      if (knownKind(this.#text.slice(start.start, last.end)) !== undefined) return true;
      if (organizationHeads.has(last.lower) || companySuffixes.has(last.lower) || placeHeads.has(last.lower))
        return true;
      if (otherHeads.has(last.lower)) return true;
    }
    return false;
  }

  #runEnd(from: number): number {
    let end = this.#knownEnd(from);
    let linked = this.#isLinkHead(from);
    while (end - from < maxRun) {
      if (this.#joinsCapital(end)) {
        linked ||= this.#isLinkHead(end);
        end++;
        continue;
      }
      const next = this.#innerEnd(from, end, linked);
      if (next === end) break;
      end = next;
    }
    return end;
  }

  #joinsCapital(index: number): boolean {
    if (!this.#adjacent(index - 1) || !this.#isCapital(index)) return false;
    if (this.#places.opens[index] === 1 && !this.#tokens[index - 1]?.text.endsWith(".")) return false;
    if (this.#isCalendar(index)) return false;
    const lower = this.#lower(index);
    if (this.#places.headline[index] === 1 && !this.#counts(index))
      return (
        firstNames.has(this.#tokens[index - 1]?.text ?? "") &&
        !commonWords.has(lower) &&
        !personNouns.has(lower) &&
        !cueForms.has(lower)
      );
    return !isFunctionWord(lower) || innerNumerals.has(lower);
  }

  /** A word behind which “of” and “for” go on with the name: Ministry, Secretary, Gulf. */
  #isLinkHead(index: number): boolean {
    const lower = this.#lower(index);
    return organizationHeads.has(lower) || otherHeads.has(lower) || placeHeads.has(lower);
  }

  /** End of the run when small words or marks at `end` lead on to another capital of the same name, else `end`. */
  #innerEnd(from: number, end: number, linked: boolean): number {
    const token = this.#tokens[end];
    if (!token) return end;
    const lower = token.lower;
    if (lower === "," && nameSuffixes.has(this.#lower(end + 1)) && this.#isCapital(end + 1)) return end + 2;
    if (lower === "'s" || lower === "'" || lower === "’") return this.#afterPossessive(from, end);
    if (lower === "&" && this.#adjacent(end - 1) && this.#adjacent(end) && this.#isCapital(end + 1)) return end + 2;
    if (!this.#adjacent(end - 1)) return end;
    if (nameParticles.has(lower)) {
      let next = end + 1;
      while (next < end + 3 && nameParticles.has(this.#lower(next)) && this.#adjacent(next - 1)) next++;
      if (this.#adjacent(next - 1) && this.#isCapital(next) && !isFunctionWord(this.#lower(next))) return next + 1;
      return end;
    }
    const head = this.#lower(end - 1);
    const link = lower === "of" || lower === "for" || lower === "on" || lower === "and";
    if (!link) return end;
    const next = this.#adjacent(end) && this.#lower(end + 1) === "the" ? end + 2 : end + 1;
    if (!this.#adjacent(next - 1) || !this.#isCapital(next) || this.#isCalendar(next)) return end;
    if (lower === "of" && officeTitles.has(bareWord(head))) {
      const object = this.#lower(next);
      return titleObjects.has(object) ? next + 1 : end;
    }
    if (lower === "and") {
      if (next > end + 1) return end;
      const joins = (linked && this.#hasLink(from, end)) || this.#isJoinedHead(end);
      return joins && this.#isWithinName(next) ? next + 1 : end;
    }
    if (weakOrganizationHeads.has(head) && lower !== "of") return end;
    return this.#isLinkHead(end - 1) ? next + 1 : end;
  }

  /** True when the run already holds “of” or “for”: only then may “and” be part of a name. */
  #hasLink(from: number, end: number): boolean {
    for (let index = from + 1; index < end; index++) {
      const lower = this.#lower(index);
      if (lower === "of" || lower === "for" || lower === "on")
        return knownKind(this.#tokens[end - 1]?.text ?? "") === undefined;
    }
    return false;
  }

  /** “Food and Agriculture Organization”: an ordinary word before “and”, the head of an organisation soon behind it. */
  #isJoinedHead(end: number): boolean {
    const before = this.#lower(end - 1);
    if (!commonWords.has(before) || personNouns.has(before)) return false;
    for (let index = end + 2; index < end + 4 && this.#isCapital(index); index++) {
      if (organizationHeads.has(this.#lower(index))) return true;
    }
    return false;
  }

  #isWithinName(index: number): boolean {
    return knownKind(this.#tokens[index]?.text ?? "") === undefined && !firstNames.has(this.#tokens[index]?.text ?? "");
  }

  /** “People’s Party”, “Passengers’ Forum”: a possessive that belongs to the name of an organisation. */
  #afterPossessive(from: number, end: number): number {
    const owner = this.#tokens[end - 1];
    if (!owner || !this.#adjacent(end) || !this.#isCapital(end + 1)) return end;
    if (owner.end !== this.#tokens[end]?.start) return end;
    const plain =
      commonWords.has(owner.lower) || personNouns.has(owner.lower) || personNouns.has(owner.lower.replace(/s$/, ""));
    if (!plain || knownKind(owner.text) !== undefined) return end;
    // The owner alone after a title (the President’s Office) is a person, not a part of the name.
    if (officeTitles.has(owner.lower) && end - from < 2) return end;
    const after = this.#lower(end + 1);
    const closes = organizationHeads.has(after) || organizationHeads.has(this.#lower(end + 2));
    return closes ? end + 2 : end;
  }
}

const ordinaryEndings = ["ing", "ed", "ly", "tion", "ment", "ness", "ers", "ists", "ians", "ies"];

/** Endings of ordinary words, by which an unknown first word is more likely one than a name. */
function isOrdinaryForm(lower: string): boolean {
  return lower.length > 5 && ordinaryEndings.some((ending) => lower.endsWith(ending));
}
