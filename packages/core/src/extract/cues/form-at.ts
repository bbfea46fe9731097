import type { VerbForm } from "../lexicon/inflect.js";
import type { Unit } from "../statements/unit.js";
import { isFiniteVerb, isVerbForm } from "../statements/word-class.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { isBesideQuotation } from "./beside-quotation.js";
import type { CueForm } from "./cue-lexicon.js";
import type { LeftContext } from "./left-context.js";
import { isPlainSay, pickForm, plainThird } from "./verb-form.js";

/** Nouns so much more often than verbs that the tagger's word is not enough. */
const mostlyNouns = new Set(["states", "issues", "reports", "posts"]);

/** “…,” the voice in the advertisement *states*: nothing but a noun phrase stands between the quotation and the last word. */
function closesReport(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]?.lower;
  if (next !== undefined && next !== "." && next !== ",") return false;
  for (let at = index - 1; at >= 0 && index - at <= 10; at--) {
    const { quote, token } = units[at] ?? {};
    if (quote) return (quote.endsWithComma || quote.endsWithQuestion) && index - at > 1;
    if (token?.kind === "mark" || isFiniteVerb(units, at)) return false;
  }
  return false;
}

/** Verbs at the end of a headline: the ferries will stop, *documents show*. */
const headlineTails = new Set("say says show shows find finds suggest suggests reveal reveals warn warns".split(" "));

/** True at such a verb behind a comma and a noun or two. */
function closesHeadline(units: readonly Unit[], index: number): boolean {
  if (!headlineTails.has(units[index]?.lower ?? "")) return false;
  for (let at = index - 1; at > 0 && index - at <= 5; at--) {
    if (units[at]?.lower === ",") return index - at > 1;
    if (units[at]?.token?.kind !== "word" || isFiniteVerb(units, at)) return false;
  }
  return false;
}

const modifiers: ReadonlySet<number> = new Set([tag.NUM, tag.DET, tag.ADJ, tag.ADP]);

/** "384 *pledged* delegates": a participle before its noun. */
function isAttributive(units: readonly Unit[], index: number): boolean {
  const before = tagOfUnit(units, index - 1) ?? tag.X;
  const here = tagOfUnit(units, index);
  return here !== tag["VERB.past"] && modifiers.has(before) && tagOfUnit(units, index + 1) === tag.NOUN;
}

/** Past tenses that never stand before their noun: told members. */
const telling = new Set(["told", "said", "wrote"]);

/** True when a subject can end at a unit: a noun, a name, a share, or the comma or bracket of an aside. */
function endsSubject(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit?.token) return false;
  const here = tagOfUnit(units, index);
  if (unit.token.kind === "number" || unit.lower === ")") return true;
  if (unit.lower === ",") return units.slice(0, index).some(({ lower }) => lower === ",");
  return here === tag.NOUN || here === tag.PROPN || here === tag.PRON;
}

/** The form by the part of speech where a form is also a noun, and by the words around it. */
export function formAt(entry: CueForm, units: readonly Unit[], index: number, left: LeftContext): VerbForm | null {
  const { forms } = entry;
  const plain = pickForm(entry, units, index, left);
  if (plain === "past" && !telling.has(units[index]?.lower ?? "") && isAttributive(units, index)) return null;
  if (plain || left.to || left.auxiliary) return plain;
  if (closesReport(units, index)) {
    if (forms.has("past")) return "past";
    if (forms.has("third")) return "third";
    // “…,” the two *write*: a number is a subject, and no noun follows it.
    return forms.has("base") && tagOfUnit(units, index - 1) === tag.NUM ? "base" : null;
  }
  // With nothing before it a present tense is a request: "Thank you for reading".
  if (index === 0 || mostlyNouns.has(units[index]?.lower ?? "")) return null;
  const closes = units[index + 1] === undefined || units[index + 1]?.lower === ".";
  if (closes && !isBesideQuotation(units, index) && !closesHeadline(units, index)) return null;
  const here = tagOfUnit(units, index);
  if (closes && closesHeadline(units, index)) return forms.has("third") ? "third" : "base";
  if (here === tag["VERB.past"] && forms.has("past")) return "past";
  if (forms.has("base") && isPlainSay(units, index) && endsSubject(units, index - 1)) return "base";
  if (here === tag["VERB.present"] && !isVerbForm(units, index - 1))
    return forms.has("third") ? "third" : forms.has("base") ? "base" : null;
  return null;
}

/** Fewest words of a headline in capitals. */
const fewestHeadlineWords = 4;

/** "Mayor *Says* Bridge Will Stay Closed": a form that is no noun, where nearly every word of the line has a capital. */
export function isHeadlineVerb(units: readonly Unit[], index: number, { forms }: CueForm): boolean {
  const plain = plainThird.has(units[index]?.lower ?? "") || (forms.has("past") && !forms.has("base"));
  if (!plain || index === 0) return false;
  const long = units.filter(({ token }) => token?.kind === "word" && token.text.length > 4);
  const capitals = long.filter(({ token }) => token?.capital === true).length;
  return long.length >= fewestHeadlineWords && capitals >= long.length * 0.9;
}
