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

/** Boundary F1 of other splitters on the same sets, with every end of gold's asked for. */
const baselines = [
  ["Intl.Segmenter with rules of ours", "97.8", "95.5"],
  ["Intl.Segmenter", "97.1", "94.4"],
  ["sbd", "96.9", "95.5"],
  ["wink-nlp", "96.5", "95.2"],
  ["compromise", "95.9", "95.1"],
];

const f1 = ({ gold, ours, right }: SentenceScores, unasked = 0): string =>
  percent((2 * right) / Math.max(1, gold + unasked + ours));

/** Scores where sentences end. */
export const sentences: Runner = {
  name: "sentences",
  summary: "where sentences end: F1, quotations taken as one piece, and with every end asked for",
  needs: "language/sent_*",
  options: { set: { type: "string", value: "NAME", help: `${sets.join(", ")} (all when not given)` } },
  *run(request) {
    const chosen = textOption(request, "set");
    const scored = (chosen ? [chosen] : sets).map((name) => {
      const rows = JSON.parse(readText(dataFile(`language/sent_${name}.json.gz`))) as SentenceRow[];
      const total: SentenceScores = { gold: 0, ours: 0, right: 0, insideQuotes: 0 };
      for (const { text, s } of rows) {
        const ours = request.core.extract(text).sentences.map(({ span }) => span);
        const gold = s.map(([start, end]) => ({ start, end }));
        const scores = scoreSentences(text, gold, ours);
        for (const key of ["gold", "ours", "right", "insideQuotes"] as const) total[key] += scores[key];
      }
      return { name, total };
    });
    yield {
      title: "Ends of sentences",
      table: figures(
        ["set", "gold", "ours", "right", "precision", "recall", "F1", "inside quotations", "F1 with those"],
        scored.map(({ name, total }) => [
          name,
          whole(total.gold),
          whole(total.ours),
          whole(total.right),
          percent(total.right / Math.max(1, total.ours)),
          percent(total.right / Math.max(1, total.gold)),
          f1(total),
          whole(total.insideQuotes),
          f1(total, total.insideQuotes),
        ]),
      ),
      lines: [
        "A quotation with words that report it is never cut: ends inside one are not asked for in the first F1.",
        "F1 with those asks for every end; only it stands beside the others.",
      ],
    };
    yield { title: "F1 of others, every end asked for", table: figures(["splitter", ...sets], baselines) };
    return true;
  },
};
