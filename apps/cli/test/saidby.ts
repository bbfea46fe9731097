import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The program as it is shipped. */
export const program = fileURLToPath(new URL("../bin/saidby.js", import.meta.url));
export const dist = fileURLToPath(new URL("../dist/", import.meta.url));

if (!existsSync(`${dist}cli.js`)) throw new Error("the program is not built: run `pnpm --filter @org/cli build` first");

/** How a run ended. */
export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** What a run is given besides its arguments. */
export interface RunOptions {
  input?: string | Uint8Array;
  cwd?: string;
  env?: Record<string, string>;
  nodeArgs?: readonly string[];
}

/** Runs the built program to its end. */
export function saidby(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  const { NO_COLOR: _plain, FORCE_COLOR: _forced, ...inherited } = process.env;
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), program, ...args], {
    cwd: options.cwd,
    env: { ...inherited, ...options.env },
  });
  const result: Result = { code: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    result.stdout += part;
  });
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    result.stderr += part;
  });
  // A program that ends before it has read everything closes its stdin: that is no fault of the test.
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...result, code }));
  });
}

/** Lines of NDJSON as values. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
