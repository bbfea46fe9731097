import type { Runner, RunnerOption } from "./runner.ts";

function optionLine([name, { value, help, default: preset }]: [string, RunnerOption]): string {
  const left = `--${name}${value ? ` ${value}` : ""}`;
  return `      ${left.padEnd(16)} ${help}${preset ? ` (default ${preset})` : ""}`;
}

/** The help of one benchmark. */
export function runnerHelp({ name, usage, summary, needs, options }: Runner): string {
  const head = `  ${name}${usage ? ` ${usage}` : ""} — ${summary}`;
  return [head, `      reads ${needs}`, ...Object.entries(options).map(optionLine)].join("\n");
}

/** The help of `pnpm bench`. */
export function benchHelp(runners: readonly Runner[], root: string): string {
  return [
    "pnpm bench <name> [options]",
    "",
    runners.map(runnerHelp).join("\n\n"),
    "",
    `Data sets are read from ${root} (set SAIDBY_BENCH_DATA to change it).`,
  ].join("\n");
}
