import { tagWords } from "@org/core/training";
import { type Runner, textOption } from "../runner.ts";
import { figures, percent, whole } from "../table.ts";
import { scoreTags } from "../tagging/score-tags.ts";
import { tagBaselines } from "../tagging/tag-baselines.ts";
import { readTreebank } from "../tagging/treebank.ts";

/** What the tagger has not learned from. */
const unseen = ["pud_news", "gum_news", "ewt_dev"];

const seconds = (): number => process.cpuUsage().user / 1e6;

/** Scores the tagger of parts of speech. */
export const pos: Runner = {
  name: "pos",
  summary: "parts of speech on treebanks the tagger has not learned from, beside the baselines",
  needs: "language/pos_*",
  options: { set: { type: "string", value: "NAME", help: `${unseen.join(", ")} (all when not given)` } },
  *run(request) {
    const chosen = textOption(request, "set");
    const sets = (chosen ? [chosen] : unseen).map((name) => {
      const sentences = readTreebank(name);
      const begin = seconds();
      const scores = scoreTags(tagWords, sentences);
      return { name, scores, speed: scores.ours / (seconds() - begin) };
    });
    yield {
      title: "Parts of speech, percent",
      table: figures(
        ["set", "tokens", "same tokens", "right of them", "right of ours", "with form", "tokens a second"],
        sets.map(({ name, scores, speed }) => [
          name,
          whole(scores.gold),
          percent(scores.aligned / scores.gold),
          percent(scores.alignedRight / scores.aligned),
          percent(scores.oursRight / scores.ours),
          percent(scores.formRight / scores.ours),
          whole(speed),
        ]),
      ),
      lines: [
        "same tokens: those of the treebank that we cut alike. right of ours: all tokens of ours, one of several pieces (didn’t, long-term) having the tag of its last word. with form: past, present, participle … of verbs as well.",
      ],
    };
    yield {
      title: "Right tags beside other taggers",
      table: figures(
        ["tagger", ...sets.map(({ name }) => name)],
        [
          ...tagBaselines.map(({ system, figures: known }) => [
            system,
            ...sets.map(({ name }) => known[name]?.toFixed(1) ?? "–"),
          ]),
          ["saidby", ...sets.map(({ scores }) => percent(scores.alignedRight / scores.aligned))],
        ],
      ),
    };
    return true;
  },
};
