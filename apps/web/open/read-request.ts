import type { ReadArticle } from "@org/library/reading";

/** What is to be read: words, a file, or a page of the web. `publishedAt` is an ISO 8601 day. */
export type ReadRequest =
  | { kind: "text"; text: string; publishedAt?: string }
  | { kind: "file"; name: string; bytes: ArrayBuffer; publishedAt?: string }
  | { kind: "address"; url: string };

/** What is read in this browser, without the web. */
export type LocalRequest = Exclude<ReadRequest, { kind: "address" }>;

/** The answer: the record with what the page tells about itself, or one sentence on what is wrong and what to do. */
export type ReadAnswer = ({ kind: "article" } & ReadArticle) | { kind: "problem"; message: string };
