/** An option of a command. */
export interface Flag {
  name: string;
  /** Placeholder of its value; a flag without one is a switch. */
  value?: string;
  /** The values it takes, when they are few. */
  choices?: readonly string[];
  summary: string;
}

/** A command line that works as it stands, and what it is for. */
export interface Example {
  line: string;
  purpose: string;
}

/** The command line after parsing. */
export interface Arguments {
  inputs: string[];
  /** Values by flag name; switches that are set have the value `true`. */
  flags: ReadonlyMap<string, string | true>;
}

/** Runs a command and gives the exit code. */
export type RunCommand = (parsed: Arguments) => Promise<number>;

/** One entry of the table that help, documentation and dispatch are made of. */
export interface Command {
  name: string;
  /** What follows the name in the usage line. */
  operands: string;
  /** How many operands it takes at most. */
  maxOperands: number;
  summary: string;
  /** Paragraphs that say what the summary cannot. */
  details: readonly string[];
  flags: readonly Flag[];
  examples: readonly Example[];
  /** Loads the code; help never does. */
  load: () => Promise<RunCommand>;
}

/** Flags that every command has. */
export const commonFlags: readonly Flag[] = [{ name: "help", summary: "Show this help" }];
