import type { Article } from "@org/core";
import { dropStatementsBelow } from "@org/core/export";
import { sourceKinds } from "@org/library/sources";
import { publishedAtOf } from "../cli/article-flags.js";
import type { Arguments } from "../cli/command.js";
import { exitCode } from "../cli/exit-code.js";
import { UsageError } from "../cli/failures.js";
import { flagValue } from "../cli/parse-arguments.js";
import { tellFailure } from "../cli/tell.js";
import { type ReadOptions, readArticles } from "../input/read-articles.js";
import { useColour } from "../output/colour.js";
import { outFile } from "../output/out-file.js";
import { prettyText, reportWidth } from "../output/pretty-text.js";
import { articleProgress, type Progress } from "../output/progress.js";
import { isSameFile } from "../output/same-file.js";
import type { Sink } from "../output/sink.js";
import { standardOutput } from "../output/standard-output.js";
import { chooseFormat, type Format, formats } from "./formats.js";
import { type RecordWriter, recordWriter } from "./record-writer.js";

const name = "extract";

function askedFormat(parsed: Arguments): Format | undefined {
  const asked = formats.find((format) => format === flagValue(parsed, "format"));
  if (!parsed.flags.has("json")) return asked;
  if (asked && asked !== "json") throw new UsageError(`--json and --format ${asked} contradict each other.`, name);
  return "json";
}

function minConfidenceOf(parsed: Arguments): number {
  const value = flagValue(parsed, "min-confidence");
  if (value === undefined) return 0;
  const number = Number(value);
  if (value.trim() === "" || !(number >= 0 && number <= 1))
    throw new UsageError(`--min-confidence cannot be "${value}": it is a number from 0 to 1.`, name);
  return number;
}

function inputsOf(parsed: Arguments): readonly string[] {
  if (parsed.inputs.length > 0) return parsed.inputs;
  if (process.stdin.isTTY)
    throw new UsageError("there is nothing to read: give a file or an address, or pipe text in.", name);
  return ["-"];
}

const mostJobs = 256;

function jobsOf(parsed: Arguments): { jobs?: number } {
  const value = flagValue(parsed, "jobs");
  if (value === undefined) return {};
  const jobs = Number(value);
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > mostJobs)
    throw new UsageError(`--jobs cannot be "${value}": it is a whole number from 1 to ${mostJobs}.`, name);
  return { jobs };
}

interface Run {
  /** The file written to; no input may be the same. */
  out: string | undefined;
  inputs: readonly string[];
  options: ReadOptions;
  minConfidence: number;
  quiet: boolean;
  progress: Progress;
}

/** Writing over what is read would lose it. */
async function refuseInput(out: string | undefined, input: string | undefined): Promise<void> {
  if (out !== undefined && input !== undefined && (await isSameFile(out, input)))
    throw new UsageError(`--out ${out} is an input as well: choose another file to write to.`, name);
}

async function writeAll(writer: RecordWriter, run: Run): Promise<number> {
  const { out, inputs, options, minConfidence, quiet, progress } = run;
  let code: number = exitCode.ok;
  for await (const { article, failure } of readArticles(inputs, options)) {
    progress.step(failure !== undefined);
    if (article) {
      await refuseInput(out, article.source.file);
      await writer.article(dropStatementsBelow(article, minConfidence));
      continue;
    }
    code = exitCode.input;
    progress.clear();
    if (!quiet) tellFailure(failure);
    await writer.failure(failure);
  }
  progress.clear();
  await writer.end();
  return code;
}

/** Extracts records from all inputs and writes them in order. */
export async function runExtract(parsed: Arguments): Promise<number> {
  const path = flagValue(parsed, "out");
  const from = sourceKinds.find((kind) => kind === flagValue(parsed, "from"));
  const format = chooseFormat({ asked: askedFormat(parsed), outFile: path, terminal: Boolean(process.stdout.isTTY) });
  const inputs = inputsOf(parsed);
  for (const input of inputs) await refuseInput(path, input);
  const run: Run = {
    out: path,
    inputs,
    options: {
      ...publishedAtOf(parsed, name),
      ...(from ? { from } : {}),
      ...jobsOf(parsed),
      again: parsed.flags.has("again"),
    },
    minConfidence: minConfidenceOf(parsed),
    quiet: parsed.flags.has("quiet"),
    progress: articleProgress(
      process.stderr,
      !parsed.flags.has("quiet") && (path !== undefined || !process.stdout.isTTY),
    ),
  };
  const coloured = useColour({
    asked: flagValue(parsed, "color"),
    terminal: path === undefined && Boolean(process.stdout.isTTY),
    environment: process.env,
  });
  const width = reportWidth(path === undefined ? process.stdout : {});
  const pretty = (article: Article): string => prettyText(article, { width }, coloured);
  const sink: Sink = path === undefined ? standardOutput() : await outFile(path);
  try {
    const code = await writeAll(recordWriter(format, sink, pretty), run);
    await sink.close();
    return code;
  } catch (error) {
    await sink.discard();
    throw error;
  }
}
