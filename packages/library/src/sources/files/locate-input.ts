import { createReadStream, fstatSync } from "node:fs";
import { glob, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Located, Location } from "../location.js";
import type { SourceFailureCode } from "../source-error.js";
import { failed, type SourceFailure } from "../source-item.js";
import { spokenAddress } from "../web/plain-address.js";
import { systemErrorCode, systemErrorText } from "./system-error.js";

/** Files that a folder is searched for, packed with gzip or not. */
export const articleExtensions = [
  ".txt",
  ".text",
  ".md",
  ".html",
  ".htm",
  ".xhtml",
  ".mhtml",
  ".mht",
  ".eml",
  ".rss",
  ".atom",
  ".ndjson",
  ".jsonl",
  ".json",
  ".warc",
] as const;

const failureCodes: Readonly<Record<string, SourceFailureCode>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EACCES: "permission-denied",
  EPERM: "permission-denied",
};

/** A system error as the failure of an input. */
export function fileFailure(input: string, error: unknown): SourceFailure {
  return {
    code: failureCodes[systemErrorCode(error)] ?? "unreadable",
    message: `cannot read it: ${systemErrorText(error)}`,
    input,
  };
}

function fileLocation(path: string): Location {
  return { name: path, source: { file: path }, open: () => createReadStream(path) };
}

/** stdin, also where it is a folder: Node.js itself would give an empty stream for that. */
function openStdin(): AsyncIterable<Uint8Array> {
  return fstatSync(0).isDirectory() ? createReadStream("", { fd: 0 }) : process.stdin;
}

const stdinLocation: Location = { name: "stdin", source: {}, open: openStdin };

function isArticleFile(name: string): boolean {
  const unpacked = name.toLowerCase().replace(/\.gz$/, "");
  return articleExtensions.some((extension) => unpacked.endsWith(extension));
}

/** Article files below a folder, sorted by name so that every run has the same order; hidden ones are left out, links not followed. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && isArticleFile(entry.name)) yield path;
  }
}

async function* locateFolder(folder: string): AsyncGenerator<Located> {
  let found = false;
  try {
    for await (const path of filesBelow(folder)) {
      found = true;
      yield { location: fileLocation(path) };
    }
  } catch (error) {
    yield { failure: fileFailure(folder, error) };
    return;
  }
  if (!found)
    yield failed("no-articles", `the folder holds no articles (${articleExtensions.join(", ")} files)`, folder);
}

async function* locateGlob(pattern: string): AsyncGenerator<Located> {
  const paths: string[] = [];
  for await (const path of glob(pattern)) paths.push(path);
  if (paths.length === 0) yield failed("not-found", "no file matches it", pattern);
  for (const path of paths.sort()) yield* locatePath(path);
}

const globCharacters = /[*?[\]{}]/;

async function* locatePath(path: string): AsyncGenerator<Located> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* locateFolder(path);
    else yield { location: fileLocation(path) };
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT" && globCharacters.test(path)) yield* locateGlob(path);
    else yield { failure: fileFailure(path, error) };
  }
}

/** A scheme of at least two letters: one letter is a drive of Windows. */
const urlPattern = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Finds what one argument stands for: an address, a file, a folder, a glob, or `-` for stdin. */
export async function* locateInput(input: string): AsyncGenerator<Located> {
  if (input === "-") yield { location: stdinLocation };
  else if (urlPattern.test(input)) yield { address: { name: spokenAddress(input), url: input } };
  else if (input.includes("\0") || input === "") yield failed("not-found", "it is no file name", input);
  else yield* locatePath(input);
}
