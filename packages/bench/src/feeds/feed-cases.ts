import { readFileSync } from "node:fs";
import { dataFile } from "../data/data-root.ts";
import { readRows } from "../data/read-rows.ts";

/** What one value of a feed must be. */
export interface FeedAssertion {
  path: readonly (string | number)[];
  op: string;
  value: unknown;
}

/** A feed of feedparser's tests, with what must be read of it. */
export interface FeedCase {
  id: string;
  bytes: Uint8Array;
  contentType: string | undefined;
  /** Where feedparser's own tests serve the file from, or what its header tells. */
  url: string;
  /** Cases of the sanitizer ask for cleaned HTML, which we do not give: HTML of feeds is never shown. */
  isSanitizer: boolean;
  assertions: readonly FeedAssertion[];
}

interface FeedRow {
  id: string;
  file: string;
  kind: string;
  headers: Readonly<Record<string, string>>;
  assert: readonly FeedAssertion[] | null;
}

/** Address that feedparser's tests serve their files at. */
const server = "http://127.0.0.1:8097/tests";

/**
 * The feeds of feedparser's tests.
 * @throws BenchError when they are missing.
 */
export function feedCases(): FeedCase[] {
  return readRows<FeedRow>(dataFile("hostile/feedparser/cases.ndjson")).map((row) => ({
    id: row.id,
    bytes: new Uint8Array(readFileSync(dataFile(`hostile/feedparser/${row.file}`))),
    contentType: row.headers["Content-type"],
    url: row.headers["Content-Location"] ?? `${server}/${row.file.replace(/^files\//, "")}`,
    isSanitizer: row.kind === "sanitize",
    assertions: row.assert ?? [],
  }));
}

/** Assertions that are not asked for, and why; by case. */
export const leftOut: Readonly<Record<string, string>> = {
  "wellformed/atom10/tag_in_attr": "asks for the title as HTML; it is one picture and has no words",
  "wellformed/base/http_entry_id_base_content_location": "asks for an id made absolute; RFC 4287 gives ids no base",
  "wellformed/base/http_entry_id_base_docuri": "asks for an id made absolute; RFC 4287 gives ids no base",
  "entities/lang": "asks for U+2329 as in HTML 4; HTML since 5 has U+27E8",
  "entities/rang": "asks for U+232A as in HTML 4; HTML since 5 has U+27E9",
};
