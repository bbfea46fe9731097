/** The command line is wrong: exit code 2. The message is one sentence for people. */
export class UsageError extends Error {
  /** The command whose help may help. */
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.name = "UsageError";
    this.command = command;
  }
}

/** The output could not be written: exit code 3. */
export class OutputError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OutputError";
  }
}

/** What can be wrong with an input; `code` of the error lines in NDJSON output. */
export type InputFailureCode =
  | "not-found"
  | "permission-denied"
  | "unreadable"
  | "no-articles"
  | "too-large"
  | "binary"
  | "html-unsupported"
  | "feed-unsupported"
  | "url-unsupported"
  | "invalid-json"
  | "invalid-row"
  | "invalid-record"
  | "invalid-input"
  | "invalid-option"
  | "over-limit";

/** An input that could not be read or processed. The run goes on; the exit code will be 1. */
export interface InputFailure {
  code: InputFailureCode;
  /** One sentence for people, without the name of the input. */
  message: string;
  /** The input as given, with `:line` for a line of NDJSON. */
  input: string;
}
