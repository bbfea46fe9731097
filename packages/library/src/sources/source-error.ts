const marker = Symbol.for("org.saidby.source-error");

/** What can be wrong with a source; `code` of a `SourceFailure`. */
export type SourceFailureCode =
  /** The address is none of the web, or not one of the public internet. */
  | "url-refused"
  /** No connection: unknown name, closed port, wrong certificate. */
  | "unreachable"
  | "timed-out"
  /** The server answered, but not with the resource. */
  | "http-status"
  /** The answer breaks the protocol, is cut off or cannot be unpacked. */
  | "bad-response"
  /** The site's robots.txt forbids it. */
  | "robots-refused"
  | "not-found"
  | "permission-denied"
  | "unreadable"
  | "no-articles"
  | "too-large"
  /** A picture, an office file, an archive of an unknown kind. */
  | "binary"
  /** Text of a kind that is no article, as a list of feeds. */
  | "other-kind"
  /** Packed, and the packing is broken. */
  | "broken-archive"
  | "invalid-json"
  /** Not read to its end: too much time or memory would be needed. */
  | "over-limit";

/** A source that cannot be opened, fetched or unpacked. The message is one clause for people, without the name of the source. */
export class SourceError extends Error {
  readonly code: SourceFailureCode;
  /** The HTTP status that is the reason, for `http-status`. */
  readonly status: number | undefined;
  readonly [marker] = true;

  constructor(code: SourceFailureCode, message: string, options?: ErrorOptions & { status?: number }) {
    super(message, options);
    this.name = "SourceError";
    this.code = code;
    this.status = options?.status;
  }

  /** True for errors of this class, from any copy of the package. */
  static isInstance(value: unknown): value is SourceError {
    return typeof value === "object" && value !== null && marker in value;
  }
}
