import { type TagName, type Token, tag, tokenize } from "@org/core/training";
import { dataFile } from "../data/data-root.ts";
import { readText } from "../data/read-rows.ts";

/** A sentence of a treebank: text, tokens, their UPOS and XPOS. */
export interface TreebankRow {
  x: string;
  t: readonly string[];
  u: readonly string[];
  p: readonly string[];
}

/** A token of a treebank with its place in the sentence. */
export interface GoldToken {
  start: number;
  end: number;
  upos: string;
  /** Index in `tagNames`. */
  tag: number;
}

/** A sentence of a treebank as our tokenizer cuts it. */
export interface TaggedSentence {
  text: string;
  gold: readonly GoldToken[];
  tokens: readonly Token[];
  /** Gold's tag for each of our tokens. */
  tags: Uint8Array;
}

const verbForms: Readonly<Record<string, TagName>> = {
  VB: "VERB.base",
  VBD: "VERB.past",
  VBP: "VERB.present",
  VBZ: "VERB.present",
  VBG: "VERB.ing",
  VBN: "VERB.participle",
  // "United" of the United Kingdom.
  NNP: "PROPN",
};

const auxiliaryForms: Readonly<Record<string, TagName>> = {
  MD: "AUX.modal",
  VBD: "AUX.finite",
  VBP: "AUX.finite",
  VBZ: "AUX.finite",
};

function tagOf(upos: string, xpos: string): number {
  if (upos === "VERB") return tag[verbForms[xpos] ?? "VERB.base"];
  if (upos === "AUX") return tag[auxiliaryForms[xpos] ?? "AUX.other"];
  return tag[upos as TagName] ?? tag.X;
}

function placeTokens({ x, t, u, p }: TreebankRow): GoldToken[] {
  let at = 0;
  return t.map((word, index) => {
    const start = x.indexOf(word, at);
    at = start + word.length;
    const upos = u[index] ?? "X";
    return { start, end: at, upos, tag: tagOf(upos, p[index] ?? "") };
  });
}

const light: ReadonlySet<number> = new Set([tag.PUNCT, tag.SYM, tag.PART]);

/**
 * Gold's tag for one of our tokens: that of its last piece that is no mark and no particle, so that *didn’t* is an auxiliary, *3.5%* a number and
 * *state-backed* a participle.
 */
function tagOfPieces(pieces: readonly GoldToken[]): number {
  return (pieces.findLast((piece) => !light.has(piece.tag)) ?? pieces.at(-1))?.tag ?? tag.X;
}

/** Lays our tokens over those of the treebank. */
export function alignSentence(row: TreebankRow): TaggedSentence {
  const gold = placeTokens(row);
  const tokens = tokenize(row.x);
  const tags = new Uint8Array(tokens.length);
  let first = 0;
  tokens.forEach(({ start, end }, index) => {
    while ((gold[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
    let last = first;
    while ((gold[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
    tags[index] = tagOfPieces(gold.slice(first, last));
  });
  return { text: row.x, gold, tokens, tags };
}

/** The sentences of a part-of-speech data set, by the name of its file without `pos_`. */
export function readTreebank(name: string): TaggedSentence[] {
  const rows = JSON.parse(readText(dataFile(`language/pos_${name}.json.gz`))) as TreebankRow[];
  return rows.map(alignSentence);
}
