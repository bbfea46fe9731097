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
