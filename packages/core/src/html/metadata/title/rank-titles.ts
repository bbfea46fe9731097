import type { Candidate, Ranked } from "../candidate.js";
import { fold } from "../fold.js";
import { titleSupport } from "./title-weights.js";

interface Folded {
  words: string;
  /** What it has in front of and behind its separators. */
  parts: ReadonlySet<string>;
  set: ReadonlySet<string>;
  /** It ends with "…". */
  isCut: boolean;
}

function prepare(title: string): Folded {
  const words = fold(title);
  return { words, parts: partsOf(title), set: new Set(words.split(" ")), isCut: /(?:\.\.\.|…)$/.test(title) };
}

const separator = /\s[^\s\w"'“”‘’(){}[\]&#@$€£%+*=.,]{1,2}\s|[|｜:：]/g;
const mostSeparators = 8;

function partsOf(title: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { 0: mark, index } of [...title.matchAll(separator)].slice(0, mostSeparators)) {
    parts.add(fold(title.slice(0, index)));
    parts.add(fold(title.slice(index + mark.length)));
  }
  return parts;
}

/** How many of the words of the shorter title stand in the other, 0 to 1. Of titles with less than three words that says nothing. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size < 3 ? 0 : shared / small.size;
}

/** A title supports what it equals; less what it has in front of or behind a separator, and what says much the same. */
function support(voter: Folded, value: Folded): number {
  if (voter.words === value.words) return 1;
  if (voter.isCut && value.words.startsWith(voter.words)) return titleSupport.cut;
  if (value.set.size >= 2 && (voter.parts.has(value.words) || voter.words.endsWith(` ${value.words}`)))
    return titleSupport.part;
  return overlap(voter.set, value.set) >= 0.5 ? titleSupport.alike : 0;
}

/** Ranks the headlines of a page by the votes of all places that tell the same, or much the same. */
export function rankTitles(candidates: readonly Candidate<string>[]): Ranked<string>[] {
  const prepared = candidates.map(({ value, weight }) => ({ ...prepare(value), weight }));
  return candidates
    .map((candidate, index) => {
      const own = prepared[index] as Folded;
      return { ...candidate, votes: prepared.reduce((sum, voter) => sum + voter.weight * support(voter, own), 0) };
    })
    .sort((a, b) => b.votes - a.votes);
}
