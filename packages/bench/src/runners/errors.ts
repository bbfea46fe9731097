import { BenchError } from "../bench-error.ts";
import { quoteSets, readQuoteSet } from "../data/quote-sets.ts";
import { type ErrorCase, type ErrorKind, errorKinds } from "../errors/case.ts";
import { compareArticle } from "../errors/compare.ts";
import { Counts } from "../errors/counts.ts";
import { findCases } from "../errors/find-cases.ts";
import { describeComparison, renderComparison } from "../errors/render.ts";
import { summarize } from "../errors/summaries.ts";
import { extractSet } from "../extract-set.ts";
import { sample } from "../random.ts";
import { countOption, type Runner, switchOption, textOption } from "../runner.ts";
import { figures } from "../table.ts";

function kindOf(name: string): ErrorKind {
  const kind = errorKinds.find((known) => known === name);
  if (kind) return kind;
  throw new BenchError(`--kind ${name || "(none)"} is not a kind of error: use ${errorKinds.join(", ")}.`, 2);
}

function showCase({ comparison, why }: ErrorCase): string[] {
  return [`${why} · ${describeComparison(comparison)}`, ...renderComparison(comparison)];
}

/** Shows what the extractor gets wrong, in context, with counts of where most is lost: the tool to improve the rules with. */
export const errors: Runner = {
  name: "errors",
  usage: "quotes",
  summary: "shows what is wrong in context: gold and ours with «content», [speaker] and {cue} marked",
  needs: "quotes/*",
  options: {
    kind: { type: "string", value: "KIND", help: errorKinds.join(", ") },
    set: { type: "string", value: "NAME", default: "polnear.train", help: Object.keys(quoteSets).join(", ") },
    limit: { type: "string", value: "N", help: "how many to show (20)" },
    seed: { type: "string", value: "N", help: "which ones: another number, another sample (1)" },
    articles: { type: "string", value: "N", help: "only the first articles of the set" },
    why: { type: "string", value: "WORDS", help: "only errors whose category, type or cue has these words" },
    summary: { type: "boolean", help: "the counts only" },
  },
  *run(request) {
    if (request.words.length !== 1 || request.words[0] !== "quotes")
      throw new BenchError("Say whose errors: pnpm bench errors quotes --kind speaker.", 2);
    const kind = kindOf(textOption(request, "kind"));
    const limit = countOption(request, "limit", 20);
    const seed = countOption(request, "seed", 1);
    const rows = readQuoteSet(textOption(request, "set"), countOption(request, "articles", Number.POSITIVE_INFINITY));
    const articles = extractSet(request.core, rows).map(compareArticle);
    const wanted = textOption(request, "why").toLowerCase();
    const cases = articles
      .flatMap((article) => findCases(kind, article))
      .filter((one) => wanted === "" || showCase(one)[0]?.toLowerCase().includes(wanted));

    if (!switchOption(request, "summary")) {
      for (const one of sample(cases, limit, seed)) yield { lines: showCase(one) };
    }
    yield* summarize(kind, articles);
    const counts = new Counts();
    for (const { why } of cases) counts.add(why);
    const top = counts.top(20).map(({ key, hits }) => [key, String(hits)]);
    yield { title: `${cases.length} ${kind} errors, by category`, table: figures(["category", "times"], top) };
    return true;
  },
};
