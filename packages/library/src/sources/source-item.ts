import type { GivenMetadata, SaidbyErrorCode, Source } from "@org/core";
import type { SourceFailureCode } from "./source-error.js";

/** One article, opened and unpacked but not read yet: all that another process needs to make a record of it. */
export interface SourceItem {
  /** The source as given, with the place in it: `rows.ndjson:7`. For messages. */
  input: string;
  /** `json` is an input row or a record. */
  kind: "text" | "html" | "json";
  content: Uint8Array | string;
  /** Where it comes from; goes into the record, except for rows and records, which say it themselves. */
  source: Source;
  /** What is known of the article besides its words. */
  given?: GivenMetadata;
}

/** A source, or an article in one, that could not be read. */
export interface SourceFailure {
  code: SourceFailureCode | SaidbyErrorCode;
  /** One clause for people, without the name of the input. */
  message: string;
  input: string;
}

/** What a source holds at one place. */
export type Sourced = { item: SourceItem; failure?: never } | { item?: never; failure: SourceFailure };

/** A failure in place of an article. */
export function failed(code: SourceFailure["code"], message: string, input: string): { failure: SourceFailure } {
  return { failure: { code, message, input } };
}
