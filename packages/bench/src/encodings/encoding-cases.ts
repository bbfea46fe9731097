import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFile } from "../data/data-root.ts";
import { readRows } from "../data/read-rows.ts";

/** Bytes that must be read in one encoding, told by its name or by words the text must hold. */
export interface EncodingCase {
  id: string;
  set: "own" | "html5lib" | "miniflux";
  bytes: Uint8Array;
  kind: "html" | "xml";
  contentType?: string;
  encoding?: string;
  words?: string;
  /** Where false, a miss is no fault. */
  must: boolean;
}

interface OwnRow {
  id: string;
  content_type: string;
  body_base64: string;
  must_contain: string;
  must: boolean;
}

interface Html5libRow {
  id: string;
  data_base64: string;
  encoding: string;
}

const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));

function ownCases(): EncodingCase[] {
  return readRows<OwnRow>(dataFile("hostile/encodings-own/cases.ndjson")).map((row) => ({
    id: row.id,
    set: "own",
    bytes: fromBase64(row.body_base64),
    kind: row.content_type.includes("xml") ? "xml" : "html",
    contentType: row.content_type,
    words: row.must_contain,
    must: row.must,
  }));
}

function html5libCases(): EncodingCase[] {
  return readRows<Html5libRow>(dataFile("hostile/encodings-html5lib/cases.ndjson")).map((row) => ({
    id: row.id,
    set: "html5lib",
    bytes: fromBase64(row.data_base64),
    kind: "html",
    encoding: row.encoding.toLowerCase(),
    must: true,
  }));
}

/** What the set's notes say each text holds, by a part of the file’s name. */
const minifluxWords: readonly [name: string, words: string][] = [
  ["windows-1252", "Euro €"],
  ["koi8r", "Пример"],
  ["", "Café"],
];

function minifluxCases(): EncodingCase[] {
  const folder = dataFile("hostile/encodings-miniflux/files");
  return readdirSync(folder).map((name) => ({
    id: name,
    set: "miniflux",
    bytes: new Uint8Array(readFileSync(join(folder, name))),
    kind: name.endsWith(".xml") ? "xml" : "html",
    words: minifluxWords.find(([part]) => name.includes(part))?.[1] ?? "",
    must: true,
  }));
}

/**
 * All cases of encodings.
 * @throws BenchError when their files are missing.
 */
export function encodingCases(): EncodingCase[] {
  return [...ownCases(), ...html5libCases(), ...minifluxCases()];
}
