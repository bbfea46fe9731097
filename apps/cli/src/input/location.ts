import type { InputFailure } from "../cli/failures.js";

/** Something to read. */
export interface Location {
  /** The input as given, for messages. */
  name: string;
  /** Becomes `source.file` of the record; absent for stdin. */
  file?: string;
  /** What is known of the article besides its words. */
  given?: { title?: string; byline?: string; publisher?: string; publishedAt?: string; section?: string };
  open: () => AsyncIterable<Uint8Array>;
}

/** An input argument, resolved: something to read, or why there is nothing. */
export type Located = { location: Location; failure?: never } | { location?: never; failure: InputFailure };
