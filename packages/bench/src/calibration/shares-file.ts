import type { Share } from "@org/core/training";
import type { FittedShares } from "./fit.ts";

function tableLines(name: string, about: string, shares: Readonly<Record<string, Share>>): string[] {
  const rows = Object.entries(shares).map(([key, [right, of]]) => {
    const written = /^[a-z]+$/.test(key) ? key : JSON.stringify(key);
    return `  ${written}: [${right}, ${of}],`;
  });
  return ["", `/** ${about} */`, `export const ${name}: Shares = {`, ...rows, "};"];
}

/** The data file of core, as the formatter would have it. */
export function sharesFile({ words, link, statement }: FittedShares, articles: number): string {
  return [
    "/**",
    " * How often which evidence is right: what the confidences of the record are made of. Counted, not trained: each row says that of so many",
    ` * cases with this evidence so many were right, in the ${articles} articles of PolNeAR train; evidence with few cases has no row. Written by`,
    " * `node packages/bench/src/main.ts calibrate`: do not edit. What is counted is told in `docs/decisions/2026-11-22-confidence-is-counted.md`.",
    " */",
    "",
    'import type { Shares } from "./share-table.js";',
    ...tableLines("wordsShares", "Our words for the speaker cover the head word of gold's.", words),
    ...tableLines("linkShares", "The words being right, they stand for the entity we link them to.", link),
    ...tableLines(
      "statementShares",
      "Gold attributes words of the statement to somebody: it is reported speech.",
      statement,
    ),
    "",
  ].join("\n");
}
