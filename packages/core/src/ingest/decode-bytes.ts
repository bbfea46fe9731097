import { TextDecoder } from "@exodus/bytes/encoding-browser.js";
import type { Note } from "../schema/index.js";
import {
  type ContentKind,
  declaredLanguage,
  encodingOfContent,
  encodingOfHeader,
  encodingOfMark,
} from "./encoding/declared-encoding.js";
import { detectEncoding } from "./encoding/detect-encoding.js";
import { type Utf8Shape, utf8Shape } from "./encoding/utf8-shape.js";

/** What is known of bytes before they are read. */
export interface DecodeOptions {
  /** Value of the HTTP header `Content-Type`. */
  contentType?: string | undefined;
  /** What the bytes are of; `text` unless told. */
  kind?: ContentKind | undefined;
}

/** Text decoded from bytes, the name of its encoding (WHATWG, in lower case), and what was doubtful. */
export interface DecodedText {
  text: string;
  encoding: string;
  notes: Note[];
}

interface Choice {
  encoding: string;
  /** Why it is not what was declared, or that nothing was. */
  doubt?: string;
}

/** True when bytes with some faults are still UTF-8: damaged text, not text in another encoding. */
function isDamagedUtf8({ characters, invalid }: Utf8Shape): boolean {
  return characters > invalid;
}

/** Encodings of one byte a character. Text of several characters in them is never UTF-8 by chance. */
function isSingleByte(encoding: string): boolean {
  return !/^(?:gb|big5|euc|shift_jis|iso-2022|utf)/.test(encoding);
}

/** UTF-8 that was declared to be something else. A few pairs of bytes are both UTF-8 and East Asian text. */
function isUtf8After(encoding: string, { characters, invalid }: Utf8Shape): boolean {
  return invalid === 0 && characters >= (isSingleByte(encoding) ? 1 : 8);
}

function choose(bytes: Uint8Array, contentType: string | undefined, kind: ContentKind): Choice {
  const header = encodingOfHeader(contentType);
  const content = encodingOfContent(bytes, kind);
  const declared = header ?? content;
  if (declared === "replacement" || declared?.startsWith("utf-16")) return { encoding: declared };
  const shape = utf8Shape(bytes);
  if (declared === null) {
    if (shape.invalid === 0 && shape.characters === 0 && bytes.includes(0x1b) && kind !== "text")
      return { encoding: detectEncoding(bytes) };
    if (shape.invalid === 0) return { encoding: kind === "html" && shape.characters === 0 ? "windows-1252" : "utf-8" };
    if (isDamagedUtf8(shape)) return { encoding: "utf-8" };
    const encoding = detectEncoding(bytes, declaredLanguage(bytes, kind));
    return { encoding, doubt: `No encoding is declared and it is not UTF-8; it was read as ${encoding}.` };
  }
  if (declared === "utf-8") {
    if (shape.invalid === 0 || isDamagedUtf8(shape)) return { encoding: declared };
    const other = content !== null && content !== "utf-8" && content !== "replacement" ? content : null;
    const encoding = other ?? detectEncoding(bytes, declaredLanguage(bytes, kind));
    return { encoding, doubt: `It is declared to be UTF-8 and is not; it was read as ${encoding}.` };
  }
  if (isUtf8After(declared, shape))
    return { encoding: "utf-8", doubt: `It is declared to be ${declared} but is UTF-8, and was read so.` };
  return { encoding: declared };
}

const invalidNote: Note = {
  code: "invalid-encoding",
  message: "Some bytes are not in the encoding of the text; each stands as U+FFFD.",
};

function decode(bytes: Uint8Array, encoding: string): { text: string; invalid: boolean } {
  if (encoding === "replacement") return { text: bytes.length > 0 ? "\uFFFD" : "", invalid: bytes.length > 0 };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), invalid: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), invalid: true };
  }
}

/**
 * Decodes text, HTML or XML. The encoding is that of the byte order mark, else of the HTTP header, else the one the content declares (HTML
 * Standard, "prescan a byte stream"; the XML declaration), else UTF-8, else a guess. A declaration that the bytes refute is passed over, with
 * a note. Labels are those of WHATWG Encoding, so UTF-7 is never read. Bytes that are not in the encoding become U+FFFD, with a note. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, { contentType, kind = "text" }: DecodeOptions = {}): DecodedText {
  const mark = encodingOfMark(bytes);
  const { encoding, doubt } = mark ? { encoding: mark } : choose(bytes, contentType, kind);
  const { text, invalid } = decode(bytes, encoding);
  return {
    text,
    encoding,
    notes: [
      ...(doubt === undefined ? [] : [{ code: "encoding-guessed" as const, message: doubt }]),
      ...(invalid ? [invalidNote] : []),
    ],
  };
}
