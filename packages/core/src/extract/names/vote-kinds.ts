import type { EntityKind } from "../../schema/index.js";
import { firstNames } from "../lexicon/first-names.js";
import { companySuffixes } from "../lexicon/organizations.js";
import { nameSuffixes } from "../lexicon/titles.js";
import { isArticleName } from "./compound.js";
import { lexiconKey } from "./name-key.js";
import type { KindGuess } from "./name-kind.js";
import { shortForm } from "./short-form.js";

/** A name and its own guess, before the document is heard. */
export interface KindBallot extends KindGuess {
  /** The name's words without titles. */
  readonly words: readonly string[];
}

type Tally = Map<EntityKind, number>;

function winner(tally: Tally): KindGuess | null {
  let best: EntityKind | null = null;
  let most = 0;
  let sum = 0;
  for (const [kind, weight] of tally) {
    sum += weight;
    if (weight > most) {
      best = kind;
      most = weight;
    }
  }
  return best === null ? null : { kind: best, confidence: most / sum };
}

/** A name set in capitals, as labels and datelines are, by which it finds its usual form. */
function isShout(key: string): boolean {
  return key.length > 3 && key === key.toUpperCase();
}

/** Weight of a guess: a sure one outvotes several weak ones. */
function weight(confidence: number): number {
  return confidence ** 4;
}

function surname(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return nameSuffixes.has(last.toLowerCase()) ? (words.at(-2)?.replace(/,$/, "") ?? last) : last;
}

/**
 * Lets a document agree on the kinds of its names: all uses of one name vote, and the last or first word of a person's full name is that
 * person wherever it stands alone. Linear in the names.
 */
export function voteKinds(ballots: readonly KindBallot[]): KindGuess[] {
  const byName = new Map<string, Tally>();
  const bySurname = new Map<string, number>();
  const byFirstName = new Map<string, number>();
  const byFirstWord = new Map<string, number>();
  for (const { words, kind, confidence } of ballots) {
    const key = lexiconKey(words.join(" "));
    const tally: Tally = byName.get(key) ?? new Map<EntityKind, number>();
    tally.set(kind, (tally.get(kind) ?? 0) + weight(confidence));
    byName.set(key, tally);
    const suffix = words.at(-1)?.toLowerCase() ?? "";
    if (kind === "organization" && words.length > 1 && companySuffixes.has(suffix)) {
      const short = lexiconKey(words.slice(0, -1).join(" ")).replace(/,$/, "");
      const shortTally: Tally = byName.get(short) ?? new Map<EntityKind, number>();
      shortTally.set(kind, (shortTally.get(kind) ?? 0) + weight(confidence));
      byName.set(short, shortTally);
    }
    const opening = kind === "organization" && confidence >= 0.5 ? shortForm(words) : null;
    if (opening !== null) byFirstWord.set(opening, Math.max(byFirstWord.get(opening) ?? 0, confidence));
    if (kind !== "person" || words.length < 2 || confidence < 0.5) continue;
    const last = surname(words);
    for (const form of isArticleName(last) ? [last, last.slice(3)] : [last])
      bySurname.set(form, Math.max(bySurname.get(form) ?? 0, confidence));
    const first = words[0] ?? "";
    byFirstName.set(first, Math.max(byFirstName.get(first) ?? 0, confidence));
  }
  const loud = new Map<string, Tally>();
  for (const [key, tally] of byName) if (!isShout(key)) loud.set(key.toUpperCase(), tally);
  const loudSurnames = new Map([...bySurname].map(([name, confidence]) => [name.toUpperCase(), confidence]));
  for (const [key, tally] of byName) {
    if (!isShout(key)) continue;
    const usual = winner(loud.get(key) ?? new Map<EntityKind, number>());
    const family = loudSurnames.get(key);
    const kind = usual?.kind ?? (family === undefined ? null : "person");
    if (kind) tally.set(kind, (tally.get(kind) ?? 0) + 2);
  }
  for (const [key, tally] of byName) {
    const family = bySurname.get(key) ?? byFirstName.get(key);
    if (family !== undefined) tally.set("person", (tally.get("person") ?? 0) + weight(family) * 0.9);
    const body = family === undefined ? byFirstWord.get(key) : undefined;
    if (body === undefined) continue;
    // Whom nobody introduced by full name is the company of that name.
    tally.set("organization", (tally.get("organization") ?? 0) + (tally.get("person") ?? 0) + weight(body) * 0.9);
    tally.delete("person");
  }
  for (const [key, tally] of byName) {
    // News introduces a person by full name: one word nobody bears is more likely a body or a place.
    const only = !key.includes(" ") && !bySurname.has(key) && !byFirstName.has(key) && !firstNames.has(key);
    const person = tally.get("person") ?? 0;
    if (only && person > 0 && person < weight(0.6)) {
      tally.delete("person");
      tally.set("organization", (tally.get("organization") ?? 0) + person);
    }
  }
  return ballots.map((ballot) => {
    const won = winner(byName.get(lexiconKey(ballot.words.join(" "))) ?? new Map());
    if (!won) return { kind: ballot.kind, confidence: ballot.confidence };
    const agrees = won.kind === ballot.kind;
    return {
      kind: won.kind,
      confidence: agrees ? Math.max(ballot.confidence, won.confidence * 0.6) : won.confidence * 0.8,
    };
  });
}
