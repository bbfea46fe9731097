import { coordinators, determiners, possessives, prepositions, relatives } from "../lexicon/function-words.js";
import { isPastForm } from "../lexicon/past-forms.js";
import { titleObjects } from "../lexicon/titles.js";
import { words } from "../lexicon/word-list.js";
import { bareWord } from "../names/name-key.js";
import { currencySigns } from "../quantities/data/currencies.js";
import type { Token } from "../tokens/token.js";
import type { ClusteredName } from "./name-clusters.js";
import { classByForm, type NounClass, nounClass } from "./nouns.js";

/** What a noun phrase is about. Token indexes are of the article, half-open. */
export type PhraseReading =
  | { readonly type: "name"; readonly name: ClusteredName }
  | { readonly type: "coordination"; readonly from: number; readonly to: number }
  | {
      readonly type: "nominal";
      /** Token of its noun. */
      readonly head: number;
      readonly noun: NounClass | null;
      /** The phrase up to its first comma or relative clause. */
      readonly from: number;
      readonly to: number;
      /** Name in an apposition behind it: “the agency’s director, Jane Doe”. */
      readonly apposed: ClusteredName | null;
    };

/** Words behind which a noun phrase goes on with something else than its noun: a senior official *close* to … */
const phraseEnders = new Set([
  "close",
  "familiar",
  "including",
  "based",
  "known",
  "involved",
  "responsible",
  "such",
  "when",
  "where",
  "after",
  "before",
]);

/** Words for a number of those told behind “of”. */
const quantities = new Set(
  words(
    "hundreds thousands dozens scores tens millions some many several most all few none half percent number lot couple handful more " +
      "one two three four five six seven eight nine ten",
  ),
);

const everybody = new Set(["everyone", "everybody"]);

/** “*A union* representing some of its drivers”: the number is of others than those who speak. */
function isBodyNoun(lower: string): boolean {
  const noun = nounClass(bareWord(lower));
  return !quantities.has(lower) && (noun === "organization" || noun === "document");
}

/** Most words up to that number: *as many as 56 percent* of. */
const longestQuantity = 5;

const apostrophes = new Set(["'s", "'", "’"]);

/** Reads noun phrases of the article; `nameAt` gives the name that starts at a token. */
export class PhraseReader {
  readonly #tokens: readonly Token[];
  readonly #nameAt: (token: number) => ClusteredName | undefined;

  constructor(tokens: readonly Token[], nameAt: (token: number) => ClusteredName | undefined) {
    this.#tokens = tokens;
    this.#nameAt = nameAt;
  }

  #lower(index: number): string {
    return this.#tokens[index]?.lower ?? "";
  }

  /** Reads the phrase of the tokens `from` to `to`. */
  read(from: number, to: number): PhraseReading {
    let start = from;
    while (start < to - 1 && this.#tokens[start]?.kind === "mark") start++;
    const inside = this.#behindQuantity(start, to);
    const { end, last, head } = this.#base(inside, to);
    if (this.#isCoordination(start, end, to)) return { type: "coordination", from: start, to: this.#cut(end + 1, to) };
    if (last && inside === start) return { type: "name", name: last };
    const titled = this.#nameBehindOffice(start, to);
    if (titled) return { type: "name", name: titled };
    const noun = head < 0 ? end - 1 : head;
    return {
      type: "nominal",
      head: noun,
      noun: inside > start ? this.#ofQuantity(start, head, last !== null) : this.#nounOf(head, noun),
      from: start,
      to: this.#cut(end, to),
      apposed: this.#apposed(end, to),
    };
  }

  /** The phrase before its first preposition, comma or conjunction: its end, the name that closes it, its noun. */
  #base(from: number, to: number): { end: number; last: ClusteredName | null; head: number } {
    let last: ClusteredName | null = null;
    let head = -1;
    let index = from;
    while (index < to) {
      const name = this.#nameAt(index);
      if (name && name.mention.tokenEnd <= to) {
        last = name;
        index = name.mention.tokenEnd;
        continue;
      }
      const token = this.#tokens[index];
      const lower = token?.lower ?? "";
      const stops =
        prepositions.has(lower) || coordinators.has(lower) || relatives.has(lower) || phraseEnders.has(lower);
      const titled = lower === "of" ? this.#titleEnd(index) : -1;
      if (titled > 0 && titled < to) {
        index = titled;
        continue;
      }
      // “Mr. Lund threw his support”: what the name does is no part of the phrase.
      const acts = last !== null && token?.capital === false && isPastForm(lower) && nounClass(lower) === null;
      // “A union *representing* some of them”
      const describes = head >= 0 && token?.capital === false && lower.endsWith("ing") && nounClass(lower) === null;
      if (
        !token ||
        acts ||
        describes ||
        (index > from && stops) ||
        (token.kind === "mark" && !apostrophes.has(lower) && lower !== "&" && lower !== "-")
      )
        break;
      if (nounClass(bareWord(lower)) !== null) head = index;
      last = null;
      index++;
    }
    return { end: Math.max(index, from + 1), last, head };
  }

  #nounOf(head: number, end: number): NounClass | null {
    return head < 0 ? (this.#counted(end) ?? this.#byForm(end)) : nounClass(bareWord(this.#lower(head)));
  }

  /** “One of the contractors” is a person, “six of the contractors” and “half of Democrats” are persons. */
  #ofQuantity(from: number, head: number, named: boolean): NounClass | null {
    const noun = head < 0 ? null : nounClass(bareWord(this.#lower(head)));
    if (noun === "persons" && this.#lower(from) === "one") return "person";
    return noun ?? (named ? "persons" : null);
  }

  #byForm(index: number): NounClass | null {
    const token = this.#tokens[index];
    return token?.kind === "word" && !token.capital ? classByForm(token.lower) : null;
  }

  /** “*Six in 10* say”, “*three-quarters* want”: a number that stands for those it counts; a year does not. */
  #counted(index: number): NounClass | null {
    const token = this.#tokens[index];
    const year = token?.kind === "number" && token.text.length === 4;
    return (token?.kind === "number" && !year) ||
      (quantities.has(token?.lower ?? "") && token?.lower !== "one") ||
      everybody.has(token?.lower ?? "")
      ? "persons"
      : null;
  }

  /** “*Hundreds of* demonstrators”, “*one of the* contractors”: where the phrase begins that is only counted. */
  #behindQuantity(from: number, to: number): number {
    for (let index = from; index < from + longestQuantity && index < to - 1; index++) {
      const token = this.#tokens[index];
      if (!token || token.kind === "mark" || (index > from && isBodyNoun(token.lower))) return from;
      if (quantities.has(token.lower) && this.#lower(index + 1) === "of" && index + 2 < to) return index + 2;
    }
    return from;
  }

  /** “Leader of the Opposition in the corporation *Ida Storm*”: an office without an article, and the person who closes the phrase. */
  #nameBehindOffice(from: number, to: number): ClusteredName | null {
    const opening = this.#tokens[from];
    if (!opening?.capital || nounClass(bareWord(opening.lower)) !== "person") return null;
    for (let index = from + 1; index < to; index++) {
      const token = this.#tokens[index];
      if (!token || token.kind === "mark" || relatives.has(token.lower)) return null;
      const name = this.#nameAt(index);
      if (name?.entity.kind !== "person" || name.mention.tokenEnd !== to) continue;
      const before = this.#lower(index - 1);
      return prepositions.has(before) || determiners.has(before) || possessives.has(before) || coordinators.has(before)
        ? null
        : name;
    }
    return null;
  }

  /** Where a title goes on with its name behind “of”: Secretary of State | *Jane Doe*; -1 when it does not. */
  #titleEnd(of: number): number {
    const object = this.#lower(of + 1) === "the" ? of + 2 : of + 1;
    if (!titleObjects.has(this.#lower(object))) return -1;
    const name = this.#nameAt(object + 1);
    return name?.entity.kind === "person" ? object + 1 : -1;
  }

  /** End of a phrase that is cut at its first comma, dash or relative clause. */
  #cut(from: number, to: number): number {
    let index = from;
    while (index < to) {
      const token = this.#tokens[index];
      if (!token || this.#isRelative(index)) break;
      if (token.kind === "mark" && !apostrophes.has(token.lower) && !"&-./".includes(token.text) && !this.#isSum(index))
        break;
      index++;
    }
    return Math.max(from, index);
  }

  /** “Norway and its Baltic partners”, “Mercer, Lund and Okafor”. */
  #isCoordination(from: number, end: number, to: number): boolean {
    if (end <= from || end >= to - 1) return false;
    const joint = this.#lower(end);
    if (joint === "and" || joint === "or" || joint === "&") return true;
    if (joint !== ",") return false;
    // A list: either names or plain nouns between the commas, “and” before the last.
    let index = end;
    let conjoined = false;
    let named = 0;
    let plain = 0;
    while (index < to) {
      const lower = this.#lower(index);
      if (lower === "and") conjoined = true;
      else if (lower !== ",") {
        const name = this.#nameAt(index);
        named += name ? 1 : 0;
        plain += name ? 0 : 1;
        if (relatives.has(lower) || prepositions.has(lower) || (named > 0 && plain > 0)) return false;
        index = name ? name.mention.tokenEnd : index + 1;
        continue;
      }
      index++;
    }
    return conjoined;
  }

  /** “a *£62million* block”: the sign of a sum goes on with the phrase. */
  #isSum(index: number): boolean {
    return currencySigns.has(this.#lower(index)) && /^[0-9]/.test(this.#lower(index + 1));
  }

  /** False for “of *that* report”. */
  #isRelative(index: number): boolean {
    const lower = this.#lower(index);
    return relatives.has(lower) && !(lower === "that" && prepositions.has(this.#lower(index - 1)));
  }

  /** “the laboratory that tested them, Singapore-based *Harle Analytics*”: the name that closes the phrase behind a comma. */
  #closingName(from: number, to: number): ClusteredName | null {
    for (let index = to - 2; index > from; index--) {
      if (this.#lower(index) !== ",") continue;
      const based = this.#lower(index + 1).endsWith("-based") ? 1 : 0;
      const name = this.#nameAt(index + 1 + based);
      return name?.mention.tokenEnd === to ? name : null;
    }
    return null;
  }

  #apposed(from: number, to: number): ClusteredName | null {
    for (let index = from; index < to - 1; index++) {
      const lower = this.#lower(index);
      if (this.#isRelative(index)) return this.#closingName(index, to);
      if (lower !== "," && lower !== "—" && lower !== "–") continue;
      const name = this.#nameAt(this.#lower(index + 1) === "the" ? index + 2 : index + 1);
      const after = name ? this.#lower(name.mention.tokenEnd) : "";
      if (name && name.mention.tokenEnd <= to && !apostrophes.has(after)) return name;
      return null;
    }
    return null;
  }

  /** True when a phrase speaks of something known: the, this, a possessor, or no article before a single person in a headline. */
  isDefinite(from: number, noun: NounClass | null): boolean {
    const first = this.#lower(from);
    if (first === "the" || first === "this" || first === "that") return true;
    if (possessives.has(first)) return true;
    return !determiners.has(first) && noun === "person";
  }
}
