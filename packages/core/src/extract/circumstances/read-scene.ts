import type { Span } from "../../schema/index.js";
import { coordinators, isAdverb } from "../lexicon/function-words.js";
import { nounPhraseStart } from "../statements/noun-phrase.js";
import { type Unit, unitSpan } from "../statements/unit.js";
import { mediumNouns } from "./data/media.js";
import { occasionNouns } from "./data/occasions.js";
import { sceneVerbs } from "./data/phrase-words.js";
import { type Adverbial, isNoun, singular } from "./phrase.js";
import { readAdverbials } from "./read-adverbials.js";
import type { MediumDraft } from "./read-medium.js";
import { isPreposition, nounEnd } from "./read-phrase.js";
import type { TimesByStart } from "./times-by-start.js";

/** What the subject of a verb of perception tells: *Talks in Geneva* saw him agreeing; *a recording* that caught him saying. */
export interface Scene {
  readonly medium: MediumDraft | null;
  readonly occasion: Span | null;
  readonly found: readonly Adverbial[];
}

const carryingPrepositions = new Set(["in", "at", "during", "on"]);

/** "a letter *in which* he warned", "a rally *at which* she promised": what the relative clause goes back to. */
function relativeScene(units: readonly Unit[]): Scene | null {
  const end = units.length;
  if (units[end - 1]?.lower !== "which" || !carryingPrepositions.has(units[end - 2]?.lower ?? "")) return null;
  const to = units[end - 3]?.lower === "," ? end - 3 : end - 2;
  return antecedentScene(units, to);
}

/** Reads the scene that ends the units before a reporting clause; null when neither a verb of perception nor "in which" ends them. */
export function readScene(units: readonly Unit[], times: TimesByStart): Scene | null {
  const behind = relativeScene(units);
  if (behind) return behind;
  const verb = units.length - 1;
  if (verb < 1 || !sceneVerbs.has(units[verb]?.lower ?? "")) return null;
  const relative = units[verb - 1]?.lower === "that" || units[verb - 1]?.lower === "which";
  if (relative) {
    const to = units[verb - 2]?.lower === "," ? verb - 2 : verb - 1;
    return antecedentScene(units, to);
  }
  let from = 0;
  while (from < verb && (coordinators.has(units[from]?.lower ?? "") || isAdverb(units[from]?.lower ?? ""))) from++;
  const { to } = nounEnd(units, from, times);
  const end = units[verb - 1]?.lower === "," ? verb - 1 : verb;
  const run = readAdverbials(units, to, end, times, []);
  return run.to === end ? named(units, from, end, run.found, to) : null;
}

/** The last of the nouns that end at `to` which names a scene: criticism for *leaked audio* that showed, *a letter* to the council in which. */
function antecedentScene(units: readonly Unit[], to: number): Scene | null {
  const start = nounPhraseStart(units, to, 0);
  let end = to;
  for (let index = to - 1; index >= start; index--) {
    const lower = units[index]?.lower ?? "";
    const opens = lower !== "of" && isPreposition(lower);
    if (!opens && index > start) continue;
    const scene = named(units, opens ? index + 1 : index, end, []);
    if (scene) return scene;
    end = index;
  }
  return null;
}

function named(
  units: readonly Unit[],
  from: number,
  to: number,
  found: readonly Adverbial[],
  nounTo: number = to,
): Scene | null {
  if (to <= from) return null;
  const noun = units[nounTo - 1]?.lower ?? "";
  const span = unitSpan(units, { from, to });
  const type = singular(noun)
    .map((form) => mediumNouns.get(form))
    .find((item) => item !== undefined);
  if (type !== undefined) return { medium: { type, span }, occasion: null, found };
  return isNoun(occasionNouns, noun) ? { medium: null, occasion: span, found } : null;
}
