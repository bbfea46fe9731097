import { decodeBytes, maxInputBytes } from "@org/core";
import type { Location } from "../location.js";
import { failed, type Sourced, type SourceItem } from "../source-item.js";
import { byteLines } from "./byte-window.js";

const tooLarge = `it is over the limit of ${maxInputBytes / 1_000_000} MB`;

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function jsonItem(input: string, content: Uint8Array | string): { item: SourceItem } {
  return { item: { input, kind: "json", content, source: { kind: "record" } } };
}

/** The lines of NDJSON, each an article; none is looked into. */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>, { name }: Location): AsyncGenerator<Sourced> {
  for await (const { number, bytes } of byteLines(chunks, maxInputBytes)) {
    const input = `${name}:${number}`;
    if (bytes === null) yield failed("too-large", tooLarge, input);
    else if (!isBlank(bytes)) yield jsonItem(input, bytes);
  }
}

/** A JSON document: one article, or a list of them. */
export function* jsonDocument(bytes: Uint8Array, { name }: Location): Generator<Sourced> {
  let value: unknown;
  try {
    value = JSON.parse(decodeBytes(bytes).text);
  } catch {
    yield failed("invalid-json", "it begins like JSON but is none", name);
    return;
  }
  if (!Array.isArray(value)) yield jsonItem(name, bytes);
  else for (const [index, entry] of value.entries()) yield jsonItem(`${name}[${index}]`, JSON.stringify(entry));
}
