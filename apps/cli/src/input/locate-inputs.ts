import { createReadStream, fstatSync } from "node:fs";
import { glob, readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { InputFailure, InputFailureCode } from "../cli/failures.js";
import { systemErrorCode, systemErrorText } from "../cli/system-error.js";
import { isSampleName, locateSample } from "../samples/locate-sample.js";
import type { Located, Location } from "./location.js";

/** Files that a folder is searched for. */
const articleExtensions = new Set([".txt", ".text", ".md", ".ndjson", ".jsonl", ".json"]);

const failureCodes: Readonly<Record<string, InputFailureCode>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EACCES: "permission-denied",
  EPERM: "permission-denied",
};

/** A system error as the failure of an input. */
export function inputFailure(input: string, error: unknown): InputFailure {
  return {
    code: failureCodes[systemErrorCode(error)] ?? "unreadable",
    message: `cannot read it: ${systemErrorText(error)}`,
    input,
  };
}

function fileLocation(path: string): Location {
  return { name: path, file: path, open: () => createReadStream(path) };
}

/** stdin, also where it is a folder: Node.js itself would give an empty stream for that. */
function openStdin(): AsyncIterable<Uint8Array> {
  return fstatSync(0).isDirectory() ? createReadStream("", { fd: 0 }) : process.stdin;
}

/** stdin as an input. */
const stdinLocation: Location = { name: "stdin", open: openStdin };

/** Article files below a folder, sorted by name so that every run has the same order; hidden ones are left out, links not followed. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && articleExtensions.has(extname(entry.name).toLowerCase())) yield path;
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
    yield { failure: inputFailure(folder, error) };
    return;
  }
  if (found) return;
  const message = `the folder holds no articles (${[...articleExtensions].join(", ")} files)`;
  yield { failure: { code: "no-articles", message, input: folder } };
}

async function* locateGlob(pattern: string): AsyncGenerator<Located> {
  const paths: string[] = [];
  for await (const path of glob(pattern)) paths.push(path);
  if (paths.length === 0) yield { failure: { code: "not-found", message: "no file matches it", input: pattern } };
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
    else yield { failure: inputFailure(path, error) };
  }
}

/** A scheme of at least two letters: one letter is a drive of Windows. */
const urlPattern = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Finds what the arguments stand for, in their order: files, folders, globs, `sample:NAME`, `-` for stdin. */
export async function* locateInputs(inputs: readonly string[]): AsyncGenerator<Located> {
  for (const input of inputs) {
    if (input === "-") yield { location: stdinLocation };
    else if (isSampleName(input)) yield await locateSample(input);
    else if (urlPattern.test(input)) {
      const message = "web addresses are not read yet: save the article as a text file and give that";
      yield { failure: { code: "url-unsupported", message, input } };
    } else if (input.includes("\0") || input === "") {
      yield { failure: { code: "not-found", message: "it is no file name", input } };
    } else yield* locatePath(input);
  }
}
