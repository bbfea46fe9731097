import { cueForms } from "../cues/cue-lexicon.js";
import {
  auxiliaries,
  commonVerbs,
  isAdverb,
  prepositions,
  relatives,
  subordinators,
} from "../lexicon/function-words.js";
import { isPastForm } from "../lexicon/past-forms.js";
import type { TokenPlaces } from "../names/token-places.js";
import type { Token } from "../tokens/token.js";
import type { EntityDraft } from "./entity-draft.js";
import { nounClass } from "./nouns.js";

/** How much a mention's place counts for a pronoun behind it. Set by trying on annotated news. */
const weights = {
  subject: 1.8,
  embedded: 1,
  asked: 2.6,
  plain: 1,
  oblique: 0.75,
  possessor: 0.6,
  pronoun: 0.9,
  inQuote: 0.08,
  headline: 0.6,
};
/** What is left of a mention's weight one sentence on. */
const decay = 0.3;
/** Farthest mention looked at. */
const reach = { sentences: 12, mentions: 60 };

const askingVerbs = new Set(["asked", "asks", "pressed"]);

interface Trace {
  readonly token: number;
  readonly entity: EntityDraft;
  readonly weight: number;
}

/** Number of ordered traces at or before a token. */
function countUpTo(traces: readonly Trace[], token: number): number {
  let low = 0;
  let high = traces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((traces[middle]?.token ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An entity with its prominence before a token. */
export interface Prominent {
  readonly entity: EntityDraft;
  readonly score: number;
  /** Token of its latest mention. */
  readonly token: number;
}

function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital) return false;
  const cue = cueForms.get(token.lower);
  return (
    auxiliaries.has(token.lower) ||
    commonVerbs.has(token.lower) ||
    cue?.forms.has("past") === true ||
    cue?.forms.has("third") === true
  );
}

/** True for a word that reads as a verb right behind a name: a known one, or any past form that describes no noun. */
function isPredicate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isVerb(token)) return true;
  if (token?.kind !== "word" || token.capital || !isPastForm(token.lower)) return false;
  return nounClass(tokens[index + 1]?.lower ?? "") === null;
}

/** True for the subject of what somebody says or of a clause inside another: that *Trump* is …, says *Trump* is …, when *Trump* was … */
function isEmbedded(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== "word") return false;
  return (
    subordinators.has(before.lower) || relatives.has(before.lower) || (!before.capital && cueForms.has(before.lower))
  );
}

const introducing = new Set(["name", "himself", "herself", "identified"]);

/** “who gave her name only *as* Safiya”: who is brought in by name is who is spoken of. */
function isIntroduced(tokens: readonly Token[], before: number): boolean {
  const at = tokens[before]?.lower === "only" ? before - 1 : before;
  return introducing.has(tokens[at]?.lower ?? "");
}

/** Weight of a mention by its part in the sentence: subjects are taken up more than what hangs on a preposition. */
export function placeWeight(tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1];
  let after = to;
  while (after < to + 2 && tokens[after]?.kind === "word" && isAdverb(tokens[after]?.lower ?? "")) after++;
  if (tokens[to]?.lower === "'s") return weights.possessor;
  // Who is asked answers.
  if (before && askingVerbs.has(before.lower)) return weights.asked;
  if (before?.lower === "as" && isIntroduced(tokens, from - 2)) return weights.subject;
  if (before && prepositions.has(before.lower)) return weights.oblique;
  if (isPredicate(tokens, after)) return isEmbedded(tokens, from) ? weights.embedded : weights.subject;
  const inverted =
    before !== undefined && isVerb(before) && !auxiliaries.has(before.lower) && tokens[from - 2]?.kind === "mark";
  if (inverted) return weights.subject;
  if (tokens[to]?.lower === "," && (from === 0 || tokens[from - 1]?.text === "." || tokens[from - 1]?.text === ","))
    return weights.subject * 0.9;
  return weights.plain;
}

/** Remembers who was mentioned where, and tells who is most prominent before a token. */
export class Salience {
  /** What the article itself says, in order once `rank` is first asked. */
  readonly #fixed: Trace[] = [];
  #sorted = true;
  /** What was found out while reading; mostly added in order. */
  readonly #learned: Trace[] = [];
  readonly #places: TokenPlaces;

  constructor(places: TokenPlaces) {
    this.#places = places;
  }

  /** Adds a mention that is known before any question is asked. */
  add(token: number, entity: EntityDraft, weight: number): void {
    this.#sorted &&= (this.#fixed.at(-1)?.token ?? 0) <= token;
    this.#fixed.push({ token, entity, weight });
  }

  /** Adds a pronoun or noun phrase that was found to stand for an entity. */
  learn(token: number, entity: EntityDraft, weight: number = weights.pronoun): void {
    const at = countUpTo(this.#learned, token);
    const last = this.#learned[at - 1];
    if (last?.token === token && last.entity === entity) return;
    this.#learned.splice(at, 0, { token, entity, weight });
  }

  /** True when the word at a token was found to stand for somebody. */
  isLearned(token: number): boolean {
    return this.#learned[countUpTo(this.#learned, token) - 1]?.token === token;
  }

  /** What is left of a mention's weight at a later token; mentions inside a quotation count little outside it. */
  faded(mention: number, weight: number, token: number): number {
    const distance = (this.#places.sentence[token] ?? -1) - (this.#places.sentence[mention] ?? 0);
    const mismatch = (this.#places.quote[token] ?? -1) < 0 && (this.#places.quote[mention] ?? -1) >= 0;
    const headline = this.#places.headline[mention] === 1;
    return (
      weight * decay ** Math.max(0, distance) * (mismatch ? weights.inQuote : 1) * (headline ? weights.headline : 1)
    );
  }

  /** Mentions before a token, latest first, as many as are looked at. */
  #latest(token: number): Trace[] {
    if (!this.#sorted) {
      this.#fixed.sort((a, b) => a.token - b.token);
      this.#sorted = true;
    }
    const traces: Trace[] = [];
    let fixed = countUpTo(this.#fixed, token - 1) - 1;
    let learned = countUpTo(this.#learned, token - 1) - 1;
    while (traces.length < reach.mentions && (fixed >= 0 || learned >= 0)) {
      const one = this.#fixed[fixed];
      const other = this.#learned[learned];
      const takeFixed = one !== undefined && (other === undefined || one.token > other.token);
      const next = takeFixed ? one : other;
      if (!next) break;
      traces.push(next);
      if (takeFixed) fixed--;
      else learned--;
    }
    return traces;
  }

  /** Entities mentioned before a token and accepted, most prominent first. Looks back a bounded way. */
  rank(token: number, accepts: (entity: EntityDraft) => boolean): Prominent[] {
    const sums = new Map<EntityDraft, { score: number; token: number }>();
    const sentence = this.#places.sentence[token] ?? -1;
    for (const trace of this.#latest(token)) {
      if (sentence - (this.#places.sentence[trace.token] ?? 0) > reach.sentences) break;
      if (!accepts(trace.entity)) continue;
      const score = this.faded(trace.token, trace.weight, token);
      const sum = sums.get(trace.entity);
      if (sum) sum.score += score;
      else sums.set(trace.entity, { score, token: trace.token });
    }
    return [...sums]
      .map(([entity, sum]) => ({ entity, ...sum }))
      .sort((a, b) => b.score - a.score || b.token - a.token || a.entity.order - b.entity.order);
  }
}
