import type { PageTruth } from "./page-sets.ts";
import type { Hits } from "./score-text.ts";

const evenSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Snippets that must be in the text, and that must not. */
export function compareSnippets(truth: PageTruth, text: string): Hits {
  const page = evenSpaces(text);
  const found = (snippets: readonly string[]): number =>
    snippets.filter((snippet) => page.includes(evenSpaces(snippet))).length;
  const right = found(truth.with ?? []);
  return { right, extra: found(truth.without ?? []), missing: (truth.with ?? []).length - right };
}
