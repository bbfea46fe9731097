import { nameBaselines } from "../names/name-baselines.ts";
import type { NameDocument } from "../names/name-row.ts";
import { nameSets, readNameSet } from "../names/name-sets.ts";
import { recordedNames } from "../names/recorded-names.ts";
import { f1, type NameCount, type NameScores, precision, recall, scoreNames } from "../names/score-names.ts";
import { type Runner, type RunRequest, textOption } from "../runner.ts";
import { figures, percent } from "../table.ts";

/** What is measured on when nobody says what: the sets that no weights of ours have seen. */
const unseen = ["worldwide_dev", "gum_news"];

function scoresOf(documents: readonly NameDocument[], { core }: RunRequest): NameScores {
  return scoreNames(documents.map(({ text, names }) => ({ gold: names, ours: recordedNames(core.extract(text)) })));
}

function row(set: string, type: string, count: NameCount): string[] {
  return [
    `${set} ${type}`,
    percent(precision(count)),
    percent(recall(count)),
    percent(f1(count)),
    String(count.gold),
    String(count.ours),
  ];
}

/** Scores the names of persons, organisations and places. */
export const names: Runner = {
  name: "names",
  summary: "names of persons, organisations and places: borders and type exact, beside the baselines",
  needs: "language/ner-*",
  options: {
    set: { type: "string", value: "NAME", help: `${Object.keys(nameSets).join(", ")} (${unseen.join(", ")})` },
  },
  *run(request) {
    const chosen = textOption(request, "set");
    const sets = (chosen ? [chosen] : unseen).map((name) => ({ name, scores: scoresOf(readNameSet(name), request) }));
    yield {
      title: "Names, percent",
      table: figures(
        ["set and type", "precision", "recall", "F1", "gold", "ours"],
        sets.flatMap(({ name, scores }) =>
          (["PER", "ORG", "LOC", "all", "any"] as const).map((type) => row(name, type, scores[type])),
        ),
      ),
      lines: [
        "Read from the record: mentions by name, titles taken off, and the place of the dateline. all: PER, ORG and LOC together; any: borders right, whatever the type.",
      ],
    };
    const compared = sets.filter(({ name }) => nameBaselines.some((baseline) => name in baseline.figures));
    if (compared.length > 0)
      yield {
        title: "F1 beside the baselines",
        table: figures(
          ["system", ...compared.map(({ name }) => name)],
          [
            ...nameBaselines.map((baseline) => [
              baseline.system,
              ...compared.map(({ name }) => baseline.figures[name]?.toFixed(1) ?? "–"),
            ]),
            ["saidby", ...compared.map(({ scores }) => percent(f1(scores.all)))],
          ],
        ),
      };
    return true;
  },
};
