import { layoutLines } from "@org/core/view";
import { type Command, commonFlags, type Example, type Flag } from "./command.js";
import { exitCodeMeanings } from "./exit-code.js";

const indent = "  ";
const helpWidth = 80;

/** A paragraph in lines that fit an ordinary terminal. */
function wrapped(text: string, margin = ""): string[] {
  return layoutLines(text, { start: 0, end: text.length }, helpWidth - margin.length).map(
    ({ start, visibleEnd }) => margin + text.slice(start, visibleEnd),
  );
}

/** Two columns, the first as wide as its longest entry. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${indent}${first.padEnd(width)}  ${second}`);
}

/** A flag as it is typed. */
export function flagUsage({ name, value, choices }: Flag): string {
  return value === undefined ? `--${name}` : `--${name} ${choices ? choices.join("|") : value}`;
}

function exampleRows(examples: readonly Example[]): string[] {
  return examples.flatMap(({ line, purpose }) => [`${indent}${line}`, `${indent}${indent}${purpose}`]);
}

function flagRows(flags: readonly Flag[]): string[] {
  return flags.flatMap((flag) => [`${indent}${flagUsage(flag)}`, ...wrapped(flag.summary, indent.repeat(3))]);
}

/** The help of one command; it leads with examples. */
export function commandHelp(command: Command): string {
  return `${[
    `saidby ${command.name}: ${command.summary}`,
    "",
    "Examples:",
    ...exampleRows(command.examples),
    "",
    `Usage: saidby ${[command.name, command.operands].filter(Boolean).join(" ")} [FLAGS]`,
    ...command.details.flatMap((paragraph) => ["", ...wrapped(paragraph)]),
    "",
    "Flags:",
    ...flagRows([...command.flags, ...commonFlags]),
  ].join("\n")}\n`;
}

/** The help of the program. */
export function programHelp(commands: readonly Command[]): string {
  return `${[
    "saidby: who said what in a news article, in the exact words.",
    "",
    "Examples:",
    ...exampleRows(commands.flatMap(({ examples }) => examples.slice(0, 2))),
    "",
    "Commands:",
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    "",
    "saidby without arguments opens the sample articles; saidby COMMAND --help says more.",
    "",
    "Exit codes:",
    ...columns(exitCodeMeanings.map(({ code, meaning }) => [code, meaning])),
  ].join("\n")}\n`;
}

/** What a wrong or empty command line gets: a few lines, for stderr. */
export function shortHelp(commands: readonly Command[]): string {
  return `${[
    "Usage: saidby COMMAND [INPUT…] [FLAGS]",
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    "Try: saidby --help",
  ].join("\n")}\n`;
}
