import type { GivenMetadata, Source } from "@org/core";
import type { SourceFailure } from "./source-item.js";

/** Bytes to open: a file, stdin, an answer from the web. */
export interface Location {
  /** The input as given, for messages. */
  name: string;
  /** Where the bytes come from: file name, or address and time. Becomes `source` of the record. */
  source: Omit<Source, "kind">;
  given?: GivenMetadata;
  open: () => AsyncIterable<Uint8Array>;
}

/** An address, to be fetched before it can be opened. */
export interface WebAddress {
  name: string;
  url: string;
}

/** An input, found: something to open, something to fetch, or why there is nothing. */
export type Located =
  | { location: Location; address?: never; failure?: never }
  | { address: WebAddress; location?: never; failure?: never }
  | { failure: SourceFailure; location?: never; address?: never };
