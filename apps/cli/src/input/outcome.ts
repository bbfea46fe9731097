import type { Article } from "@org/core";
import type { InputFailure } from "../cli/failures.js";

/** What became of one article: its record, or why there is none. */
export type Outcome = { article: Article; failure?: never } | { article?: never; failure: InputFailure };
