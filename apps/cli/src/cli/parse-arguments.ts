import { parseArgs } from "node:util";
import { type Arguments, type Command, commonFlags, type Flag } from "./command.js";
import { suggestion } from "./did-you-mean.js";
import { UsageError } from "./failures.js";

function checkValue(flag: Flag, value: string | undefined, command: Command): string | true {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${flag.name} takes no value.`, command.name);
    return true;
  }
  const choices = flag.choices;
  if (value === undefined || value === "")
    throw new UsageError(`--${flag.name} needs a value: --${flag.name} ${flag.value}.`, command.name);
  if (choices && !choices.includes(value))
    throw new UsageError(
      `--${flag.name} cannot be "${value}": it is one of ${choices.join(", ")}.${suggestion(value, choices)}`,
      command.name,
    );
  return value;
}

/**
 * Reads the arguments of a command by its table of flags. Flags may stand anywhere; what follows `--` is never a flag.
 * @throws UsageError for flags it does not have, values that are missing or not allowed, and too many operands.
 */
export function parseArguments(args: string[], command: Command): Arguments {
  const known = [...command.flags, ...commonFlags];
  const options = Object.fromEntries(
    known.map((flag) => [flag.name, { type: flag.value === undefined ? ("boolean" as const) : ("string" as const) }]),
  );
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const inputs: string[] = [];
  const flags = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === "positional") inputs.push(token.value);
    if (token.kind !== "option") continue;
    const flag = known.find(({ name }) => name === token.name && token.rawName.startsWith("--"));
    if (!flag) {
      const names = known.map(({ name }) => name);
      throw new UsageError(
        `"${token.rawName}" is no flag of ${command.name}.${suggestion(token.name, names, "--")}`,
        command.name,
      );
    }
    flags.set(flag.name, checkValue(flag, token.value, command));
  }
  if (inputs.length > command.maxOperands)
    throw new UsageError(
      command.maxOperands === 0
        ? `${command.name} takes no input.`
        : `${command.name} takes ${command.maxOperands === 1 ? "one input" : `${command.maxOperands} inputs`} at most; "${inputs[command.maxOperands]}" is too much.`,
      command.name,
    );
  return { inputs, flags };
}

/** The text value of a flag, when it is given. */
export function flagValue({ flags }: Arguments, name: string): string | undefined {
  const value = flags.get(name);
  return value === true ? undefined : value;
}
