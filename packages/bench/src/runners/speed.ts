import { readQuoteSet } from "../data/quote-sets.ts";
import { extractSet, secondsOf } from "../extract-set.ts";
import { countOption, type Runner } from "../runner.ts";
import { quantile } from "../speed/quantile.ts";
import { figures, whole } from "../table.ts";

const set = "polnear.dev";

/** Measures how fast articles are extracted, one after the other in one thread. */
export const speed: Runner = {
  name: "speed",
  summary: "articles and characters a second, and the time one article takes",
  needs: "quotes/polnear.dev",
  options: {
    rounds: { type: "string", value: "N", help: "how often to run over the set; the median round is told (5)" },
  },
  *run(request) {
    const rows = readQuoteSet(set);
    const characters = rows.reduce((total, { text }) => total + text.length, 0);
    const rounds = Math.max(1, countOption(request, "rounds", 5));
    const runs = Array.from({ length: rounds }, () => extractSet(request.core, rows));
    const seconds = quantile(runs.map(secondsOf), 0.5);
    const times = runs.flatMap((run) => run.map(({ milliseconds }) => milliseconds));
    yield {
      title: `Extraction speed, ${rows.length} articles of ${whole(characters / rows.length)} characters on average, one thread`,
      table: figures(
        ["", "value"],
        [
          ["articles a second", whole(rows.length / seconds)],
          ["articles a minute", whole((60 * rows.length) / seconds)],
          ["characters a second", whole(characters / seconds)],
          ["milliseconds an article, median", quantile(times, 0.5).toFixed(2)],
          ["milliseconds an article, 95 %", quantile(times, 0.95).toFixed(2)],
          ["milliseconds an article, slowest", quantile(times, 1).toFixed(2)],
        ],
      ),
    };
    return true;
  },
};
