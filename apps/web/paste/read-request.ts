import type { Article } from "@org/core";

/** What the page asks the worker to read. `publishedAt` is an ISO 8601 day. */
export type ReadRequest =
  | { kind: "text"; text: string; publishedAt?: string }
  | { kind: "file"; name: string; bytes: ArrayBuffer; publishedAt?: string };

/** What the worker answers: the record, or one sentence on what is wrong and what to do. */
export type ReadAnswer = { kind: "article"; article: Article } | { kind: "problem"; message: string };
