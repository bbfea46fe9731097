const marker = Symbol.for("org.saidby.error");

/** Codes of the errors that `@org/core` throws. */
export type SaidbyErrorCode =
  | "invalid-record"
  | "invalid-input"
  | "invalid-option"
  | "invalid-row"
  | "invalid-feed"
  | "over-limit";

/** Misuse of the library, a record that is not one, or a page over the limits. Content of articles never throws: it is noted in the record. */
export class SaidbyError extends Error {
  readonly code: SaidbyErrorCode;
  readonly [marker] = true;

  constructor(code: SaidbyErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SaidbyError";
    this.code = code;
  }

  /** True for errors of this class, from any copy of the package. */
  static isInstance(value: unknown): value is SaidbyError {
    return typeof value === "object" && value !== null && marker in value;
  }
}
