import { at, type Words } from "../times/words.js";
import { wordGroups } from "./data/word-groups.js";

/** What a slot of a pattern has read; `name` is set when it names an outlet or an agency. */
export interface SlotReading {
  end: number;
  name?: { start: number; end: number };
}

/** A match of a pattern; `start` when its words begin behind its first one. */
export interface PatternMatch extends SlotReading {
  start?: number;
}

/** Reads a slot of a pattern at a word, null when nothing of its kind begins there. */
export type SlotReader = (words: Words, index: number) => SlotReading | null;

type Element =
  | { type: "word"; words: ReadonlySet<string>; optional: boolean }
  | { type: "gap"; most: number }
  | { type: "not"; words: ReadonlySet<string> }
  | { type: "start" }
  | { type: "head" }
  | { type: "slot"; readers: readonly SlotReader[] };

/** A pattern ready to match, and the words it can begin with (null when a rule must read the first). */
export interface CompiledPattern {
  elements: readonly Element[];
  openers: ReadonlySet<string> | null;
}

function compileElement(source: string, slots: Readonly<Record<string, SlotReader>>): Element {
  if (source === ">") return { type: "start" };
  if (source === "^") return { type: "head" };
  if (source.startsWith("!")) return { type: "not", words: new Set(source.slice(1).split("|")) };
  if (source.startsWith("*")) return { type: "gap", most: Number(source.slice(1)) };
  if (source.startsWith("{")) {
    const readers = source.split("|").flatMap((name) => slots[name.slice(1, -1)] ?? []);
    return { type: "slot", readers };
  }
  const optional = source.endsWith("?");
  const names = (optional ? source.slice(0, -1) : source).split("|");
  const words = names.flatMap((name) => (name.startsWith("@") ? (wordGroups[name.slice(1)] ?? "").split(" ") : [name]));
  return { type: "word", words: new Set(words), optional };
}

/** Compiles a pattern written as in `data/patterns.ts`. */
export function compilePattern(source: string, slots: Readonly<Record<string, SlotReader>>): CompiledPattern {
  const elements = source.split(" ").map((part) => compileElement(part, slots));
  const first = elements[0];
  return { elements, openers: first?.type === "word" && !first.optional ? first.words : null };
}

/** Words and marks that a gap does not run over: it stays within one phrase. */
const phraseEnds = new Set([
  ..."who that which and but said told because when while where if is are was were he she they it we".split(" "),
  ...[",", ".", ";", ":", "!", "?", "–", "(", ")", "[", "]", '"', "“", "”", "‘", "«", "»"],
]);

/** The end of a pattern's match at a word, with the outlet it names; null when it does not match. Tries the shortest gaps first. */
export function matchPattern({ elements }: CompiledPattern, words: Words, index: number): PatternMatch | null {
  return matchFrom(elements, 0, words, index);
}

/** The match of the elements from `position` on. */
function matchFrom(elements: readonly Element[], position: number, words: Words, from: number): PatternMatch | null {
  const element = elements[position];
  if (!element) return { end: from };
  if (element.type === "head") return from === 0 ? matchFrom(elements, position + 1, words, from) : null;
  if (element.type === "not")
    return element.words.has(at(words, from).word) ? null : matchFrom(elements, position + 1, words, from);
  if (element.type === "start") {
    const rest = matchFrom(elements, position + 1, words, from);
    return rest && { ...rest, start: from };
  }
  if (element.type === "word") {
    if (element.words.has(at(words, from).word)) {
      const rest = matchFrom(elements, position + 1, words, from + 1);
      if (rest) return rest;
    }
    return element.optional ? matchFrom(elements, position + 1, words, from) : null;
  }
  if (element.type === "slot") {
    for (const read of element.readers) {
      const found = read(words, from);
      const rest = found && matchFrom(elements, position + 1, words, found.end);
      if (rest) return found.name ? { ...rest, name: found.name } : rest;
    }
    return null;
  }
  for (let next = from; next <= from + element.most; next++) {
    const rest = matchFrom(elements, position + 1, words, next);
    if (rest) return rest;
    if (next >= words.length || phraseEnds.has(at(words, next).word)) return null;
  }
  return null;
}
