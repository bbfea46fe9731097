import { articleOf, detectKind, headSize, SourceError, type SourceItem, type SourceKind } from "@org/library/reading";
import type { LocalRequest, ReadAnswer } from "./read-request";

const inTheTerminal = "`saidby extract FILE` reads it in the terminal";

/** Why each kind that holds more than one article, or none yet, is not read here. */
const otherKinds: Record<Exclude<SourceKind, "text" | "html">, string> = {
  feed: `it is a feed, not an article: open the address of one of its articles; ${inTheTerminal} with all of them`,
  ndjson: `it holds rows of JSON: ${inTheTerminal}`,
  record: `it is JSON: ${inTheTerminal}`,
  mail: `it is a message or a saved page with everything in it: save the page as HTML only, or ${inTheTerminal}`,
  warc: `it is a web archive: ${inTheTerminal}`,
};

function itemOf(request: LocalRequest): SourceItem {
  const given = { publishedAt: request.publishedAt };
  const name = request.kind === "file" ? request.name : "";
  const content = request.kind === "file" ? new Uint8Array(request.bytes) : request.text;
  const head = typeof content === "string" ? new TextEncoder().encode(content.slice(0, headSize)) : content;
  const kind = detectKind(head.subarray(0, headSize), { name });
  if (kind !== "text" && kind !== "html") throw new SourceError("other-kind", otherKinds[kind]);
  return { input: name, kind, content, source: { kind, ...(name ? { file: name } : {}) }, given };
}

function problem(request: LocalRequest, message: string): ReadAnswer {
  const what = request.kind === "file" ? `“${request.name}”` : "the text";
  return { kind: "problem", message: `${what}: ${message}.` };
}

/**
 * Reads a text, a page or a file into a record, as the command does. Never throws for what was given: what is wrong with it is the answer.
 * The parser of pages is loaded with the first page.
 */
export async function readInput(request: LocalRequest): Promise<ReadAnswer> {
  try {
    const outcome = await articleOf(itemOf(request), { again: false });
    return outcome.failure ? problem(request, outcome.failure.message) : { kind: "article", ...outcome };
  } catch (error) {
    if (SourceError.isInstance(error)) return problem(request, error.message);
    throw error;
  }
}
