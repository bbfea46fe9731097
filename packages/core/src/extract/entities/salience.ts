import { cueForms } from "../cues/cue-lexicon.js";
import { auxiliaries, commonVerbs, isAdverb, prepositions } from "../lexicon/function-words.js";
import type { TokenPlaces } from "../names/token-places.js";
import type { Token } from "../tokens/token.js";
import type { EntityDraft } from "./entity-draft.js";

/** How much a mention's place counts for a pronoun behind it. Set by trying on annotated news. */
const weights = { subject: 1.6, plain: 1, oblique: 0.55, possessor: 0.75, pronoun: 1.3, inQuote: 0.35, headline: 0.6 };
/** What is left of a mention's weight one sentence on. */
const decay = 0.62;
/** Farthest mention looked at. */
const reach = { sentences: 12, mentions: 60 };

interface Trace {
  readonly token: number;
  readonly entity: EntityDraft;
  readonly weight: number;
}

/** An entity with its prominence before a token. */
export interface Prominent {
  readonly entity: EntityDraft;
  readonly score: number;
  /** Token of its latest mention. */
  readonly token: number;
}

function isVerb(token: Token | undefined): boolean {
  if (!token || token.kind !== "word" || token.capital) return false;
  const cue = cueForms.get(token.lower);
  return auxiliaries.has(token.lower) || commonVerbs.has(token.lower) || cue?.forms.has("past") === true || cue?.forms.has("third") === true;
}

/** Weight of a mention by its part in the sentence: subjects are taken up more than what hangs on a preposition. */
export function placeWeight(tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1];
  let after = to;
  while (after < to + 2 && tokens[after]?.kind === "word" && isAdverb(tokens[after]?.lower ?? "")) after++;
  if (tokens[to]?.lower === "'s") return weights.possessor;
  if (before && prepositions.has(before.lower)) return weights.oblique;
  if (isVerb(tokens[after])) return weights.subject;
  const inverted = before !== undefined && isVerb(before) && !auxiliaries.has(before.lower) && tokens[from - 2]?.kind === "mark";
  if (inverted) return weights.subject;
  if (tokens[to]?.lower === "," && (from === 0 || tokens[from - 1]?.text === "." || tokens[from - 1]?.text === ",")) return weights.subject * 0.9;
  return weights.plain;
}

/** Remembers who was mentioned where, and tells who is most prominent before a token. */
export class Salience {
  readonly #traces: Trace[] = [];
  readonly #places: TokenPlaces;

  constructor(places: TokenPlaces) {
    this.#places = places;
  }

  /** Adds a mention. Mentions of earlier tokens may come late; in order it is constant time. */
  add(token: number, entity: EntityDraft, weight: number = weights.pronoun): void {
    const at = this.#before(token);
    const last = this.#traces[at - 1];
    if (last?.token === token && last.entity === entity) return;
    this.#traces.splice(at, 0, { token, entity, weight });
  }

  /** Number of traces at or before a token. */
  #before(token: number): number {
    let low = 0;
    let high = this.#traces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#traces[middle]?.token ?? 0) <= token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Entities mentioned before a token and accepted, most prominent first. Looks back a bounded way. */
  rank(token: number, accepts: (entity: EntityDraft) => boolean): Prominent[] {
    const sums = new Map<EntityDraft, { score: number; token: number }>();
    const sentence = this.#places.sentence[token] ?? -1;
    const quoted = (this.#places.quote[token] ?? -1) >= 0;
    const to = this.#before(token - 1);
    for (let index = to - 1; index >= 0 && to - index <= reach.mentions; index--) {
      const trace = this.#traces[index];
      if (!trace) break;
      const distance = sentence - (this.#places.sentence[trace.token] ?? 0);
      if (distance > reach.sentences) break;
      if (!accepts(trace.entity)) continue;
      const mismatch = !quoted && (this.#places.quote[trace.token] ?? -1) >= 0;
      const headline = this.#places.headline[trace.token] === 1;
      const score =
        trace.weight * decay ** Math.max(0, distance) * (mismatch ? weights.inQuote : 1) * (headline ? weights.headline : 1);
      const sum = sums.get(trace.entity);
      if (sum) sum.score += score;
      else sums.set(trace.entity, { score, token: trace.token });
    }
    return [...sums]
      .map(([entity, sum]) => ({ entity, ...sum }))
      .sort((a, b) => b.score - a.score || b.token - a.token || a.entity.order - b.entity.order);
  }
}
