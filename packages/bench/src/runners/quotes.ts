import { askedQuoteSet, quoteSetOptions } from "../asked-quote-set.ts";
import { quoteSets } from "../data/quote-sets.ts";
import { extractSet, predictionsOf, secondsOf } from "../extract-set.ts";
import { scoreQuotes } from "../metric/score.ts";
import { type Runner, switchOption } from "../runner.ts";
import { baselineSection, scoreSections } from "../score-tables.ts";
import { percent, whole } from "../table.ts";

/** Scores the statements of a quotation data set. */
export const quotes: Runner = {
  name: "quotes",
  summary: "who said what: precision, recall and F1 on a quotation data set, beside the baselines",
  needs: "quotes/*",
  options: {
    ...quoteSetOptions,
    all: { type: "boolean", help: "recall over all attributions, thoughts and attitudes too, not speech alone" },
    json: { type: "boolean", help: "the figures as JSON" },
  },
  *run(request) {
    const { set, rows } = askedQuoteSet(request);
    const speech = !switchOption(request, "all");
    const extracted = extractSet(request.core, rows);
    const scores = scoreQuotes(rows, predictionsOf(extracted), { speech });
    const articlesPerSecond = extracted.length / secondsOf(extracted);
    if (switchOption(request, "json")) {
      const json = {
        set,
        scope: speech ? "speech" : "all",
        articles: scores.articles,
        articlesPerSecond,
        measures: Object.fromEntries(scores.measures),
        accuracies: Object.fromEntries(scores.accuracies),
      };
      yield { lines: [JSON.stringify(json, null, 1)] };
      return true;
    }
    const scope = speech ? "recall over speech" : "recall over all attributions";
    yield { lines: [`${set}: ${quoteSets[set]?.about}; ${scope}.`] };
    yield* scoreSections(scores);
    if (set.startsWith("polnear") && speech) yield baselineSection(scores);
    const headline = scores.measures.get("direct+speakerHead.e2e") ?? scores.measures.get("direct.exact");
    yield {
      lines: [
        `Headline: ${headline ? percent(headline.f1) : "–"} F1, direct speech found ${scores.measures.has("direct+speakerHead.e2e") ? "with its speaker" : "(this set tells no speakers' places)"}.`,
        `Extraction, one thread: ${whole(articlesPerSecond)} articles a second.`,
      ],
    };
    return true;
  },
};
