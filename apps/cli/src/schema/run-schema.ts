import { articleJsonSchema } from "@org/core";
import { exitCode } from "../cli/exit-code.js";
import { standardOutput } from "../output/standard-output.js";

/** Prints the JSON Schema. */
export async function runSchema(): Promise<number> {
  await standardOutput().write(`${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
  return exitCode.ok;
}
