import { type Counts, countAll, wordsOf } from "./count-words.ts";
import type { PageTruth } from "./page-sets.ts";
import type { Hits } from "./score-text.ts";

function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** F1 of the words of two lines. */
function likeness(one: Counts, other: Counts): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  const both = total(one) + total(other);
  return both === 0 ? 0 : (2 * common) / both;
}

const wordCounts = (lines: readonly string[]): Counts[] =>
  lines.map((line) => countAll(wordsOf(line.toLowerCase()))).filter((counts) => counts.size > 0);

/** Lines that are a paragraph each (nine words of ten alike). Headings, summary, optional parts and title neither help nor hurt. */
export function compareParagraphs(truth: PageTruth, lines: readonly string[]): Hits {
  const asked = wordCounts(truth.paragraphs ?? []);
  const neutral = wordCounts([
    ...(truth.headings ?? []),
    ...(truth.optional ?? []),
    ...(truth.summary ?? "").split("\n"),
    truth.title ?? "",
  ]);
  const taken = new Set<number>();
  let extra = 0;
  for (const line of wordCounts(lines)) {
    let best = { likeness: 0, index: -1 };
    asked.forEach((paragraph, index) => {
      if (taken.has(index)) return;
      const found = likeness(line, paragraph);
      if (found > best.likeness || (found === best.likeness && index > best.index)) best = { likeness: found, index };
    });
    if (best.likeness >= 0.9) taken.add(best.index);
    else if (!neutral.some((other) => likeness(line, other) >= 0.8)) extra++;
  }
  return { right: taken.size, extra, missing: asked.length - taken.size };
}
