import type { MediumType, Span } from "../../schema/index.js";
import type { StatementDraft } from "../statements/draft.js";
import { hasVerb } from "../statements/subject.js";
import { toUnits } from "../statements/unit.js";
import type { Token } from "../tokens/token.js";
import { findPhrases, type Phrase } from "./find-phrases.js";
import {
  broadcasterWords,
  dativeVerbs,
  mediumNouns,
  mediumPrepositions,
  needsPhone,
  occasionNouns,
  occasionPrepositions,
  placeNouns,
  placePrepositions,
  platforms,
} from "./media.js";

/** How and where something was said, as places in the text. */
export interface Circumstances {
  readonly audience: readonly Span[];
  readonly medium: { readonly type: MediumType; readonly platform?: string; readonly span: Span } | null;
  readonly place: Span | null;
  readonly occasion: Span | null;
}

/** What the pass asks of the names of the article. */
export type IsPlaceName = (span: Span) => boolean;

/** Media that have somebody they are sent to: a letter to shareholders. */
const addressed: ReadonlySet<MediumType> = new Set<MediumType>(["letter", "document", "statement", "speech"]);

function lastNoun(words: readonly string[]): string {
  return words.at(-1) ?? "";
}

function readMedium(phrase: Phrase): Circumstances["medium"] {
  if (!mediumPrepositions.has(phrase.preposition)) return null;
  const { words, span } = phrase;
  const joined = words.filter((word) => word !== "the" && word !== "his" && word !== "her").join(" ");
  const platform =
    platforms[joined] ?? platforms[words.find((word) => platforms[word] !== undefined && word !== "x") ?? ""];
  const onX = phrase.preposition === "on" && phrase.units[phrase.to - 1]?.token?.text === "X";
  if (onX) return { type: "social", platform: "X", span };
  if (platform !== undefined && joined !== "x") return { type: "social", platform, span };
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? "";
    const type = mediumNouns[word];
    if (
      type === undefined ||
      (needsPhone.has(word) && !words.some((other) => other === "phone" || other === "telephone"))
    )
      continue;
    if (words.includes("conference") && word !== "call") return null;
    if (type === "statement" && (words[index - 1] === "opening" || words[index - 1] === "closing"))
      return { type: "speech", span };
    if (words[index + 1] === "of" && type !== "statement") continue;
    return { type, span };
  }
  if (
    phrase.preposition === "on" &&
    (words.some((word) => broadcasterWords.has(word)) || phrase.units[phrase.from + 1]?.quote)
  )
    return { type: "broadcast", span };
  return null;
}

function isOccasion(phrase: Phrase): boolean {
  if (!occasionPrepositions.has(phrase.preposition)) return false;
  // "after talks collapsed" is a clause; "before lunch" a time.
  const clausal =
    phrase.preposition === "after" || phrase.preposition === "before" || phrase.preposition === "following";
  if (clausal && (phrase.words.length < 2 || hasVerb(phrase.units, phrase.to - 1, endOfClause(phrase)))) return false;
  const last = lastNoun(phrase.words);
  return (
    occasionNouns.has(last) ||
    (phrase.preposition === "during" && phrase.words.length > 1) ||
    phrase.words.some((word, index) => occasionNouns.has(word) && phrase.words[index + 1] === "of")
  );
}

function endOfClause({ units, to }: Phrase): number {
  let end = to;
  while (end < units.length && units[end]?.token?.kind !== "mark") end++;
  return end;
}

/** An occasion takes in what it was about and with whom: "during a visit to Vienna", "at a meeting with voters". */
function occasionSpan(phrases: readonly Phrase[], index: number): Span {
  const phrase = phrases[index];
  if (!phrase) throw new RangeError(`no phrase ${index}`);
  let { span } = phrase;
  for (let next = index + 1; next < phrases.length; next++) {
    const following = phrases[next];
    if (!following || following.from !== (phrases[next - 1]?.to ?? -1)) break;
    if (!["to", "with", "for", "between", "on", "about", "by", "into"].includes(following.preposition)) break;
    span = { start: span.start, end: following.span.end };
  }
  return span;
}

function isPlace(phrase: Phrase, isPlaceName: IsPlaceName): boolean {
  if (!placePrepositions.has(phrase.preposition)) return false;
  if (phrase.preposition === "aboard" || phrase.preposition === "outside" || phrase.preposition === "inside")
    return true;
  if (isPlaceName(phrase.object)) return phrase.preposition !== "on";
  return placeNouns.has(lastNoun(phrase.words)) && phrase.preposition !== "from";
}

/** Reads audience, medium, place and occasion from the reporting words of a statement. */
export function findCircumstances(
  tokens: readonly Token[],
  draft: StatementDraft,
  isPlaceName: IsPlaceName,
): Circumstances {
  const audience = [...draft.audience];
  let medium: Circumstances["medium"] = null;
  let place: Span | null = null;
  let occasion: Span | null = null;
  for (const span of draft.reporting) {
    const phrases = findPhrases(toUnits(tokens, [], span));
    phrases.forEach((phrase, index) => {
      // Inside an occasion only its place is told apart: during a visit to Vienna.
      if (occasion !== null && phrase.span.end <= occasion.end) {
        if (phrase.preposition === "to" && isPlaceName(phrase.object)) place ??= phrase.object;
        return;
      }
      const found = readMedium(phrase);
      if (found) {
        medium ??= found;
        const next = phrases[index + 1];
        if (addressed.has(found.type) && next?.preposition === "to" && next.from === phrase.to && audience.length === 0)
          audience.push(next.object);
      } else if (isOccasion(phrase)) {
        occasion ??= occasionSpan(phrases, index);
      } else if (isPlace(phrase, isPlaceName)) {
        place ??= phrase.span;
      } else if (
        phrase.preposition === "to" &&
        audience.length === 0 &&
        (isDative(phrase, draft) || isAddressing(phrase))
      ) {
        audience.push(phrase.object);
      }
    });
  }
  return { audience, medium, place, occasion };
}

/** "Speaking *to reporters* outside the courthouse, she said". */
function isAddressing(phrase: Phrase): boolean {
  return ["speaking", "talking", "writing"].includes(phrase.units[phrase.from - 1]?.lower ?? "");
}

/** "said *to reporters*", and not "to the effect" or a place one travels to. */
function isDative(phrase: Phrase, draft: StatementDraft): boolean {
  const cue = draft.cue;
  if (!cue || phrase.span.start < cue.span.end) return false;
  const near =
    phrase.span.start - cue.span.end < 3 ||
    (draft.content[0]?.start !== undefined && draft.content[0].start > phrase.span.end);
  return near && dativeVerbs.has(cue.lemma.split(" ")[0] ?? "");
}
