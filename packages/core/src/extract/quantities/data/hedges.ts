/** What words around a number make of it: `about` it, or it is the `least` or the `most`. */
export type Hedge = "about" | "least" | "most";

/** Words before a number, longest first. Own list. */
export const hedges: readonly { readonly words: readonly string[]; readonly hedge: Hedge }[] = (
  [
    ["no more than", "most"],
    ["no fewer than", "least"],
    ["no less than", "least"],
    ["as many as", "most"],
    ["as much as", "most"],
    ["in excess of", "least"],
    ["somewhere around", "about"],
    ["more than", "least"],
    ["greater than", "least"],
    ["less than", "most"],
    ["fewer than", "most"],
    ["at least", "least"],
    ["at most", "most"],
    ["up to", "most"],
    ["just over", "least"],
    ["just under", "most"],
    ["well over", "least"],
    ["close to", "about"],
    ["an estimated", "about"],
    ["about", "about"],
    ["around", "about"],
    ["roughly", "about"],
    ["approximately", "about"],
    ["nearly", "about"],
    ["almost", "about"],
    ["some", "about"],
    ["estimated", "about"],
    ["over", "least"],
    ["under", "most"],
    ["above", "least"],
    ["below", "most"],
    ["exceeding", "least"],
  ] as const
).map(([words, hedge]) => ({ words: words.split(" "), hedge }));

/** Words that are as often something else before a small number: fought *over* two bills. */
export const doubtfulHedges: ReadonlySet<string> = new Set([
  "over",
  "under",
  "about",
  "around",
  "some",
  "above",
  "below",
]);
