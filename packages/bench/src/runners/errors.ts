import { BenchError } from "../bench-error.ts";
import { quoteSets, readQuoteSet } from "../data/quote-sets.ts";
import { dateSets, readDateSet } from "../dates/date-sets.ts";
import { type ErrorCase, errorKinds } from "../errors/case.ts";
import { compareArticle } from "../errors/compare.ts";
import { Counts } from "../errors/counts.ts";
import { dateErrorKinds, findDateCases } from "../errors/date-cases.ts";
import { findCases } from "../errors/find-cases.ts";
import { describeComparison, renderComparison } from "../errors/render.ts";
import { summarize } from "../errors/summaries.ts";
import { extractSet } from "../extract-set.ts";
import { sample } from "../random.ts";
import { countOption, type Runner, type RunRequest, switchOption, textOption } from "../runner.ts";
import { figures, type Section } from "../table.ts";

function kindOf<Kind extends string>(name: string, kinds: readonly Kind[]): Kind {
  const kind = kinds.find((known) => known === name);
  if (kind) return kind;
  throw new BenchError(`--kind ${name || "(none)"} is not a kind of error: use ${kinds.join(", ")}.`, 2);
}

function countsOf(kind: string, cases: readonly { why: string }[]): Section {
  const counts = new Counts();
  for (const { why } of cases) counts.add(why);
  const top = counts.top(20).map(({ key, hits }) => [key, String(hits)]);
  return { title: `${cases.length} ${kind} errors, by category`, table: figures(["category", "times"], top) };
}

/** The errors in times: what gold says and what we say, in context. */
function* dateErrors(request: RunRequest): Generator<Section, boolean> {
  const kind = kindOf(textOption(request, "kind"), dateErrorKinds);
  const wanted = textOption(request, "why").toLowerCase();
  const rows = readDateSet(textOption(request, "set") || "gum-news");
  const cases = rows
    .slice(0, countOption(request, "articles", rows.length))
    .flatMap((row) => findDateCases(kind, row, request.core.extract(row.text, { publishedAt: row.published }).times))
    .filter(({ why }) => why.toLowerCase().includes(wanted));
  const shown = sample(cases, countOption(request, "limit", 20), countOption(request, "seed", 1));
  if (!switchOption(request, "summary")) for (const { why, lines } of shown) yield { lines: [why, ...lines] };
  yield countsOf(kind, cases);
  return true;
}

function showCase({ comparison, why }: ErrorCase): string[] {
  return [`${why} · ${describeComparison(comparison)}`, ...renderComparison(comparison)];
}

/** Shows what the extractor gets wrong, in context, with counts of where most is lost: the tool to improve the rules with. */
export const errors: Runner = {
  name: "errors",
  usage: "quotes|dates",
  summary: "shows what is wrong in context: gold and ours with «content», [speaker] and {cue} marked; or times",
  needs: "quotes/*, dates/*",
  options: {
    kind: { type: "string", value: "KIND", help: `${errorKinds.join(", ")}; of dates ${dateErrorKinds.join(", ")}` },
    set: {
      type: "string",
      value: "NAME",
      help: `${Object.keys(quoteSets).join(", ")} (polnear.train); of dates ${Object.keys(dateSets).join(", ")} (gum-news)`,
    },
    limit: { type: "string", value: "N", help: "how many to show (20)" },
    seed: { type: "string", value: "N", help: "which ones: another number, another sample (1)" },
    articles: { type: "string", value: "N", help: "only the first articles of the set" },
    why: { type: "string", value: "WORDS", help: "only errors whose category, type or cue has these words" },
    summary: { type: "boolean", help: "the counts only" },
  },
  *run(request) {
    const [about] = request.words;
    if (about === "dates" && request.words.length === 1) return yield* dateErrors(request);
    if (about !== "quotes" || request.words.length !== 1)
      throw new BenchError(
        "Say whose errors: pnpm bench errors quotes --kind speaker, or pnpm bench errors dates --kind value.",
        2,
      );
    const kind = kindOf(textOption(request, "kind"), errorKinds);
    const limit = countOption(request, "limit", 20);
    const seed = countOption(request, "seed", 1);
    const rows = readQuoteSet(
      textOption(request, "set") || "polnear.train",
      countOption(request, "articles", Number.POSITIVE_INFINITY),
    );
    const articles = extractSet(request.core, rows).map(compareArticle);
    const wanted = textOption(request, "why").toLowerCase();
    const cases = articles
      .flatMap((article) => findCases(kind, article))
      .filter((one) => wanted === "" || showCase(one)[0]?.toLowerCase().includes(wanted));

    if (!switchOption(request, "summary")) {
      for (const one of sample(cases, limit, seed)) yield { lines: showCase(one) };
    }
    yield* summarize(kind, articles);
    yield countsOf(kind, cases);
    return true;
  },
};
