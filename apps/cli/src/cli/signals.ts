import { exitCode } from "./exit-code.js";

const codes = { SIGINT: exitCode.interrupted, SIGTERM: exitCode.terminated, SIGHUP: 129 } as const;

/** Ends the program on a signal by way of its exit handlers, so that temporary files go and the terminal is restored. */
export function exitOnSignals(): void {
  for (const [signal, code] of Object.entries(codes)) process.once(signal, () => process.exit(code));
}
