import { once } from "node:events";
import { systemErrorText } from "@org/library/sources";
import { OutputError } from "../cli/failures.js";
import type { Sink } from "./sink.js";

/** The reader of a pipe has had enough: there is nothing left to do, and nothing went wrong. */
export class PipeClosed extends Error {}

let failure: Error | null = null;
let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    failure ??=
      error.code === "EPIPE"
        ? new PipeClosed()
        : new OutputError(`cannot write to stdout: ${systemErrorText(error)}.`, { cause: error });
  });
}

/**
 * stdout as a sink that waits for slow readers.
 * @throws PipeClosed from `write` when the reader has gone; OutputError when stdout cannot be written.
 */
export function standardOutput(): Sink {
  listen();
  return {
    async write(text) {
      if (failure) throw failure;
      await new Promise<void>((resolve) => {
        process.stdout.write(text, () => resolve());
      });
      if (failure) throw failure;
    },
    async close() {
      if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
      if (failure) throw failure;
    },
    async discard() {},
  };
}
