import { dataFile } from "../data/data-root.ts";
import { readText } from "../data/read-rows.ts";
import { type Runner, textOption } from "../runner.ts";
import { type SentenceScores, scoreSentences } from "../sentences/score-sentences.ts";
import { figures, percent, whole } from "../table.ts";

const sets = ["gum_news", "gum_other"];

interface SentenceRow {
  text: string;
  s: readonly (readonly [start: number, end: number])[];
}

/** Boundary F1 of other splitters on the same sets. */
const baselines = [
  ["Intl.Segmenter with rules of ours", "97.8", "95.5"],
  ["Intl.Segmenter", "97.1", "94.4"],
  ["sbd", "96.9", "95.5"],
  ["wink-nlp", "96.5", "95.2"],
  ["compromise", "95.9", "95.1"],
];

const f1 = ({ gold, ours, right }: SentenceScores): string => percent((2 * right) / Math.max(1, gold + ours));

/** Scores where sentences end. */
export const sentences: Runner = {
  name: "sentences",
  summary: "where sentences end: F1, every end asked for",
  needs: "language/sent_*",
  options: { set: { type: "string", value: "NAME", help: `${sets.join(", ")} (all when not given)` } },
  *run(request) {
    const chosen = textOption(request, "set");
    const scored = (chosen ? [chosen] : sets).map((name) => {
      const rows = JSON.parse(readText(dataFile(`language/sent_${name}.json.gz`))) as SentenceRow[];
      const total: SentenceScores = { gold: 0, ours: 0, right: 0 };
      for (const { text, s } of rows) {
        const ours = request.core.extract(text).sentences.map(({ span }) => span);
        const gold = s.map(([start, end]) => ({ start, end }));
        const scores = scoreSentences(gold, ours);
        for (const key of ["gold", "ours", "right"] as const) total[key] += scores[key];
      }
      return { name, total };
    });
    yield {
      title: "Ends of sentences",
      table: figures(
        ["set", "gold", "ours", "right", "precision", "recall", "F1"],
        scored.map(({ name, total }) => [
          name,
          whole(total.gold),
          whole(total.ours),
          whole(total.right),
          percent(total.right / Math.max(1, total.ours)),
          percent(total.right / Math.max(1, total.gold)),
          f1(total),
        ]),
      ),
      lines: ["Every end is asked for, those inside quotations too."],
    };
    yield { title: "F1 of others", table: figures(["splitter", ...sets], baselines) };
    return true;
  },
};
