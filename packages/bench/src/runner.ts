import { BenchError } from "./bench-error.ts";
import type { Core } from "./core.ts";
import type { Section } from "./table.ts";

/** One option of a runner, in the form `node:util` `parseArgs` takes, with its line of help. */
export interface RunnerOption {
  type: "string" | "boolean";
  default?: string;
  /** What stands for the value in the help. */
  value?: string;
  help: string;
}

/** What the user asked for. */
export interface RunRequest {
  core: Core;
  values: Readonly<Record<string, string | boolean | undefined>>;
  words: readonly string[];
  /** Tells what is being worked on, where a run takes long. */
  progress: (what: string) => void;
}

/** A benchmark: yields what it found as it finds it, and returns whether everything that must hold did. */
export interface Runner {
  name: string;
  summary: string;
  /** The data it reads, for the help. */
  needs: string;
  /** The words after the name, for the help. */
  usage?: string;
  options: Readonly<Record<string, RunnerOption>>;
  run(request: RunRequest): Generator<Section, boolean>;
}

/** The value of a text option; the empty string when not given. */
export function textOption({ values }: RunRequest, name: string): string {
  const value = values[name];
  return typeof value === "string" ? value : "";
}

/**
 * The value of an option that counts; `otherwise` when it is not given.
 * @throws BenchError when it is no whole number from 0.
 */
export function countOption(request: RunRequest, name: string, otherwise: number): number {
  const value = textOption(request, name);
  if (value === "") return otherwise;
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new BenchError(`--${name} ${value} is not a count: give a whole number, as in --${name} 20.`, 2);
}

/** True when a switch is given. */
export function switchOption({ values }: RunRequest, name: string): boolean {
  return values[name] === true;
}
