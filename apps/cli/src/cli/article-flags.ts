import { readText, SaidbyError } from "@org/core";
import type { Arguments } from "./command.js";
import { UsageError } from "./failures.js";
import { flagValue } from "./parse-arguments.js";

/**
 * The value of `--published-at`.
 * @throws UsageError when it is no date.
 */
export function publishedAtOf(parsed: Arguments, command: string): { publishedAt?: string } {
  const publishedAt = flagValue(parsed, "published-at");
  if (publishedAt === undefined) return {};
  try {
    // The core's own reader decides what a date is.
    readText("", { publishedAt });
  } catch (error) {
    if (SaidbyError.isInstance(error)) throw new UsageError(`--published-at: ${error.message}.`, command);
    throw error;
  }
  return { publishedAt };
}
