import { type Command, commonFlags, type Flag } from "../cli/command.js";
import { exitCodeMeanings } from "../cli/exit-code.js";
import { flagUsage } from "../cli/help.js";

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function flagRow(flag: Flag): string {
  return `| \`${cell(flagUsage(flag))}\` | ${cell(flag.summary)} |`;
}

function commandSection(command: Command): string[] {
  const usage = ["saidby", command.name, command.operands, "[FLAGS]"].filter(Boolean).join(" ");
  return [
    `## \`${usage}\``,
    "",
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    "",
    "```sh",
    ...command.examples.flatMap(({ line, purpose }) => [`# ${purpose}`, line]),
    "```",
    "",
    ...command.details.flatMap((paragraph) => [paragraph, ""]),
    "| flag | meaning |",
    "|---|---|",
    ...[...command.flags, ...commonFlags].map(flagRow),
    "",
  ];
}

/** The manual page of the command line, made of the table of commands. */
export function cliMarkdown(commands: readonly Command[]): string {
  return `${[
    "# The command line",
    "",
    "This page is generated from the table of commands by `pnpm --filter @org/cli run docs`.",
    "",
    "`saidby` without arguments opens the sample articles on a terminal; elsewhere it prints a short help and ends with exit code 2. `saidby --help` and `saidby COMMAND --help` lead with examples, `saidby --version` prints the version. The keys of the terminal reader are in [keys.md](keys.md).",
    "",
    ...commands.flatMap(commandSection),
    "## Exit codes",
    "",
    "| code | meaning |",
    "|---|---|",
    ...exitCodeMeanings.map(({ code, meaning }) => `| ${code} | ${meaning} |`),
    "",
    "## Environment",
    "",
    "`NO_COLOR` (any value) rules colours out, `FORCE_COLOR` rules them in, `--color` overrides both. In the reader, underline, slant and weight stay without colours: quoted words are underlined, paraphrased ones slanted, words that were not said struck through, doubtful ones dim. With `TERM=dumb` articles are printed instead of opened. `SAIDBY_ALLOW_HOSTS` (`host:port`, several with commas) names hosts that are fetched from although they are none of the public internet.",
  ].join("\n")}\n`;
}
