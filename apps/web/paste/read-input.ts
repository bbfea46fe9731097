import { type DecodedText, decodeBytes, extract, looksBinary, readText, SaidbyError, type Source } from "@org/core";
import type { ReadAnswer, ReadRequest } from "./read-request";

type Decoded = Pick<DecodedText, "text" | "notes">;

function extractText({ text, notes }: Decoded, source: Source, publishedAt: string | undefined): ReadAnswer {
  const document = readText(text, { publishedAt }, source);
  return { kind: "article", article: extract({ ...document, notes: [...notes, ...document.notes] }) };
}

function readFile({ name, bytes, publishedAt }: Extract<ReadRequest, { kind: "file" }>): ReadAnswer {
  const content = new Uint8Array(bytes);
  if (looksBinary(content))
    return { kind: "problem", message: `“${name}” is not a text file: drop a .txt file, or paste the words.` };
  return extractText(decodeBytes(content), { kind: "text", file: name }, publishedAt);
}

/** Reads a text or a file into a record. Never throws for what was given: what is wrong with it is the answer. */
export function readInput(request: ReadRequest): ReadAnswer {
  try {
    return request.kind === "file"
      ? readFile(request)
      : extractText({ text: request.text, notes: [] }, { kind: "text" }, request.publishedAt);
  } catch (error) {
    if (SaidbyError.isInstance(error)) return { kind: "problem", message: error.message };
    throw error;
  }
}
