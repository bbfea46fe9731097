import type { Span, Time } from "../../schema/index.js";
import type { Unit } from "../statements/unit.js";

/** A preposition with the noun phrase behind it, among the reporting words of a statement. */
export interface Phrase {
  readonly preposition: string;
  readonly units: readonly Unit[];
  readonly from: number;
  readonly to: number;
  /** Preposition included. */
  readonly span: Span;
  /** Without the preposition. */
  readonly object: Span;
  /** The words of the noun phrase, lower case. */
  readonly words: readonly string[];
  /** Index among `words` of the noun that says what it is: the *visit* of a long visit of friends, the *debate* of the end of the debate. */
  readonly head: number;
  /** A time inside the phrase: during *Saturday’s* debate. */
  readonly time: Time | null;
}

/** What tells of the circumstances of a statement, in the order of the text. */
export type Adverbial =
  | { readonly kind: "phrase"; readonly phrase: Phrase; readonly governor: string | null }
  | { readonly kind: "time"; readonly time: Time; readonly dates: boolean; readonly release: string | null }
  | { readonly kind: "here"; readonly span: Span }
  | { readonly kind: "addressed" | "event"; readonly span: Span };

/** The plain form of a noun, for the lists: meetings → meeting, rallies → rally, speeches → speech. */
export function singular(noun: string): readonly string[] {
  if (!noun.endsWith("s") || noun.endsWith("ss")) return [noun];
  const forms = [noun, noun.slice(0, -1)];
  if (noun.endsWith("ies")) forms.push(`${noun.slice(0, -3)}y`);
  else if (noun.endsWith("es")) forms.push(noun.slice(0, -2));
  return forms;
}

/** True when the noun, or its singular, is in the list. */
export function isNoun(list: ReadonlySet<string>, noun: string): boolean {
  return singular(noun).some((form) => list.has(form));
}

const rims = new Set(["sidelines", "margins", "fringes"]);

/** Beside an event, whose name need not be known: on the sidelines of a tree-planting drive. */
export function isBeside({ preposition, words }: Phrase): boolean {
  return preposition === "on" && words.some((word) => rims.has(word));
}
