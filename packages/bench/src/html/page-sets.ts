import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { dataFile } from "../data/data-root.ts";
import { readRows } from "../data/read-rows.ts";

/** The sets of pages, in the order they are told. */
export const pageSets = [
  "fundus-tests",
  "naeb",
  "wcxb-article",
  "trafilatura",
  "postlight-fixtures",
  "wcxb-other",
] as const;

/** What people wrote down about a page. */
export interface PageTruth {
  id: string;
  url: string;
  page_type?: string;
  text?: string;
  paragraphs?: readonly string[];
  headings?: readonly string[];
  /** What may be in the text and need not. */
  optional?: readonly string[];
  summary?: string;
  /** Parts of sentences that must be in the text, and that must not. */
  with?: readonly string[];
  without?: readonly string[];
  title?: string;
  authors?: readonly string[];
  date?: string;
  datetime?: string;
}

export function readTruth(set: string): PageTruth[] {
  return readRows<PageTruth>(dataFile(`html/${set}/truth.jsonl`));
}

export function readPageBytes(set: string, id: string): Uint8Array {
  return gunzipSync(readFileSync(dataFile(`html/${set}/pages/${id}.html.gz`)));
}

/** True for the half of the pages whose errors may be looked at; the other half is only counted. */
export function isOpenHalf(id: string): boolean {
  return ((createHash("sha1").update(id).digest()[0] ?? 0) >> 4) % 2 === 0;
}
