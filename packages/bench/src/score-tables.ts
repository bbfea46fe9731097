import { baselines, headlines } from "./baselines.ts";
import type { QuoteScores } from "./metric/score.ts";
import { figures, percent, type Section } from "./table.ts";

/** All measures of the metric as tables: precision, recall, F1 with their counts, and the accuracies. */
export function scoreSections({ measures, accuracies, articles, regions, attributedRegions }: QuoteScores): Section[] {
  const measureRows = Array.from(measures, ([name, { precision, recall, f1, correct, predicted, gold }]) => [
    name,
    percent(precision),
    percent(recall),
    percent(f1),
    String(correct),
    String(predicted),
    String(gold),
  ]);
  const accuracyRows = Array.from(accuracies)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { right, of }]) => [name, percent(right / of), String(of)]);
  return [
    {
      title: `${articles} articles, ${regions} regions in quotation marks, ${attributedRegions} of them attributed in gold`,
      table: figures(["measure", "P", "R", "F1", "right", "ours", "gold"], measureRows),
    },
    { title: "Accuracy on what was found", table: figures(["measure", "%", "n"], accuracyRows) },
  ];
}

/** The headline measures beside the systems they are held against. */
export function baselineSection({ measures }: QuoteScores): Section {
  const rows = Object.entries(headlines).map(([name, meaning]) => {
    const ours = measures.get(name);
    return [
      meaning,
      ours ? percent(ours.f1) : "–",
      ...baselines.map((baseline) => baseline.figures[name]?.toFixed(1) ?? "–"),
    ];
  });
  return {
    title: "F1 beside systems measured in the same way (on PolNeAR test; ours on the set named above)",
    table: figures(["measure", "saidby", ...baselines.map(({ system }) => system)], rows),
  };
}
