/** How the program ends; documented in `docs/cli.md`. */
export const exitCode = {
  /** All inputs were processed. */
  ok: 0,
  /** An input could not be read or processed. */
  input: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The output could not be written. */
  output: 3,
  /** Ctrl-C. */
  interrupted: 130,
  /** SIGTERM. */
  terminated: 143,
} as const;

/** What each exit code means, for help and documentation. */
export const exitCodeMeanings: readonly { code: string; meaning: string }[] = [
  { code: "0", meaning: "all inputs were processed; also when the reader of a pipe has had enough" },
  { code: "1", meaning: "an input could not be read or processed; the others were" },
  { code: "2", meaning: "the command line is wrong" },
  { code: "3", meaning: "the output could not be written" },
  { code: "130, 143", meaning: "interrupted" },
];
