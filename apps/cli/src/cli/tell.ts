import { terminalLine } from "@org/core/view";
import type { SourceFailure } from "@org/library/sources";

/** Writes one sentence to stderr under the name of the program. Whatever stands in it is made safe for a terminal. */
export function tell(sentence: string): void {
  process.stderr.write(`saidby: ${terminalLine(sentence)}\n`);
}

/** Tells what is wrong with an input. */
export function tellFailure({ input, message }: SourceFailure): void {
  tell(`${input}: ${message}.`);
}
