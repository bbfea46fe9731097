import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { relative, resolve } from "node:path";
import { BenchError } from "../bench-error.ts";
import { type Runner, type RunRequest, textOption } from "../runner.ts";
import { formatMarkdown } from "../table.ts";
import { calibration } from "./calibration.ts";
import { dates } from "./dates.ts";
import { grounding } from "./grounding.ts";
import { memory } from "./memory.ts";
import { names } from "./names.ts";
import { pos } from "./pos.ts";
import { quotes } from "./quotes.ts";
import { seed } from "./seed.ts";
import { sentences } from "./sentences.ts";
import { size } from "./size.ts";
import { speed } from "./speed.ts";

const reportFile = resolve(import.meta.dirname, "../../../../docs/benchmarks.md");

interface Chapter {
  title: string;
  runner: Runner;
  /** What the figures mean and where the ideas come from. */
  about: string;
}

const chapters: readonly Chapter[] = [
  {
    title: "Who said what",
    runner: quotes,
    about: `Direct speech is counted by fragment, the part of a quotation inside one pair of marks: “A,” he said. “B.” has two. A fragment is
found when ours and gold's share at least half of their words (\`iou50\`), and found with its speaker (\`e2e\`) when our words for the speaker also
cover the head word of gold's; \`canonical\` compares the full names instead, which gold took from a coreference tool and are not always right.
\`content\` measures all reported speech by type: \`ggt30\` and \`ggt80\` ask that 30 or 80 percent of gold's words are covered, the rule of the
Gender Gap Tracker; \`token\` counts words. \`citron\` is the exact measure of BBC Citron. Precision is against everything that gold
attributes, recall over speech: attributions of thoughts and attitudes ("believes", "hopes") are not asked for.`,
  },
  {
    title: "What confidence means",
    runner: calibration,
    about: `A confidence of 0.9 should be right nine times in ten. \`mean\` is the mean confidence of the answers in a bin, \`right\` the share of them
that was right; the calibration error is how far the two lie apart, averaged over all answers. Speakers that we leave open are not counted.`,
  },
  {
    title: "The acceptance article",
    runner: seed,
    about:
      "One article of wire style with everything said in it written down by hand, in tiers: core statements, and positions without words.",
  },
  {
    title: "Names",
    runner: names,
    about: `Names of persons, organisations and places whose borders and type are exactly gold's, titles outside. The data sets come in words;
how they are put together to texts is told in \`packages/bench/src/names/to-document.ts\`.`,
  },
  {
    title: "Parts of speech",
    runner: pos,
    about: "The tagger that reads words which may be reporting verbs or nouns: *claims*, *reports*, *calls*.",
  },
  {
    title: "Sentences",
    runner: sentences,
    about: "Ends of sentences in raw text of GUM: news, and all other kinds of text.",
  },
  {
    title: "When",
    runner: dates,
    about: "Time expressions and the days they mean, resolved against the day of publication.",
  },
  {
    title: "Grounding",
    runner: grounding,
    about:
      "Each text is extracted twice; each record is checked span by span, against the schema, and byte by byte against the second.",
  },
  { title: "Speed", runner: speed, about: "Extraction only, warm, in one thread." },
  {
    title: "Memory",
    runner: memory,
    about: "The most resident memory of a process that does nothing else, the articles included.",
  },
  { title: "Size", runner: size, about: "What a page loads that extracts articles in the browser." },
];

function defaultsOf({ options }: Runner): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}

/** The page so far and whether everything holds. */
function writeChapter({ title, runner, about }: Chapter, request: RunRequest): { text: string; holds: boolean } {
  request.progress(`report: ${runner.name}`);
  const parts = [`## ${title}`, "", about, "", `\`pnpm bench ${runner.name}\``, ""];
  const sections = runner.run({ ...request, values: defaultsOf(runner), words: [] });
  for (let step = sections.next(); ; step = sections.next()) {
    if (step.done) return { text: parts.join("\n"), holds: step.value };
    parts.push(formatMarkdown(step.value));
  }
}

function machine(): string {
  const all = cpus();
  return `${all.length} × ${all[0]?.model.trim() ?? "unknown processor"}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}

/** Runs the benchmarks that describe the extractor and writes them to `docs/benchmarks.md`. */
export const report: Runner = {
  name: "report",
  summary: `runs ${chapters.map(({ runner }) => runner.name).join(", ")} and writes docs/benchmarks.md`,
  needs: "all data sets with text",
  options: {
    date: { type: "string", value: "DATE", help: "the day to write on the page, as 2026-03-12" },
    out: { type: "string", value: "FILE", help: "the page to write (docs/benchmarks.md)" },
  },
  *run(request) {
    const date = textOption(request, "date");
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
      throw new BenchError("Say which day to write on the page: pnpm bench report --date 2026-03-12.", 2);
    const written = chapters.map((chapter) => writeChapter(chapter, request));
    const head = [
      "# Benchmarks",
      "",
      `Measured on ${date} (${machine()}), written by \`pnpm bench report\`: do not edit. What is measured on, and how to get it: [packages/bench](../packages/bench/README.md).`,
      "",
    ];
    const file = textOption(request, "out") || reportFile;
    writeFileSync(file, `${[...head, ...written.map(({ text }) => text)].join("\n").trimEnd()}\n`);
    yield { lines: [`Wrote ${relative(process.cwd(), file)}.`] };
    return written.every(({ holds }) => holds);
  },
};
