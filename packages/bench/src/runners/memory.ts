import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { BenchError } from "../bench-error.ts";
import { readQuoteSet } from "../data/quote-sets.ts";
import { type Runner, textOption } from "../runner.ts";
import { figures, whole } from "../table.ts";

const program = resolve(import.meta.dirname, "../speed/memory-process.ts");

/** As the processes of saidby that extract many articles have it. */
const nodeOptions = ["--max-old-space-size=512", "--max-semi-space-size=1"];

const megabyte = 1_000_000;

/** The most memory that extracting articles may take. */
const limit = 150 * megabyte;

interface Memory {
  /** Bytes with the extractor loaded and the articles read, and the most there ever were. */
  before: number;
  most: number;
}

/** Measures how much memory a process takes that extracts many articles, one after the other. */
export const memory: Runner = {
  name: "memory",
  summary: "memory of a process that extracts many articles (exit code 1 above 150 MB)",
  needs: "quotes/polnear.dev",
  options: { set: { type: "string", value: "NAME", default: "polnear.dev", help: "the articles to extract" } },
  *run(request) {
    const set = textOption(request, "set");
    const lines = readQuoteSet(set).map(({ text }) => JSON.stringify(text));
    const { stdout, stderr, status } = spawnSync(process.execPath, [...nodeOptions, program], {
      encoding: "utf8",
      input: lines.join("\n"),
    });
    if (status !== 0) throw new BenchError(`The process that extracts ${set} failed: ${stderr.trim()}`);
    const { before, most } = JSON.parse(stdout) as Memory;
    yield {
      title: `Memory of a process that extracts ${whole(lines.length)} articles of ${set}, megabytes`,
      table: figures(
        ["", "resident"],
        [
          ["extractor loaded, articles read", whole(before / megabyte)],
          ["most while extracting", whole(most / megabyte)],
          ["limit", whole(limit / megabyte)],
        ],
      ),
    };
    return most <= limit;
  },
};
