import { parseArgs } from "node:util";
import { BenchError } from "./bench-error.ts";
import type { Core } from "./core.ts";
import { dataRoot } from "./data/data-root.ts";
import { benchHelp, runnerHelp } from "./help.ts";
import type { Runner, RunRequest } from "./runner.ts";
import { formatText } from "./table.ts";

/** Where the output goes, and where the extractor comes from. */
export interface RunContext {
  runners: readonly Runner[];
  loadCore: () => Promise<Core>;
  print: (text: string) => void;
  progress: (what: string) => void;
}

function parseOptions(runner: Runner, words: readonly string[]): Pick<RunRequest, "values" | "words"> {
  const options = Object.fromEntries(
    Object.entries(runner.options).map(([name, { type, default: preset }]) => [
      name,
      preset === undefined ? { type } : { type, default: preset },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: runner.usage !== undefined,
    });
    return { values, words: positionals };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BenchError(`${reason}\n${runnerHelp(runner)}`, 2);
  }
}

/**
 * Runs what the command line asks for. Returns the exit code: 0 done and everything holds, 1 something does not hold.
 * @throws BenchError when it cannot run.
 */
export async function runBench(commandLine: readonly string[], context: RunContext): Promise<number> {
  const [name, ...rest] = commandLine;
  const { runners, print } = context;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    print(benchHelp(runners, dataRoot()));
    return 0;
  }
  const runner = runners.find((known) => known.name === name);
  if (!runner)
    throw new BenchError(`There is no benchmark "${name}": use ${runners.map((known) => known.name).join(", ")}.`, 2);
  if (rest.includes("--help") || rest.includes("-h")) {
    print(runnerHelp(runner));
    return 0;
  }
  const { values, words } = parseOptions(runner, rest);
  const sections = runner.run({ core: await context.loadCore(), values, words, progress: context.progress });
  for (let step = sections.next(); ; step = sections.next()) {
    if (step.done) return step.value ? 0 : 1;
    print(formatText(step.value));
  }
}
