import packageJson from "../package.json" with { type: "json" };
import { type Command, commonFlags } from "./cli/command.js";
import { suggestion } from "./cli/did-you-mean.js";
import { exitCode } from "./cli/exit-code.js";
import { OutputError, UsageError } from "./cli/failures.js";
import { commandHelp, programHelp, shortHelp } from "./cli/help.js";
import { parseArguments } from "./cli/parse-arguments.js";
import { exitOnSignals } from "./cli/signals.js";
import { tell } from "./cli/tell.js";
import { commands } from "./commands/index.js";
import { PipeClosed, standardOutput } from "./output/standard-output.js";

async function print(text: string): Promise<number> {
  await standardOutput().write(text);
  return exitCode.ok;
}

const answers: Readonly<Record<string, () => Promise<number>>> = {
  "--help": () => print(programHelp(commands)),
  help: () => print(programHelp(commands)),
  "--version": () => print(`${packageJson.version}\n`),
};

function commandNamed(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = [...commands.map((candidate) => candidate.name), ...Object.keys(answers)];
  const what = name.startsWith("-") ? "flag of saidby" : "command";
  throw new UsageError(`"${name}" is no ${what}.${suggestion(name, names)}`);
}

/** `saidby` alone: the samples to choose from, or a few lines of help where nobody can choose. */
async function withoutArguments(): Promise<number> {
  if (process.stdin.isTTY && process.stdout.isTTY && process.env.TERM !== "dumb")
    return (await import("./read/run-samples.js")).runSamples();
  process.stderr.write(shortHelp(commands));
  return exitCode.usage;
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) return withoutArguments();
  const answer = Object.hasOwn(answers, first) ? answers[first] : undefined;
  if (answer) return answer();
  const command = commandNamed(first);
  const parsed = parseArguments(rest, command);
  if (commonFlags.some(({ name }) => parsed.flags.has(name))) return print(commandHelp(command));
  const run = await command.load();
  return run(parsed);
}

/** What an error leads to, told on stderr in one sentence. */
function conclude(error: unknown): number {
  if (error instanceof PipeClosed) {
    // What still comes in is for nobody, and waiting for it would keep the program.
    process.stdin.destroy();
    return exitCode.ok;
  }
  if (error instanceof UsageError) {
    tell(`${error.message} Try: saidby ${error.command ? `${error.command} ` : ""}--help`);
    return exitCode.usage;
  }
  if (error instanceof OutputError) {
    tell(error.message);
    return exitCode.output;
  }
  tell(`stopped by a fault of its own: ${error instanceof Error ? error.message : String(error)}. Please report it.`);
  return exitCode.input;
}

/** Runs the program with the arguments after its name, and gives the exit code. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  exitOnSignals();
  try {
    return await dispatch(args);
  } catch (error) {
    return conclude(error);
  }
}
