import type { EntityKind } from "../../../schema/index.js";
import { hashText } from "../../model/feature-hash.js";
import type { Token } from "../../tokens/token.js";
import { isArticleName } from "../compound.js";
import { knownKind } from "../known-names.js";
import type { NameMention } from "../name-mention.js";
import type { TokenPlaces } from "../token-places.js";
import type { WordUsage } from "../word-usage.js";
import { documentUses } from "./document-uses.js";
import { wordClasses } from "./word-classes.js";
import { wordShape } from "./word-shape.js";

/** What the model is told about the tokens of a text, a column each. */
export interface TokenFacts {
  readonly tokens: readonly Token[];
  /** 1 for a token that can be in a name; the facts of tokens farther than two from one are not filled in. */
  readonly open: Uint8Array;
  /** 1 for a token that begins a sentence or a line: nothing before it belongs to its name. */
  readonly fresh: Uint8Array;
  /** Hash of the word in small letters. */
  readonly word: Int32Array;
  /** Hash of the word as it is written. */
  readonly form: Int32Array;
  readonly shape: Int32Array;
  /** Bits of the word lists it stands in. */
  readonly classes: Int32Array;
  /** What the rules take it for: kind, first or further, and how sure; 0 for nothing. */
  readonly rule: Int32Array;
  readonly sure: Uint8Array;
  /** Kind of the longest listed name over the token, and whether it begins there; 0 for none. */
  readonly listed: Uint8Array;
  /** What the same word is taken for elsewhere in the document, as bits. */
  readonly uses: Int32Array;
  /** How the document writes the word, and where the token stands. */
  readonly place: Int32Array;
}

const kindCodes: Readonly<Record<EntityKind, number>> = {
  person: 1,
  organization: 2,
  place: 3,
  group: 4,
  work: 5,
  other: 6,
};

const title = 15;

/** Farthest a small word inside a name stands from the capitals on both sides. */
const reach = 3;

/** Longest listed name, in tokens. */
const longestListed = 5;

function canOpen(token: Token): boolean {
  return token.kind === "word" && (token.capital || isArticleName(token.text));
}

/** True for the letters of a currency: “US$ 5”, “Rs 50”. */
function isCurrency(token: Token, after: Token | undefined): boolean {
  return (
    after?.text === "$" || (after?.kind === "number" && token.text.length < 3 && knownKind(token.text) === undefined)
  );
}

/** Marks the tokens that can be in a name: capitals, what stands between near ones, and numbers beside them. */
function openTokens(tokens: readonly Token[], fresh: Uint8Array): Uint8Array {
  const open = new Uint8Array(tokens.length);
  let last = -1;
  tokens.forEach((token, index) => {
    if (fresh[index] === 1) last = -1;
    if (!canOpen(token) || isCurrency(token, tokens[index + 1])) {
      if (token.kind === "number" && last === index - 1 && last >= 0) open[index] = 1;
      return;
    }
    open[index] = 1;
    if (last >= 0 && index - last <= reach + 1) open.fill(1, last + 1, index);
    else if (fresh[index] !== 1 && tokens[index - 1]?.kind === "number") open[index - 1] = 1;
    last = index;
  });
  return open;
}

function fillListed(tokens: readonly Token[], text: string, open: Uint8Array, fresh: Uint8Array): Uint8Array {
  const listed = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length; ) {
    const first = tokens[from];
    let next = from + 1;
    if (first && open[from] === 1 && canOpen(first)) {
      let to = from + 1;
      while (to < tokens.length && to < from + longestListed && open[to] === 1 && fresh[to] === 0) to++;
      for (; to > from; to--) {
        const last = tokens[to - 1];
        const kind = last && canOpen(last) ? knownKind(text.slice(first.start, last.end)) : undefined;
        if (kind === undefined) continue;
        listed.fill(2 * kindCodes[kind] + 1, from, to);
        listed[from] = 2 * kindCodes[kind];
        next = to;
        break;
      }
    }
    from = next;
  }
  return listed;
}

function confidenceStep(confidence: number): number {
  if (confidence < 0.45) return 1;
  if (confidence < 0.62) return 2;
  return confidence < 0.8 ? 3 : 4;
}

/** Looks up what the model is told about each token of a text. `ruled` are the names the rules found, in order. */
export function tokenFacts(
  text: string,
  tokens: readonly Token[],
  places: TokenPlaces,
  usage: WordUsage,
  ruled: readonly NameMention[],
): TokenFacts {
  const size = tokens.length;
  const fresh = new Uint8Array(size);
  for (let index = 0; index < size; index++) {
    const starts =
      index === 0 ||
      places.line[index] !== places.line[index - 1] ||
      places.sentence[index] !== places.sentence[index - 1];
    fresh[index] = starts ? 1 : 0;
  }
  const open = openTokens(tokens, fresh);
  const rule = new Int32Array(size);
  const sure = new Uint8Array(size);
  for (const { tokenStart, tokenEnd, core, kind, confidence } of ruled) {
    let begun = false;
    for (let index = tokenStart; index < tokenEnd; index++) {
      const inCore = (tokens[index]?.start ?? 0) >= core.start;
      rule[index] = inCore ? 2 * kindCodes[kind] + (begun ? 1 : 0) : title;
      sure[index] = confidenceStep(confidence);
      begun ||= inCore;
    }
  }
  const facts: TokenFacts = {
    tokens,
    open,
    fresh,
    word: new Int32Array(size),
    form: new Int32Array(size),
    shape: new Int32Array(size),
    classes: new Int32Array(size),
    rule,
    sure,
    listed: fillListed(tokens, text, open, fresh),
    uses: documentUses(tokens, ruled),
    place: new Int32Array(size),
  };
  for (let index = 0; index < size; index++) {
    const near =
      open[index] === 1 ||
      open[index - 1] === 1 ||
      open[index + 1] === 1 ||
      open[index - 2] === 1 ||
      open[index + 2] === 1;
    const token = tokens[index];
    if (!near || !token) continue;
    facts.word[index] = hashText(token.lower);
    facts.form[index] = hashText(token.text);
    facts.shape[index] = wordShape(token.text);
    facts.classes[index] = wordClasses(token.lower);
    const capitals = Math.min(3, usage.capital(token.text));
    const plain = Math.min(1, usage.plain(token.lower));
    facts.place[index] =
      1 +
      capitals +
      4 * plain +
      8 * (places.opens[index] ?? 0) +
      16 * (places.headline[index] ?? 0) +
      32 * ((places.quote[index] ?? -1) >= 0 ? 1 : 0);
  }
  return facts;
}
