import { decodeBytes, maxInputBytes, SaidbyError } from "@org/core";
import type { InputFailureCode } from "../cli/failures.js";
import { byteLines, peekBytes, readBytes } from "./byte-window.js";
import { detectKind, headSize } from "./detect-kind.js";
import type { InputKind } from "./kinds.js";
import { inputFailure, locateInputs } from "./locate-inputs.js";
import type { Location } from "./location.js";
import type { Outcome } from "./outcome.js";
import { type ArticleOptions, articleOfText, articleOfValue } from "./to-article.js";

/** How inputs are read. */
export interface ReadOptions extends ArticleOptions {
  /** Read everything as this kind. */
  from?: InputKind;
}

const megabytes = maxInputBytes / 1_000_000;
const tooLarge = `it is over the limit of ${megabytes} MB`;

function failed(code: InputFailureCode, message: string, input: string): Outcome {
  return { failure: { code, message, input } };
}

/** Runs an extraction; what the core refuses becomes the failure of this input. */
function attempt(input: string, make: () => Outcome): Outcome {
  try {
    return make();
  } catch (error) {
    if (SaidbyError.isInstance(error)) return failed(error.code, error.message, input);
    throw error;
  }
}

function parseJson(bytes: Uint8Array): { value: unknown } | null {
  try {
    return { value: JSON.parse(decodeBytes(bytes).text) };
  } catch {
    return null;
  }
}

async function* fromLines(
  chunks: AsyncIterable<Uint8Array>,
  location: Location,
  options: ReadOptions,
): AsyncGenerator<Outcome> {
  for await (const { number, bytes } of byteLines(chunks, maxInputBytes)) {
    const input = `${location.name}:${number}`;
    if (bytes === null) {
      yield failed("too-large", tooLarge, input);
      continue;
    }
    if (isBlank(bytes)) continue;
    const parsed = parseJson(bytes);
    if (parsed === null) yield failed("invalid-json", "the line is not JSON", input);
    else yield attempt(input, () => ({ article: articleOfValue(parsed.value, options) }));
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function* fromDocument(bytes: Uint8Array, location: Location, options: ReadOptions): Generator<Outcome> {
  const parsed = parseJson(bytes);
  if (parsed === null) {
    yield failed("invalid-json", "it begins like JSON but is none", location.name);
    return;
  }
  const values: unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  for (const [index, value] of values.entries()) {
    const input = Array.isArray(parsed.value) ? `${location.name}[${index}]` : location.name;
    yield attempt(input, () => ({ article: articleOfValue(value, options) }));
  }
}

async function* readLocation(location: Location, options: ReadOptions): AsyncGenerator<Outcome> {
  const { head, chunks } = await peekBytes(location.open(), headSize);
  const detected = options.from ? { kind: options.from } : detectKind(head, location.name);
  if (detected.refusal) {
    yield failed(detected.refusal.code, detected.refusal.message, location.name);
    return;
  }
  if (detected.kind === "ndjson") {
    yield* fromLines(chunks, location, options);
    return;
  }
  const bytes = await readBytes(chunks, maxInputBytes);
  if (bytes === null) yield failed("too-large", tooLarge, location.name);
  else if (detected.kind === "record") yield* fromDocument(bytes, location, options);
  else yield attempt(location.name, () => ({ article: articleOfText(decodeBytes(bytes), location, options) }));
}

/**
 * Reads inputs one after the other and gives what becomes of each article, in order. Nothing that is wrong with an input throws. At most
 * one article, or one line of NDJSON, is held at a time.
 */
export async function* readArticles(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Outcome> {
  for await (const { location, failure } of locateInputs(inputs)) {
    if (failure) {
      yield { failure };
      continue;
    }
    let inside = false;
    try {
      for await (const outcome of readLocation(location, options)) {
        inside = true;
        yield outcome;
        inside = false;
      }
    } catch (error) {
      if (inside || !(error instanceof Error && "code" in error)) throw error;
      yield { failure: inputFailure(location.name, error) };
    }
  }
}
